#pragma once
// The one path for reading: rows of a topic, for a viewer's labels, newer than a position.
// Head and rows are read in one read transaction; that head is the position.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "council/core/audience.hpp"
#include "council/core/position.hpp"
#include "council/core/topics.hpp"
#include "store/database.hpp"

namespace radslag::council {

using Bytes = std::shared_ptr<const std::string>;

struct ReadRow {
  std::string type;
  std::string id;
  std::int64_t revision = 0;
  std::optional<std::string> json;  // absent: gone
};

struct Delta {
  Position position;   // where the viewer stands after these rows
  bool reset = false;  // the position given could not be continued: these are all the rows
  std::vector<ReadRow> rows;
};

// Reads on a read-only connection (or, in tests, the writer's own).
[[nodiscard]] Delta read_topic(store::Database& db, const topics::Resolved& topic, const Labels& labels,
                               const std::optional<Position>& since);

// A row that moved to another audience left a tombstone under the old one: a viewer who still gets the row gets no `gone`
// for it, and who has lost it in several audiences gets one.
void keep_one_of_each(std::vector<ReadRow>& rows);

// The `changes` notifications that carry a delta: one, or several of rows_a_message_max rows with `more` true until
// the last, which alone has the position. Each is a complete JSON-RPC text.
[[nodiscard]] std::vector<Bytes> to_notifications(std::string_view watched, const Delta& delta);
// The same as bare `Changes` objects (POST /rpc, boot rows).
[[nodiscard]] std::vector<std::string> to_changes(std::string_view watched, const Delta& delta);

}  // namespace radslag::council

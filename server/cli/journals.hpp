#pragma once
// A council's journal as an outsider would get it, read from the database beside whatever else goes on there.
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "cli/places.hpp"
#include "methods/verify/report.hpp"
#include "store/database.hpp"

namespace radslag::cli {

enum class Payloads { everyones, all };

struct JournalExport {
  std::string checkpoint;  // the newest note
  std::int64_t size = 0;   // entries that it covers: what stands beyond is not signed yet
};

// Hands out the lines under the newest checkpoint, without LF, as of one moment. Nothing when the council has no
// journal, or no checkpoint yet.
[[nodiscard]] std::optional<JournalExport> export_journal(store::Database& db, const CouncilId& council, Payloads payloads,
                                                          const std::function<void(std::string_view)>& line);
// Recomputes every leaf and the root, as `radslag verify` does. `key` is the PEM.
[[nodiscard]] std::optional<methods::VerifyReport> verify_journal(store::Database& db, const CouncilId& council, std::string_view key);

// The council's PEM. A key that is not there is not made: it would verify nothing. Throws Stop.
[[nodiscard]] std::string public_key_of(const Places& places, const CouncilId& council);
[[nodiscard]] std::vector<CouncilId> journals_of(store::Database& db);

}  // namespace radslag::cli

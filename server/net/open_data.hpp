#pragma once
// Open data: what stands on the noticeboard for everyone, as JSON or CSV, paged by revision, and an Atom feed.
//   GET /api/v1/councils/{id}/{type}[.csv]?since=&limit=&locale=      GET /api/v1/councils/{id}/initiatives.atom
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "net/readers.hpp"
#include "net/response.hpp"

namespace radslag::net {

struct OpenRow {
  std::string id;
  std::int64_t revision = 0;
  std::optional<std::string> json;  // absent: no longer there for everyone
};

struct OpenPage {
  std::vector<OpenRow> rows;          // by revision
  std::optional<std::int64_t> next;   // `since` of the next page; absent: this is the last
};

// Rows of one type newer than `since`: about `limit`, so that a revision is never cut in two.
[[nodiscard]] OpenPage read_open_page(store::Database& db, const CouncilId& council, const std::string& type, std::int64_t since, std::int64_t limit);

enum class Locale { plain, swedish };  // swedish: decimal comma

[[nodiscard]] std::string to_open_json(std::string_view type, const OpenPage& page);
// Semicolons, a byte order mark for spreadsheets, a heading line. Text cells that a spreadsheet would take for a formula
// get an apostrophe; numbers do not.
[[nodiscard]] std::string to_csv(const OpenPage& page, Locale locale);
// `origin` is the address that links begin with.
[[nodiscard]] std::string to_atom(store::Database& db, const CouncilId& council, const std::string& origin);

class OpenData {
 public:
  using Done = std::move_only_function<void(Response)>;

  OpenData(Readers& readers, std::string origin) : readers_(readers), origin_(std::move(origin)) {}

  // For paths below /api/v1/.
  void answer(const RequestHead& head, Done done);

 private:
  Readers& readers_;
  std::string origin_;
};

}  // namespace radslag::net

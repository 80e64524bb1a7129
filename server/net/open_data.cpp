#include "net/open_data.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

#include "base/id.hpp"
#include "council/core/people.hpp"
#include "protocol/generated/row_types.hpp"
#include "protocol/json_writer.hpp"
#include "store/transaction.hpp"

namespace radslag::net {

namespace {

constexpr std::int64_t limit_default = 500;
constexpr std::int64_t limit_max = 5000;

bool is_type(std::string_view text) { return std::ranges::find(protocol::row_types, text) != protocol::row_types.end(); }

Response open_answer(int status, std::string text, std::string_view type) {
  Response response;
  response.status = status;
  response.type = type;
  response.body = share(std::move(text));
  response.cache_control = status == 200 ? "public, max-age=5" : "no-store";
  response.sharing = Sharing::everyone;
  return response;
}

Response refused(int status, std::string_view words) { return open_answer(status, fmt::format("{}\n", words), "text/plain; charset=utf-8"); }

// A whole number from the query; nothing when it is not one.
std::optional<std::int64_t> number(std::string_view query, std::string_view name, std::int64_t absent) {
  const auto text = query_value(query, name);
  if (!text) return absent;
  std::int64_t value = 0;
  const auto read = std::from_chars(text->data(), text->data() + text->size(), value);
  return read.ec == std::errc{} && read.ptr == text->data() + text->size() ? std::optional(value) : std::nullopt;
}

struct Asked {
  CouncilId council;
  std::string type;
  std::int64_t since = -1, limit = limit_default;
  Locale locale = Locale::plain;
  enum class Form { json, csv, atom } form = Form::json;
};

std::optional<Asked> read_path(const RequestHead& head) {
  std::string_view path = head.path();
  constexpr std::string_view prefix = "/api/v1/councils/";
  if (!path.starts_with(prefix)) return std::nullopt;
  path.remove_prefix(prefix.size());
  const std::size_t slash = path.find('/');
  if (slash == std::string_view::npos || !is_slug(path.substr(0, slash))) return std::nullopt;
  Asked asked;
  asked.council = CouncilId(std::string(path.substr(0, slash)));
  std::string_view type = path.substr(slash + 1);
  if (type == "initiatives.atom") {
    asked.form = Asked::Form::atom;
    return asked;
  }
  if (type.ends_with(".csv")) {
    asked.form = Asked::Form::csv;
    type.remove_suffix(4);
  } else if (head.lists("accept", "text/csv")) {
    asked.form = Asked::Form::csv;
  }
  asked.type = type;
  return is_type(type) ? std::optional(std::move(asked)) : std::nullopt;
}

Response make(store::Database& db, const Asked& asked, const std::string& origin) {
  const store::Transaction snapshot(db, store::Transaction::Begin::deferred);
  if (!council::people::council_exists(db, asked.council)) return refused(404, "There is no such council here.");
  if (asked.form == Asked::Form::atom) return open_answer(200, to_atom(db, asked.council, origin), "application/atom+xml; charset=utf-8");
  const OpenPage page = read_open_page(db, asked.council, asked.type, asked.since, asked.limit);
  Response response = asked.form == Asked::Form::csv ? open_answer(200, to_csv(page, asked.locale), "text/csv; charset=utf-8")
                                                     : open_answer(200, to_open_json(asked.type, page), "application/json");
  if (page.next) {
    response.more.emplace_back("Link", fmt::format("</api/v1/councils/{}/{}{}?since={}&limit={}>; rel=\"next\"", asked.council.value, asked.type,
                                                   asked.form == Asked::Form::csv ? ".csv" : "", *page.next, asked.limit));
  }
  response.more.emplace_back("Vary", "Accept");
  return response;
}

}  // namespace

OpenPage read_open_page(store::Database& db, const CouncilId& council, const std::string& type, std::int64_t since, std::int64_t limit) {
  OpenPage page;
  // The revision at which the page ends: all of its rows come, so that none is lost between two pages.
  const auto last = db.one<std::int64_t>(
      R"(SELECT n.revision FROM notice n JOIN topic t ON t.no = n.topic
         WHERE t.council = $1 AND n.type = $2 AND n.audience = 'everyone' AND n.revision > $3
         ORDER BY n.revision LIMIT 1 OFFSET $4)",
      council, type, since, limit - 1);
  db.each<std::string, std::int64_t, std::optional<std::string>>(
      R"(SELECT n.id, n.revision, n.json FROM notice n JOIN topic t ON t.no = n.topic
         WHERE t.council = $1 AND n.type = $2 AND n.audience = 'everyone' AND n.revision > $3 AND n.revision <= $4
         ORDER BY n.revision, n.no)",
      [&](std::string id, std::int64_t revision, std::optional<std::string> json) { page.rows.push_back({std::move(id), revision, std::move(json)}); }, council,
      type, since, last.value_or(INT64_MAX));
  if (last) page.next = *last;
  return page;
}

std::string to_open_json(std::string_view type, const OpenPage& page) {
  std::string text;
  protocol::JsonWriter json(text);
  json.begin_object();
  json.member("type", type);
  json.key("rows");
  json.begin_array();
  for (const OpenRow& row : page.rows) {
    if (!row.json) continue;
    json.begin_object();
    json.member("id", row.id);
    json.member("revision", row.revision);
    json.key("fields");
    json.raw(*row.json);
    json.end_object();
  }
  json.end_array();
  json.key("gone");
  json.begin_array();
  for (const OpenRow& row : page.rows) {
    if (row.json) continue;
    json.begin_object();
    json.member("id", row.id);
    json.member("revision", row.revision);
    json.end_object();
  }
  json.end_array();
  json.member("next", page.next);
  json.end_object();
  return text;
}

void OpenData::answer(const RequestHead& head, Done done) {
  auto asked = read_path(head);
  if (!asked) {
    return done(refused(404, fmt::format("Here are /api/v1/councils/{{id}}/{{type}}, {{type}}.csv and initiatives.atom; the types are {}.",
                                         fmt::join(protocol::open_row_types, ", "))));
  }
  const auto since = number(head.query(), "since", -1);
  const auto limit = number(head.query(), "limit", limit_default);
  if (!since || !limit || *limit < 1 || *limit > limit_max) return done(refused(400, "since and limit must be whole numbers, limit from 1 to 5,000."));
  asked->since = *since;
  asked->limit = *limit;
  if (query_value(head.query(), "locale") == "sv") asked->locale = Locale::swedish;
  readers_.ask([asked = std::move(*asked), origin = origin_](store::Database& db) -> Or<Response> { return make(db, asked, origin); },
               [done = std::move(done)](Or<Response> response) mutable { done(response ? std::move(*response) : refused(503, "Try again in a moment.")); });
}

}  // namespace radslag::net

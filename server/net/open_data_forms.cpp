// Open data as CSV and as an Atom feed.
#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "council/core/topics.hpp"
#include "net/open_data.hpp"
#include "protocol/json_writer.hpp"
#include "protocol/reader.hpp"

namespace radslag::net {

namespace {

using protocol::Value;

std::string csv_text(std::string_view text) {
  if (text.find_first_of(";\"\r\n") == std::string_view::npos) return std::string(text);
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

// A spreadsheet would run what begins so.
std::string defused(const std::string& text) {
  const bool is_formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
  return is_formula ? "'" + text : text;
}

std::string cell(const Value* value, Locale locale) {
  if (value == nullptr || value->is_null()) return {};
  if (const auto* text = value->as_string()) return csv_text(defused(*text));
  std::string out = protocol::to_json(*value);
  if (value->as_double() != nullptr && locale == Locale::swedish) std::ranges::replace(out, '.', ',');
  return csv_text(out);
}

std::string text_of(const Value& fields, std::string_view name) {
  const Value* value = fields.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

struct FeedEntry {
  std::string id, title, number;
  Time at{};
};

}  // namespace

std::string to_csv(const OpenPage& page, Locale locale) {
  std::vector<std::pair<const OpenRow*, Value>> rows;
  std::vector<std::string> columns;
  for (const OpenRow& row : page.rows) {
    if (!row.json) continue;
    auto fields = protocol::read_json(*row.json, protocol::ReaderLimits::for_own_text());
    if (!fields || fields->as_object() == nullptr) continue;
    for (const auto& [name, value] : *fields->as_object()) {
      if (std::ranges::find(columns, name) == columns.end()) columns.push_back(name);
    }
    rows.emplace_back(&row, std::move(*fields));
  }
  std::string csv = "\xEF\xBB\xBFid;revision";
  for (const std::string& column : columns) csv += ";" + csv_text(column);
  csv += "\r\n";
  for (const auto& [row, fields] : rows) {
    csv += fmt::format("{};{}", csv_text(defused(row->id)), row->revision);
    for (const std::string& column : columns) csv += ";" + cell(fields.find(column), locale);
    csv += "\r\n";
  }
  return csv;
}

std::string to_atom(store::Database& db, const CouncilId& council, const std::string& origin) {
  constexpr std::size_t entries_max = 50;
  std::string name = council.value;
  std::vector<FeedEntry> entries;
  const auto each_row = [&](const std::string& topic, std::string_view type, auto visit) {
    db.each<std::string, std::string>(
        R"(SELECT n.id, n.json FROM notice n JOIN topic t ON t.no = n.topic
           WHERE t.name = $1 AND n.type = $2 AND n.audience = 'everyone' AND n.json IS NOT NULL)",
        [&](const std::string& id, const std::string& json) {
          if (const auto fields = protocol::read_json(json, protocol::ReaderLimits::for_own_text())) visit(id, *fields);
        },
        topic, type);
  };
  each_row(council::topics::about(council), "council", [&](const std::string&, const Value& fields) { name = text_of(fields, "name"); });
  each_row(council::topics::initiatives(council), "initiative_card", [&](const std::string& id, const Value& fields) {
    const Value* at = fields.find("published_at");
    entries.push_back({id, text_of(fields, "title"), text_of(fields, "number"), from_unix_ms(at != nullptr && at->as_int() ? *at->as_int() : 0)});
  });
  std::ranges::sort(entries, std::ranges::greater{}, &FeedEntry::at);
  if (entries.size() > entries_max) entries.resize(entries_max);
  const std::string home = fmt::format("{}/c/{}", origin, council.value);
  std::string feed = fmt::format(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>{}</title>\n<id>{}</id>\n<link href=\"{}\"/>\n<updated>{}</updated>\n",
      escape_markup(name), home, home, to_leaf_time(entries.empty() ? from_unix_ms(0) : entries.front().at));
  for (const FeedEntry& entry : entries) {
    const std::string link = fmt::format("{}/initiative/{}", home, entry.id);
    feed += fmt::format("<entry><title>{}</title><id>{}</id><link href=\"{}\"/><updated>{}</updated><summary>{}</summary></entry>\n", escape_markup(entry.title), link,
                        link, to_leaf_time(entry.at), escape_markup(entry.number));
  }
  return feed + "</feed>\n";
}

}  // namespace radslag::net

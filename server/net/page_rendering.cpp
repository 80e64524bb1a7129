// How a page is put together: addresses, rows, title and preview.
#include <algorithm>
#include <array>

#include "base/id.hpp"
#include "base/text.hpp"
#include "council/core/reading.hpp"
#include "net/pages.hpp"
#include "net/page_language.hpp"
#include "net/page_links.hpp"
#include "net/report_form.hpp"
#include "net/round_page.hpp"
#include "protocol/json_writer.hpp"
#include "protocol/reader.hpp"
#include "store/transaction.hpp"

namespace radslag::net {

namespace {

// A field of one row, as text; "" when there is none.
std::string text_field(const council::ReadRow& row, std::string_view field) {
  const auto fields = protocol::read_json(*row.json, protocol::ReaderLimits::for_own_text());
  if (!fields) return {};
  const protocol::Value* value = fields->find(field);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

// The first of the council's languages that pages are spoken in.
std::optional<PageLanguage> own_language(const council::ReadRow& row) {
  const auto fields = protocol::read_json(*row.json, protocol::ReaderLimits::for_own_text());
  const protocol::Value* languages = fields ? fields->find("languages") : nullptr;
  if (languages == nullptr || languages->as_array() == nullptr) return std::nullopt;
  for (const protocol::Value& each : *languages->as_array()) {
    const auto language = each.as_string() != nullptr ? parse_page_language(*each.as_string()) : std::nullopt;
    if (language) return language;
  }
  return std::nullopt;
}

void replace_once(std::string& text, std::string_view what, std::string_view with) {
  if (const std::size_t at = text.find(what); at != std::string::npos) text.replace(at, what.size(), with);
}

void replace_between(std::string& text, std::string_view before, std::string_view after, std::string_view with) {
  const std::size_t found = text.find(before);
  if (found == std::string::npos) return;
  const std::size_t begin = found + before.size();
  const std::size_t end = text.find(after, begin);
  if (end != std::string::npos) text.replace(begin, end - begin, with);
}

// JSON may stand in a <script> when it holds no `<`; inside JSON one can only be part of a text.
std::string safe_in_script(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  for (const char c : json) {
    if (c == '<') {
      out += "\\u003c";
    } else {
      out += c;
    }
  }
  return out;
}

struct Preview {
  std::string title;
  std::string about;
  std::optional<PageLanguage> own;  // the council's
};

void put_preview(std::string& html, const Preview& preview, const std::string& instance) {
  const std::string title = preview.title.empty() ? instance : preview.title + " · " + instance;
  replace_once(html, "<title>Rådslag</title>", "<title>" + escape_markup(title) + "</title>");
  std::string tags = "<meta property=\"og:title\" content=\"" + escape_markup(title) + "\" /><meta property=\"og:type\" content=\"website\" />";
  if (!preview.about.empty()) tags += "<meta property=\"og:description\" content=\"" + escape_markup(preview.about) + "\" />";
  replace_once(html, "</head>", tags + "</head>");
}

void put_language(std::string& html, PageLanguage language) {
  const PageWords& words = page_words(language);
  replace_once(html, R"(<html lang="sv" dir="ltr">)", "<html lang=\"" + std::string(to_string(language)) + "\" dir=\"" + std::string(direction_of(language)) + "\">");
  replace_between(html, R"(<meta name="description" content=")", "\"", words.description);
  replace_between(html, "<noscript>", "</noscript>", words.needs_script);
}

std::string terms_title(const council::ReadRow& row) {
  const auto fields = protocol::read_json(*row.json, protocol::ReaderLimits::for_own_text());
  const protocol::Value* terms = fields ? fields->find("terms") : nullptr;
  const protocol::Value* title = terms != nullptr ? terms->find("title") : nullptr;
  return title != nullptr && title->as_string() != nullptr ? *title->as_string() : std::string();
}

void look_for_preview(const council::Delta& delta, const PageKind& kind, Preview& preview) {
  for (const council::ReadRow& row : delta.rows) {
    if (!row.json) continue;
    if (row.type == "initiative" && row.id == kind.initiative) preview.title = text_field(row, "title");
    if (row.type == "round" && row.id == kind.round) preview.title = terms_title(row);
    if (row.type != "council" || row.id != kind.council) continue;
    const bool is_of_council = kind.initiative.empty() && kind.round.empty();
    if (is_of_council) preview.title = text_field(row, "name");
    preview.own = own_language(row);
    preview.about = text_field(row, is_of_council ? "purpose" : "name");
  }
}

}  // namespace

std::optional<PageKind> page_of(std::string_view path) {
  constexpr std::array own_pages{std::string_view("/"),     std::string_view("/account"),      std::string_view("/account/data"),
                                 std::string_view("/join"), std::string_view("/councils/new"), std::string_view("/accessibility"),
                                 std::string_view("/operator")};
  if (std::ranges::find(own_pages, path) != own_pages.end()) return PageKind{{"instance/councils"}, {}, {}};
  const auto parts = parts_of(path);
  if (parts.size() < 2 || parts.size() > 5 || parts[0] != "c" || !is_slug(parts[1])) return std::nullopt;
  PageKind kind;
  kind.council = parts[1];
  kind.topics = {kind.council + "/council", kind.council + "/people"};
  kind.report = report_address(path);
  if (parts.size() >= 4 && parts[2] == "initiative") {
    if (!is_ulid(parts[3])) return std::nullopt;
    kind.initiative = parts[3];
    kind.topics.push_back(kind.council + "/initiative/" + kind.initiative);
  } else if (parts.size() >= 4 && parts[2] == "round") {
    if (!is_ulid(parts[3])) return std::nullopt;
    kind.round = parts[3];
    kind.topics.push_back(kind.council + "/round/" + kind.round);
  } else if (parts.size() >= 3 && parts[2] == "rounds") {
    kind.topics.push_back(kind.council + "/rounds");
  } else {
    kind.topics.push_back(kind.council + "/initiatives");
  }
  return kind;
}

RenderedPage render_page(store::Database& db, const std::string& index, const std::string& instance, const PageKind& kind) {
  const store::Transaction snapshot(db, store::Transaction::Begin::deferred);
  RenderedPage page{index, true};
  Preview preview;
  std::string boot;
  std::optional<council::Delta> round;
  protocol::JsonWriter json(boot);
  json.begin_object();
  json.key("topics");
  json.begin_array();
  for (const std::string& topic : kind.topics) {
    const auto resolved = council::topics::resolve(topic, std::nullopt);
    if (!resolved) continue;
    const council::Delta delta = council::read_topic(db, *resolved, council::Labels(), std::nullopt);
    const bool is_the_thing = (!kind.initiative.empty() || !kind.round.empty()) && topic == kind.topics.back();
    if (delta.rows.empty() && (topic == kind.council + "/council" || is_the_thing)) page.is_found = false;
    look_for_preview(delta, kind, preview);
    for (const std::string& changes : council::to_changes(topic, delta)) json.raw(changes);
    if (is_the_thing && !kind.round.empty()) round = delta;
  }
  json.end_array();
  json.member("instance", instance);
  json.end_object();
  const PageLanguage language = kind.language.value_or(preview.own.value_or(PageLanguage::sv));
  put_language(page.html, language);
  put_preview(page.html, preview, instance);
  if (kind.links) replace_once(page.html, "</head>", kind.links->at(std::string(to_string(language))) + "</head>");
  std::string body = kind.report ? report_form(*kind.report, language) : std::string();
  if (round) body = round_page(*round, language);
  if (!body.empty()) replace_once(page.html, "<div id=\"app\"></div>", "<div id=\"app\">" + body + "</div>");
  replace_once(page.html, "__BOOT__", safe_in_script(boot));
  return page;
}

}  // namespace radslag::net

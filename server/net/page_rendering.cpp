// How a page is put together: addresses, rows, title and preview.
#include <algorithm>
#include <array>

#include "base/id.hpp"
#include "base/text.hpp"
#include "council/core/reading.hpp"
#include "net/pages.hpp"
#include "net/report_form.hpp"
#include "protocol/json_writer.hpp"
#include "protocol/reader.hpp"
#include "store/transaction.hpp"

namespace radslag::net {

namespace {

std::vector<std::string_view> parts_of(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    path.remove_prefix(1);
    const std::size_t slash = path.find('/');
    if (slash != 0 && !path.empty()) parts.push_back(path.substr(0, slash));
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash);
  }
  return parts;
}

// A field of one row, as text; "" when there is none.
std::string text_field(const council::ReadRow& row, std::string_view field) {
  const auto fields = protocol::read_json(*row.json, protocol::ReaderLimits::for_own_text());
  if (!fields) return {};
  const protocol::Value* value = fields->find(field);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

void replace_once(std::string& text, std::string_view what, std::string_view with) {
  if (const std::size_t at = text.find(what); at != std::string::npos) text.replace(at, what.size(), with);
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
};

void put_preview(std::string& html, const Preview& preview, const std::string& instance) {
  const std::string title = preview.title.empty() ? instance : preview.title + " · " + instance;
  replace_once(html, "<title>Rådslag</title>", "<title>" + escape_markup(title) + "</title>");
  std::string tags = "<meta property=\"og:title\" content=\"" + escape_markup(title) + "\" /><meta property=\"og:type\" content=\"website\" />";
  if (!preview.about.empty()) tags += "<meta property=\"og:description\" content=\"" + escape_markup(preview.about) + "\" />";
  replace_once(html, "</head>", tags + "</head>");
}

void look_for_preview(const council::Delta& delta, const PageKind& kind, Preview& preview) {
  for (const council::ReadRow& row : delta.rows) {
    if (!row.json) continue;
    if (row.type == "initiative" && row.id == kind.initiative) preview.title = text_field(row, "title");
    if (row.type != "council" || row.id != kind.council) continue;
    if (kind.initiative.empty()) preview.title = text_field(row, "name");
    preview.about = kind.initiative.empty() ? text_field(row, "purpose") : text_field(row, "name");
  }
}

}  // namespace

std::optional<PageKind> page_of(std::string_view path) {
  constexpr std::array own_pages{std::string_view("/"),     std::string_view("/account"),      std::string_view("/account/data"),
                                 std::string_view("/join"), std::string_view("/councils/new"), std::string_view("/accessibility")};
  if (std::ranges::find(own_pages, path) != own_pages.end()) return PageKind{{"instance/councils"}, {}, {}};
  const auto parts = parts_of(path);
  if (parts.size() < 2 || parts.size() > 5 || parts[0] != "c" || !is_slug(parts[1])) return std::nullopt;
  PageKind kind;
  kind.council = parts[1];
  kind.topics = {kind.council + "/council", kind.council + "/people"};
  if (const auto report = report_address(path)) kind.form = report_form(*report);
  if (parts.size() >= 4 && parts[2] == "initiative") {
    if (!is_ulid(parts[3])) return std::nullopt;
    kind.initiative = parts[3];
    kind.topics.push_back(kind.council + "/initiative/" + kind.initiative);
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
  protocol::JsonWriter json(boot);
  json.begin_object();
  json.key("topics");
  json.begin_array();
  for (const std::string& topic : kind.topics) {
    const auto resolved = council::topics::resolve(topic, std::nullopt);
    if (!resolved) continue;
    const council::Delta delta = council::read_topic(db, *resolved, council::Labels(), std::nullopt);
    if (delta.rows.empty() && (topic == kind.council + "/council" || (!kind.initiative.empty() && topic == kind.topics.back()))) page.is_found = false;
    look_for_preview(delta, kind, preview);
    for (const std::string& changes : council::to_changes(topic, delta)) json.raw(changes);
  }
  json.end_array();
  json.member("instance", instance);
  json.end_object();
  put_preview(page.html, preview, instance);
  if (!kind.form.empty()) replace_once(page.html, "<div id=\"app\"></div>", "<div id=\"app\">" + kind.form + "</div>");
  replace_once(page.html, "__BOOT__", safe_in_script(boot));
  return page;
}

}  // namespace radslag::net

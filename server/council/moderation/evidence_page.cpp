#include "council/moderation/evidence_page.hpp"

#include <array>
#include <utility>

#include "base/text.hpp"
#include "protocol/reader.hpp"

namespace radslag::council::moderation {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> lines{{{"council", "Råd"},
                                                                               {"type", "Slag"},
                                                                               {"id", "Id"},
                                                                               {"title", "Förslagets rubrik"},
                                                                               {"name", "Visat namn"},
                                                                               {"persona", "Persona"},
                                                                               {"written_at", "Skrivet"},
                                                                               {"hidden_at", "Dolt"},
                                                                               {"reason", "Skälskod"},
                                                                               {"words", "Skäl"},
                                                                               {"measure", "Åtgärd"},
                                                                               {"language", "Språk"}}};

std::string text_of(const protocol::Value& pack, std::string_view field) {
  const auto* value = pack.find(field);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : "";
}

}  // namespace

std::string evidence_page(std::string_view pack_json, Time opened_at) {
  const auto pack = protocol::read_json(pack_json, protocol::ReaderLimits::for_own_text());
  if (!pack) return {};
  std::string page = "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Bevis</title></head><body><h1>Bevis</h1><dl>";
  for (const auto& [field, label] : lines) {
    page += "<dt>" + std::string(label) + "</dt><dd><bdi>" + escape_markup(text_of(*pack, field)) + "</bdi></dd>";
  }
  page += "<dt>Öppnat</dt><dd>" + to_leaf_time(opened_at) + "</dd></dl><h2>Texten</h2><pre dir=\"auto\">" + escape_markup(text_of(*pack, "text")) + "</pre>";
  if (const auto* journal = pack->find("journal")) {
    page += "<h2>Journalposten</h2><pre>" + escape_markup(text_of(*journal, "entry")) + "</pre><h2>Signerat huvud</h2><pre>" +
            escape_markup(text_of(*journal, "checkpoint")) + "</pre>";
  }
  return page + "</body></html>";
}

}  // namespace radslag::council::moderation

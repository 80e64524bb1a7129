#include "net/page_links.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <utility>

#include "protocol/reader.hpp"

namespace radslag::net {

namespace {

std::string_view text_of(const protocol::Value& holder, std::string_view name) {
  const protocol::Value* value = holder.find(name);
  return value != nullptr && value->as_string() != nullptr ? std::string_view(*value->as_string()) : std::string_view();
}

std::optional<PageLinks::Entry> read_entry(const protocol::Value& page) {
  const protocol::Value* links = page.find("links");
  const std::string_view path = text_of(page, "path");
  if (links == nullptr || path.empty()) return std::nullopt;
  PageLinks::ByLanguage by_language;
  for (const std::string_view language : {"sv", "en", "ar"}) by_language.emplace(language, text_of(*links, language));
  PageLinks::Entry entry{{}, std::make_shared<const PageLinks::ByLanguage>(std::move(by_language))};
  for (const std::string_view part : parts_of(path)) entry.parts.emplace_back(part);
  return entry;
}

}  // namespace

PageLinks::PageLinks(std::string_view json) {
  if (json.empty()) return;
  const auto read = protocol::read_json(json, protocol::ReaderLimits::for_own_text());
  const protocol::Value* pages = read ? read->find("pages") : nullptr;
  if (pages == nullptr || pages->as_array() == nullptr) throw std::runtime_error("client file pages.json: has no list of pages");
  for (const protocol::Value& page : *pages->as_array()) {
    auto entry = read_entry(page);
    if (!entry) throw std::runtime_error("client file pages.json: a page without path or links");
    entries_.push_back(std::move(*entry));
  }
}

const PageLinks::Entry* PageLinks::find(std::string_view path) const {
  const auto parts = parts_of(path);
  const auto found = std::ranges::find_if(entries_, [&](const Entry& entry) {
    return std::ranges::equal(entry.parts, parts, [](const std::string& pattern, std::string_view part) { return pattern.starts_with(':') || pattern == part; });
  });
  return found == entries_.end() ? nullptr : &*found;
}

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

}  // namespace radslag::net

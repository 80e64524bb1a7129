#include "net/page_language.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace radslag::net {

namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// Thousandths of "q=0.8"; 1000 where no weight is given, 0 for what is not one (RFC 9110, section 12.4.2).
int weight_of(std::string_view parameter) {
  if (parameter.empty()) return 1000;
  if (!parameter.starts_with("q=") && !parameter.starts_with("Q=")) return 0;
  parameter.remove_prefix(2);
  if (parameter.empty() || (parameter[0] != '0' && parameter[0] != '1')) return 0;
  int weight = (parameter[0] - '0') * 1000;
  if (parameter.size() > 1 && parameter[1] != '.') return 0;
  int worth = 100;
  for (std::size_t i = 2; i < parameter.size() && i < 5; ++i, worth /= 10) {
    if (parameter[i] < '0' || parameter[i] > '9') return 0;
    weight += (parameter[i] - '0') * worth;
  }
  return std::min(weight, 1000);
}

}  // namespace

std::string_view to_string(PageLanguage language) {
  switch (language) {
    case PageLanguage::sv: return "sv";
    case PageLanguage::en: return "en";
    case PageLanguage::ar: return "ar";
  }
  return "";
}

std::optional<PageLanguage> parse_page_language(std::string_view word) {
  constexpr std::array all{PageLanguage::sv, PageLanguage::en, PageLanguage::ar};
  const auto* found = std::ranges::find(all, word, [](PageLanguage each) { return to_string(each); });
  return found == all.end() ? std::nullopt : std::optional(*found);
}

std::string_view direction_of(PageLanguage language) { return language == PageLanguage::ar ? "rtl" : "ltr"; }

std::optional<PageLanguage> asked_language(const RequestHead& head) {
  const std::string all = head.joined("accept-language");
  std::optional<PageLanguage> best;
  int best_weight = 0;
  std::string_view rest = all;
  while (!rest.empty()) {
    const std::size_t comma = rest.find(',');
    const std::string_view item = rest.substr(0, comma);
    rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    const std::size_t semicolon = item.find(';');
    const std::string_view tag = trimmed(item.substr(0, semicolon));
    std::string primary(tag.substr(0, tag.find('-')));
    std::ranges::transform(primary, primary.begin(), [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    const auto language = parse_page_language(primary);
    const int weight = weight_of(semicolon == std::string_view::npos ? std::string_view() : trimmed(item.substr(semicolon + 1)));
    if (!language || weight <= best_weight) continue;
    best = language;
    best_weight = weight;
  }
  return best;
}

const PageWords& page_words(PageLanguage language) {
  static constexpr std::array<PageWords, 3> words{{
      {"Rådslag: boenderåd där invånare föreslår, stödjer och följer upp tillsammans.", "Rådslag behöver JavaScript för att visa rådet direkt."},
      {"Rådslag: resident councils where people propose, support and follow up together.", "Rådslag needs JavaScript to show the council live."},
      {"Rådslag: مجالس سكان يقترح فيها الناس ويدعمون ويتابعون معًا.", "يحتاج Rådslag إلى جافا سكريبت لعرض المجلس مباشرة."},
  }};
  return words.at(static_cast<std::size_t>(language));
}

}  // namespace radslag::net

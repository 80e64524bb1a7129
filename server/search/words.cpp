#include "search/words.hpp"

#include <algorithm>
#include <array>

#include "base/fold.hpp"
#include "base/text.hpp"
#include "search/stop_words.hpp"

namespace radslag::search {

namespace {

// Longest first, so that `-arna` goes before `-na`.
constexpr std::array<std::string_view, 24> endings = {"arnas", "ernas", "ornas", "arna", "erna", "orna", "aren", "ings",
                                                      "ars",   "ers",   "ors",   "ens",  "ets",  "en",   "et",   "ar",
                                                      "er",    "or",    "na",    "es",   "s",    "n",    "a",    "e"};
constexpr std::size_t stem_min = 4;
constexpr std::size_t arabic_stem_min = 3;
// An index of three characters knows no shorter word.
constexpr std::size_t part_min = 3;

bool is_ascii(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string in_quotes(std::string_view word) { return '"' + std::string(word) + '"'; }

// "a" OR "b", each with `after` behind it.
std::string joined(const std::vector<std::string>& stems, std::string_view between, std::string_view after) {
  std::string text;
  for (const auto& stem : stems) {
    if (!text.empty()) text += between;
    text += in_quotes(stem);
    text += after;
  }
  return text;
}

}  // namespace

std::string stem_of(std::string_view word) {
  if (!is_ascii(word)) {
    for (const std::string_view article : {"وال", "بال", "ال"}) {
      if (word.starts_with(article) && count_characters(word) >= count_characters(article) + arabic_stem_min) {
        return std::string(word.substr(article.size()));
      }
    }
    return std::string(word);
  }
  for (const std::string_view ending : endings) {
    if (word.ends_with(ending) && word.size() >= ending.size() + stem_min) {
      return std::string(word.substr(0, word.size() - ending.size()));
    }
  }
  return std::string(word);
}

Expressions expressions_of(std::string_view query) {
  std::vector<std::string> stems;
  for (const auto& word : words_of(fold_for_search(query))) stems.push_back(stem_of(word));
  if (stems.empty()) return {};
  const bool all_long = std::ranges::all_of(stems, [](const auto& stem) { return count_characters(stem) >= part_min; });
  return {joined(stems, " AND ", "*"), all_long ? joined(stems, " AND ", "") : std::string(nothing)};
}

std::vector<std::string> significant_stems(std::string_view text, std::size_t max) {
  std::vector<std::string> stems;
  for (const auto& word : words_of(fold_for_search(text))) {
    if (stems.size() == max) break;
    if (count_characters(word) < part_min || is_stop_word(word)) continue;
    std::string stem = stem_of(word);
    if (std::ranges::find(stems, stem) == stems.end()) stems.push_back(std::move(stem));
  }
  return stems;
}

std::string any_of(const std::vector<std::string>& stems) { return joined(stems, " OR ", "*"); }

std::string any_in_title(const std::vector<std::string>& stems) {
  if (stems.empty()) return std::string(nothing);
  return "{title} : (" + joined(stems, " OR ", "") + ")";
}

}  // namespace radslag::search

#pragma once
// What a person typed, as something to look for. Input never becomes FTS5 syntax: only letters and digits survive the
// folding, each word in quotes of our own.
#include <string>
#include <string_view>
#include <vector>

namespace radslag::search {

// What the forms of a word have in common, folded: `lekplatserna` → `lekplats`, `الحديقة` → `حديقه`. Light: it takes off
// the endings of Swedish nouns, the English plural and the Arabic article, never below four (three) letters.
[[nodiscard]] std::string stem_of(std::string_view folded_word);

struct Expressions {
  std::string words;  // for the index of words: every stem must begin one
  std::string parts;  // for the index of any three characters: every stem must stand somewhere
  [[nodiscard]] bool empty() const { return words.empty(); }
};

// Empty when nothing of the query can be looked for.
[[nodiscard]] Expressions expressions_of(std::string_view query);

// The stems that say what a text is about: no stop words, no repeats, in their order.
[[nodiscard]] std::vector<std::string> significant_stems(std::string_view text, std::size_t max);
// For the index of words: any of the stems begins one.
[[nodiscard]] std::string any_of(const std::vector<std::string>& stems);
// For the index of any three characters: any of the stems stands in a title.
[[nodiscard]] std::string any_in_title(const std::vector<std::string>& stems);

// An expression for the index of any three characters that finds nothing.
inline constexpr std::string_view nothing = R"("-")";

}  // namespace radslag::search

#pragma once
// "Did you mean …": the known word nearest to a misspelt one.
#include <optional>
#include <span>
#include <string_view>

namespace radslag::protocol {

// Within an edit distance (Levenshtein) of a third of the word's length, at least two; none when nothing is that near.
[[nodiscard]] std::optional<std::string_view> nearest_word(std::string_view word, std::span<const std::string_view> known);

}  // namespace radslag::protocol

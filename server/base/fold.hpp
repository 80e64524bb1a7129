#pragma once
// Text folded for finding: compatibility forms taken apart, without case, without accents and vowel marks, and with the
// letters of Arabic that people write one for another (أ إ آ ا, ى ي, ة ه) made one. Never shown to anybody.
#include <string>
#include <string_view>
#include <vector>

namespace radslag {

[[nodiscard]] std::string fold_for_search(std::string_view text);

// The words of a folded text in their order: runs of letters and digits, as SQLite's unicode61 tokenizer cuts them.
[[nodiscard]] std::vector<std::string> words_of(std::string_view folded);

}  // namespace radslag

#include "search/stop_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/fold.hpp"

namespace radslag::search {

namespace {

constexpr std::string_view stop_words =
    "och att det som för den med till har inte ett han hon vara varit från eller när där här man men kan ska skall skulle "
    "vill vilja bör måste alla allt också över under efter innan utan vid våra vårt vår oss vi ni de dem sin sitt sina "
    "mer fler flera många mycket bara bra ny nya nytt få får fått bli blir blev göra gör gjort finns fanns behöver behövs "
    "sätta sätt upp ned ner ut in om på av i en är hos mot mellan så då nu sedan redan denna detta dessa "
    "förslag initiativ bättre "
    "the and that this for with from have has not are was were will would should could can our your their they them "
    "there here more many much new make need needs into onto over under after before about all any proposal better "
    "في من على الى عن مع هذا هذه ذلك التي الذي ان او كل بعض كان يكون لا ما هو هي نحن هم قد تم جديد جديده اقتراح";

// Folded as what is looked up, sorted.
const std::vector<std::string>& sorted_words() {
  static const std::vector<std::string> sorted = [] {
    auto words = words_of(fold_for_search(stop_words));
    std::ranges::sort(words);
    return words;
  }();
  return sorted;
}

}  // namespace

bool is_stop_word(std::string_view word) { return std::ranges::binary_search(sorted_words(), word); }

}  // namespace radslag::search

#pragma once
// How much of what somebody is writing is in another proposal, from 0 to 1.
#include <string>
#include <string_view>
#include <vector>

namespace radslag::search {

struct Wanted {
  std::vector<std::string> title;  // stems of the title being written
  std::vector<std::string> what;   // further stems of its text
};

// Stems of the title weigh twice what stems of the text do; found in the other's title counts in full, in its text half.
[[nodiscard]] double likeness(const Wanted& wanted, std::string_view folded_title, std::string_view folded_text);

// From here on it is shown: a third of what somebody writes, or a title that shares its only telling word.
inline constexpr double likeness_shown = 0.3;

}  // namespace radslag::search

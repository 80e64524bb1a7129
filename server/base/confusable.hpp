#pragma once
// Names that look alike (Unicode Technical Standard 39, by ICU's uspoof).
#include <string>
#include <string_view>

namespace radslag {

// Two names with the same skeleton can be mistaken for each other: Latin and Cyrillic look-alikes, and here letter case
// and spaces too.
[[nodiscard]] std::string confusable_skeleton(std::string_view name);

}  // namespace radslag

#pragma once
// Names that look alike (Unicode Technical Standard 39, by ICU's uspoof).
#include <string_view>

namespace radslag {

// Two names that can be mistaken for each other: Latin, Greek and Cyrillic look-alikes, and here letter case and spaces too.
[[nodiscard]] bool are_confusable(std::string_view one, std::string_view other);

}  // namespace radslag

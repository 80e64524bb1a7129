#pragma once
#include <string_view>

namespace radslag {

// As in CMakeLists.txt; a test compares them.
inline constexpr std::string_view version_text = "0.1.0";

}  // namespace radslag

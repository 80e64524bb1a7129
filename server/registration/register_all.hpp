#pragma once
// The one place that knows every feature by name.
#include "council/core/registry.hpp"

namespace radslag {

[[nodiscard]] council::Registry register_all();

}  // namespace radslag

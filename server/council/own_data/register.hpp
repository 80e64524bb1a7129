#pragma once
#include "council/core/registry.hpp"

namespace radslag::council {

// One's own data: consent, erasure on request and by order, export; what is kept how long, and what was disposed of.
void register_own_data(Registry& registry);

}  // namespace radslag::council

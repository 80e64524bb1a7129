#pragma once
// The feature `roll`: who may vote, fixed for a purpose.
#include "council/core/registry.hpp"

namespace radslag::council {

void register_roll(Registry& registry);

}  // namespace radslag::council

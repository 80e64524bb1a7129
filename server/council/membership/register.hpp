#pragma once
// The feature `membership`: who takes part in a council, under which name, in which role.
#include "council/core/registry.hpp"

namespace radslag::council {

void register_membership(Registry& registry);

}  // namespace radslag::council

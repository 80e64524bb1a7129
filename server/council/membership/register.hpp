#pragma once
// The feature `membership`: who takes part in a council, under which name, in which role.
#include "council/core/letters.hpp"
#include "council/core/registry.hpp"

namespace radslag::council {

// `post` sends an invitation's letter; without it none is sent (tests, simulations).
void register_membership(Registry& registry, PostInvitation post = {});

}  // namespace radslag::council

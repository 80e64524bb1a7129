#pragma once
// The feature `membership`: who takes part in a council, under which name, in which role.
#include "council/core/letters.hpp"
#include "council/core/member_list.hpp"
#include "council/core/registry.hpp"

namespace radslag::council {

// `post` sends an invitation's letter; without it none is sent (tests, simulations). `hash` is what is kept of a listed address.
void register_membership(Registry& registry, PostInvitation post = {}, member_list::HashAddress hash = member_list::hash_without_key);

}  // namespace radslag::council

#pragma once
// The feature `belonging`: who is a resident with a vote.
#include "council/core/member_list.hpp"
#include "council/core/registry.hpp"

namespace radslag::council {

// `hash` is what is kept of an address on the list of members.
void register_belonging(Registry& registry, member_list::HashAddress hash = member_list::hash_without_key);

}  // namespace radslag::council

#pragma once
#include "council/core/member_list.hpp"
#include "council/core/registry.hpp"

namespace radslag::council {

// One's own data: consent, erasure on request and by order, export; what is kept how long, and what was disposed of.
// `hash` finds one's own address on lists of members.
void register_own_data(Registry& registry, member_list::HashAddress hash = member_list::hash_without_key);

}  // namespace radslag::council

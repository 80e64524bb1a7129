#pragma once
// The feature `belonging`: who is a resident with a vote.
#include "council/core/registry.hpp"

namespace radslag::council {

void register_belonging(Registry& registry);

}  // namespace radslag::council

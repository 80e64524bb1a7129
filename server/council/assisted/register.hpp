#pragma once
#include "council/core/registry.hpp"

namespace radslag::council {

// The facts and marks of assisted entry. Its rules make accounts and sessions, and are the identity service's.
void register_assisted(Registry& registry);

}  // namespace radslag::council

#pragma once
// How the moderation feature reaches initiatives.
#include "council/core/registry.hpp"

namespace radslag::council::initiative {

void register_moderation_of_initiatives(Registry& registry);

}  // namespace radslag::council::initiative

#pragma once
// The feature `recusal`: conflicts of interest (jäv), who does not decide about which initiative.
#include "council/core/registry.hpp"

namespace radslag::council {

void register_recusal(Registry& registry);

}  // namespace radslag::council

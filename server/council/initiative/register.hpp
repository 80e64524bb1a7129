#pragma once
#include "council/core/registry.hpp"

namespace radslag::council {

// Initiatives from draft to shortlist: every method of shared/protocol/model/40_initiative.json but the searches.
void register_initiative(Registry& registry);

}  // namespace radslag::council

#pragma once
// The feature `discussion`: comments in threads under any subject, each with a stance.
#include "council/core/registry.hpp"

namespace radslag::council {

void register_discussion(Registry& registry);

}  // namespace radslag::council

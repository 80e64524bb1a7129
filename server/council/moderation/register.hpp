#pragma once
// The feature `moderation`: reports from anyone, cases, measures, second opinions, appeals, evidence, the public log.
#include "council/core/registry.hpp"

namespace radslag::council {

// After the features whose texts are moderated: what they forget is forgotten first.
void register_moderation(Registry& registry);

}  // namespace radslag::council

#pragma once
// The feature `settings`: what a council is. Methods and facts: docs/PROTOCOL.md, settings.
#include "council/core/registry.hpp"

namespace radslag::council {

void register_settings(Registry& registry);

}  // namespace radslag::council

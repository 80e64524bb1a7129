#pragma once
// The feature `rounds`: residents prioritise or decide by sealed ballots (docs/decisions/0031-sealed-ballots.md).
#include "council/core/registry.hpp"

namespace radslag::council {

void register_rounds(Registry& registry);

}  // namespace radslag::council

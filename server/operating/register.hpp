#pragma once
#include "council/core/registry.hpp"
#include "operating/machine.hpp"

namespace radslag::operating {

// `machine` must outlive the registry.
void register_operating(council::Registry& registry, Machine& machine);

}  // namespace radslag::operating

#pragma once
#include "council/core/registry.hpp"

namespace radslag::search {

// initiative.search and initiative.similar.
void register_search(council::Registry& registry);

}  // namespace radslag::search

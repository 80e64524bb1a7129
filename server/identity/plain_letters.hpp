#pragma once
// Letters that features write in plain words (core/moderating.hpp), given an address and a way out.
#include "council/core/registry.hpp"
#include "identity/identity.hpp"

namespace radslag::identity {

void register_plain_letters(council::Registry& registry, const Identity& identity);

}  // namespace radslag::identity

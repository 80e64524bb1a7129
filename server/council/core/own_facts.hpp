#pragma once
// Facts about the journal itself (`restored`, `redacted`): they say what became of it and change no books.
#include "council/core/registry.hpp"

namespace radslag::council {

void register_own_facts(Registry& registry);

}  // namespace radslag::council

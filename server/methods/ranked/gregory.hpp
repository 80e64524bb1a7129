#pragma once
#include "methods/ranked/stv.hpp"

namespace radslag::methods::ranked {

// `rule` is scotland or wigm.
[[nodiscard]] StvResult count_gregory(const StvElection& election, StvRule rule);

}  // namespace radslag::methods::ranked

#pragma once
#include "methods/ranked/stv.hpp"

namespace radslag::methods::ranked {

[[nodiscard]] StvResult count_meek(const StvElection& election);

}  // namespace radslag::methods::ranked

#include "methods/ranked/stv.hpp"

#include "methods/ranked/gregory.hpp"
#include "methods/ranked/meek.hpp"

namespace radslag::methods::ranked {

StvResult count_stv(const StvElection& election, StvRule rule) {
  return rule == StvRule::meek ? count_meek(election) : count_gregory(election, rule);
}

}  // namespace radslag::methods::ranked

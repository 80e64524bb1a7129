// Ranked papers that anybody may have typed: read whole or refused with a place inside the file; what is read can be counted.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "methods/ranked/blt.hpp"
#include "methods/ranked/stv.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace radslag::methods::ranked;
  const std::string text(reinterpret_cast<const char*>(bytes), size);
  std::istringstream in(text);
  const auto election = read_blt(in);
  const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1;
  if (!election) {
    if (election.error().line < 1 || election.error().line > lines + 1 || election.error().column < 1 || election.error().words.empty()) std::abort();
    return 0;
  }
  if (election->candidates.size() > 12) return 0;  // counting many is slow, not wrong
  for (const StvRule rule : {StvRule::scotland, StvRule::wigm, StvRule::meek}) {
    if (count_stv(*election, rule).elected.size() > election->seats) std::abort();
  }
  return 0;
}

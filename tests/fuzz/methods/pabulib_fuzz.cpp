// A participatory budget that anybody may have made: it is read whole, or refused with a place inside the file.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "methods/pabulib/pabulib.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace radslag::methods::pabulib;
  const std::string text(reinterpret_cast<const char*>(bytes), size);
  std::istringstream in(text);
  const auto election = read_all(in);
  const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1;
  if (!election) {
    if (election.error().line < 1 || election.error().line > lines + 1 || election.error().column < 1 || election.error().words.empty()) std::abort();
    return 0;
  }
  for (const Ballot& ballot : election->ballots) {
    if (std::ranges::any_of(ballot.choices, [&](std::size_t choice) { return choice >= election->projects.size(); })) std::abort();
  }
  if (!std::ranges::all_of(election->approvals(), [&](std::int64_t count) { return count <= static_cast<std::int64_t>(election->ballots.size()); })) std::abort();
  return 0;
}

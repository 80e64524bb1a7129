// JSON ballots of every kind: read whole or refused with a place inside the file; what is read can be counted.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <expected>
#include <string_view>

#include "methods/ranked/ballots_json.hpp"
#include "methods/ranked/schulze.hpp"
#include "methods/simple/ballots_json.hpp"

namespace {

using namespace radslag::methods;

template <class Read>
void check(const std::expected<Read, pabulib::Fault>& read, std::string_view text) {
  if (read) return;
  const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1;
  if (read.error().line < 1 || read.error().line > lines || read.error().column < 1 || read.error().words.empty()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto profile = ranked::read_ballots_json(text);
  check(profile, text);
  if (profile && profile->candidates.size() < 20 && ranked::schulze(*profile, ranked::Strength::margins).winners.empty()) std::abort();
  const auto answers = simple::read_yes_no(text);
  check(answers, text);
  if (answers && answers->votes.yes + answers->votes.no + answers->votes.abstain > simple::weights_max) std::abort();
  for (const auto rule : {simple::ChoosingRule::approval, simple::ChoosingRule::score_mean, simple::ChoosingRule::dots}) {
    const auto file = simple::read_choosing(text, rule);
    check(file, text);
    if (!file) continue;
    const auto outcome = simple::choose(file->options.size(), file->ballots, {.rule = rule, .places = 3, .limits = file->limits});
    if (outcome.chosen.size() > 3 || outcome.valid > outcome.voters) std::abort();
  }
  return 0;
}

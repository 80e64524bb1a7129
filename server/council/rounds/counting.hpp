#pragma once
// Opening the envelopes and counting: one calculation without books, so that a large round's is made beside the writer, which
// goes on with everybody else's commands meanwhile (measured: docs/decisions/0031).
#include <chrono>
#include <future>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "council/core/keys.hpp"
#include "council/rounds/count.hpp"
#include "council/rounds/record.hpp"

namespace radslag::council::rounds {

// Envelopes as they came, without names, in the order of their hashes.
using Sealed = std::vector<std::vector<std::uint8_t>>;

struct Counted {
  std::vector<std::string> board;  // lines, by tracker
  Tally tally;
};

struct Urn {
  Question question;
  Sealed envelopes;
  KeyRing::RoundSecrets secrets;
  std::int64_t eligible = 0;
};
[[nodiscard]] Counted open_and_count(const Urn& urn);

// Envelopes times options: so much is opened and counted within the close itself, which takes some tens of milliseconds; more on a
// thread of its own. Some rules take long also for few voters: raising the endowments runs equal shares up to thousands of times.
inline constexpr std::int64_t counted_at_once_max = 1500;

// Nothing of this is stored: who stops in between finds the urn as it was, and begins again.
class Counter {
 public:
  // Begins where it has not begun. Throws what the counting threw, once; then it begins anew.
  template <class Urn>
  [[nodiscard]] std::optional<Counted> ask(const RoundId& round, Urn urn) {
    const auto known = running_.find(round);
    if (known == running_.end()) {
      running_.emplace(round, std::async(std::launch::async, [taken = urn()] { return open_and_count(taken); }));
      return std::nullopt;
    }
    if (known->second.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return std::nullopt;
    auto done = std::move(known->second);
    running_.erase(known);
    return done.get();
  }

 private:
  std::map<RoundId, std::future<Counted>> running_;
};

}  // namespace radslag::council::rounds

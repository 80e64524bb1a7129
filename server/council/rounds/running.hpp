#pragma once
// Running sums, where a round shows them. They are shown in steps of five ballots, so that two looks do not tell one vote.
#include <map>
#include <optional>
#include <string>

#include "council/rounds/ballot.hpp"

namespace radslag::council::rounds {

// `before`: the ballot whose place it takes.
void add_to_running(store::Database& books, const RoundId& round, const std::optional<Ballot>& before, const Ballot& now);

struct Shown {
  std::int64_t ballots = 0;
  std::map<std::string, std::int64_t> votes;  // votes or points, by number
};
[[nodiscard]] Shown shown(store::Database& books, const RoundId& round);

}  // namespace radslag::council::rounds

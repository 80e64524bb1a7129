#pragma once
// From ballots to a result, with what a person needs to understand it. Pure: the same question, ballots and seed give the same.
#include <string>
#include <vector>

#include "council/core/keys.hpp"
#include "council/rounds/ballot.hpp"
#include "council/rounds/record.hpp"

namespace radslag::council::rounds {

struct Turnout {
  std::int64_t eligible = 0;
  std::int64_t invalid = 0;
};

struct Tally {
  protocol::RoundOutcome outcome;
  std::vector<protocol::RoundShare> shares;  // one an option, by number; yes or no: three without option ids
};

[[nodiscard]] Tally count(const Question& question, const std::vector<Ballot>& ballots, const Turnout& turnout, const Secret& lot_seed);

// What a rule of order calls an option: texts that sort as the tie rule says, for one that decides without looking at votes.
// "007"; where lots decide "003-007", third in the drawing.
[[nodiscard]] std::vector<std::string> tie_names(const Question& question, const Secret& lot_seed);

// Is this method one for money and projects?
[[nodiscard]] bool is_for_budgets(protocol::RoundMethod method);
[[nodiscard]] bool is_equal_shares(protocol::RoundMethod method);
[[nodiscard]] bool is_transferable(protocol::RoundMethod method);

}  // namespace radslag::council::rounds

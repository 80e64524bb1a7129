#pragma once
// Equal shares may leave money over. What is done with it is part of the rule, and named.
#include <cstdint>

#include "methods/budget/equal_shares.hpp"

namespace radslag::methods::budget {

enum class Completion : std::uint8_t {
  none,
  greedy_votes,  // the money that is left goes down the list of votes (of points for the money, where utility is points)
  add1,          // every voter is given more and more to begin with, as long as the outcome stays within the budget
  add1u,         // add1, then as greedy_votes
};

// Add1 stops raising when nothing more would fit.
enum class Exhaustive : std::uint8_t {
  supported,  // no project with a vote fits into what is left
  all,        // no project at all does
  off,        // raised until it would spend too much
};

struct EqualSharesOptions {
  Utility utility = Utility::cost;
  Completion completion = Completion::none;
  Rational increment = 1;       // what each voter is given more, in the currency; positive
  std::size_t raises_max = static_cast<std::size_t>(-1);  // then it stops raising: a single costly wish of few voters may take millions
  bool integral_start = false;  // begin at the whole units of budget / voters
  Exhaustive exhaustive = Exhaustive::supported;
  TieRule ties = TieRule::lexico;
};

[[nodiscard]] Outcome equal_shares_completed(const Instance& instance, const EqualSharesOptions& options);

}  // namespace radslag::methods::budget

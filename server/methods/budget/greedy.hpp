#pragma once
// The usual rule of participatory budgets: walk down a list once and fund whatever still fits.
#include <cstdint>

#include "methods/budget/instance.hpp"
#include "methods/budget/outcome.hpp"
#include "methods/budget/ties.hpp"

namespace radslag::methods::budget {

enum class Measure : std::uint8_t {
  votes,            // most votes first
  votes_per_cost,   // most votes for the money first
  points_per_cost,  // most points for the money first
};

// What does not fit, into the budget or under a cap, or is excluded by what was funded, is passed over, and the walk goes on. Projects without votes come last and may be funded.
// A tie is reported where projects of one measure could not all be funded.
[[nodiscard]] Outcome greedy(const Instance& instance, Measure measure, TieRule ties);

// Goes on from `begun` with the money that is really left (budget − total cost).
void complete_greedily(const Instance& instance, Measure measure, TieRule ties, Outcome& begun);

}  // namespace radslag::methods::budget

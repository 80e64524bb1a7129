#pragma once
// The Method of Equal Shares (Peters and Skowron, "Proportionality and the Limits of Welfarism", EC 2020; Peters, Pierczyński and
// Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021).
//
// The money is shared out equally; a project is bought by those who voted for it, each paying the same for the same
// utility, or all they have left. Again and again the project is bought that costs its supporters least for a unit of
// utility, until no project's supporters can pay for one. A project that
// a bought one excludes, or that would overrun a cap, is out from then on. Money is exact; see purses.hpp for how that is fast.
#include <cstdint>

#include "methods/budget/instance.hpp"
#include "methods/budget/outcome.hpp"
#include "methods/budget/ties.hpp"

namespace radslag::methods::budget {

enum class Utility : std::uint8_t {
  cost,         // a supporter gets what the project costs; 1/rho is then its number of effective votes
  cardinality,  // a supporter gets 1
  points,       // a supporter gets the points they gave
};

// One run in which every voter begins with `endowment`. rho(p) is the number with
//   Σ over supporters of min(what they own, rho(p) × their utility) = cost(p);
// the project with the least rho is bought. May spend more than the budget where voters own more than their share of it.
// Of equal projects, the first in the tie rule's order is bought, and the tie is reported.
[[nodiscard]] Outcome equal_shares(const Instance& instance, Utility utility, const Rational& endowment, TieRule ties);

// The same without `supporters_money`, which is half of the work: for who only asks what would be chosen.
[[nodiscard]] Outcome equal_shares_chosen(const Instance& instance, Utility utility, const Rational& endowment, TieRule ties);

// Budget / voters; 0 where there are none.
[[nodiscard]] Rational equal_share(const Instance& instance);

}  // namespace radslag::methods::budget

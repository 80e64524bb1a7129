#pragma once
// The single transferable vote: as many seats as there are, to those whom papers reach by rank, with surpluses handed on.
//
// Weighted inclusive Gregory: a surplus is handed on with all papers that the elected hold, each at a part of its value.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "methods/ranked/blt.hpp"
#include "methods/rational.hpp"

namespace radslag::methods::ranked {

enum class StvRule : std::uint8_t {
  // The Scottish Local Government Elections Order 2007, rules 45 to 52: values of a paper are cut to five decimals; a tie is
  // decided by the most recent stage that tells the candidates apart, else by lot (here: the lower number is taken).
  scotland,
  // The same idea in exact fractions; to be elected takes more than the quota; a tie takes the lower number. (The generic WIGM
  // rule of J. Lundell's droop with a whole quota.)
  wigm,
  // B. L. Meek's method (Computer Journal 30, 1987), to 27 decimals: each elected candidate keeps a part of every vote, as
  // little as it takes; surplus left under 10⁻⁹. Sure losers are excluded together. A tie takes the lower number.
  meek,
};

enum class StvAction : std::uint8_t { begin, elect, transfer_surplus, exclude, transfer_excluded, elect_remaining, end };

struct StvStage {
  StvAction action;
  std::vector<std::size_t> candidates;  // whom it was about
  std::vector<Rational> votes;          // of each candidate, after it
  Rational exhausted;                   // what no preference was left for
  Rational loss;                        // what was lost by cutting to five decimals
};

struct StvTie {
  std::size_t stage;                    // index of the stage that it decided
  std::vector<std::size_t> candidates;
  std::size_t taken;                    // elected first or excluded
  bool by_lot;                          // no earlier stage told them apart
};

struct StvResult {
  Rational quota;                       // Meek: as it was last
  std::vector<std::size_t> elected;     // in order; the order within one stage says nothing
  std::vector<StvStage> stages;
  std::vector<StvTie> ties;
};

[[nodiscard]] StvResult count_stv(const StvElection& election, StvRule rule);

}  // namespace radslag::methods::ranked

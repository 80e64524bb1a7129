#pragma once
// The Schulze method (M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
// election method", Social Choice and Welfare 36, 2011).
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace radslag::methods::ranked {

// Levels of candidates (indexes), the best first; equals stand in one level; who is not named is last, together with all others
// who are not.
struct LevelBallot {
  std::int64_t weight = 1;
  std::vector<std::vector<std::size_t>> ranking;
};

struct Profile {
  std::vector<std::string> candidates;
  std::vector<LevelBallot> ballots;
};

using Matrix = std::vector<std::vector<std::int64_t>>;

enum class Strength : std::uint8_t {
  winning_votes,  // how many prefer the winner of the pair
  margins,        // how many more prefer the winner than the loser
};

struct SchulzeResult {
  Matrix pairwise;                                // [i][j]: ballots that rank i strictly above j
  Matrix strongest_paths;                         // [i][j]: the weakest pair on the strongest path; 0 where there is none
  std::vector<std::size_t> winners;               // whom nobody beats
  std::vector<std::vector<std::size_t>> ranking;  // the unbeaten, then the unbeaten among the others, and so on: a convention
};

[[nodiscard]] SchulzeResult schulze(const Profile& profile, Strength strength);

}  // namespace radslag::methods::ranked

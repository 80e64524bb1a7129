#pragma once
// A ballot as the voter's browser writes it before sealing: {"p": round, "t": tracker, "b": choice}, padded with zero bytes to the
// same length for every voter. The choice: [numbers], ranked [[numbers], …] by level, points {"number": points}.
#include <cstddef>
#include <cstdint>
#include <expected>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "council/rounds/record.hpp"

namespace radslag::council::rounds {

struct Ballot {
  std::string tracker;
  std::vector<std::vector<std::int64_t>> levels;  // approval, knapsack, yes or no: at most one level, sorted
  std::map<std::int64_t, std::int64_t> points;    // score and dots: none of 0

  // {"t":…,"b":…} as it stands on the board: no white space, numbers ascending where their order says nothing.
  [[nodiscard]] std::string line(protocol::RoundBallotKind kind) const;
  [[nodiscard]] std::string choice(protocol::RoundBallotKind kind) const;
  [[nodiscard]] std::vector<std::int64_t> named() const;  // every option it is for
};

// Why not, in a word for people: "unknown option" … Nothing else than what the question allows passes.
[[nodiscard]] std::expected<Ballot, std::string> read_ballot(std::string_view padded, const Question& question);
// A line of the board, checked when it was put there.
[[nodiscard]] Ballot read_line(std::string_view line, protocol::RoundBallotKind kind);

// The multiple of 512 that the longest ballot needs.
[[nodiscard]] std::int64_t padded_size(const Question& question);

}  // namespace radslag::council::rounds

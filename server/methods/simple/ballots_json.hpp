#pragma once
// Ballots of yes or no, approval, scores and dots as JSON; docs/COUNTING.md describes the members.
#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "methods/pabulib/records.hpp"
#include "methods/simple/choosing.hpp"
#include "methods/simple/majority.hpp"

namespace radslag::methods::simple {

// Of one file, at most: sums stay far within 64 bits.
inline constexpr std::int64_t weight_max = 1'000'000'000;
inline constexpr std::int64_t weights_max = 1'000'000'000'000;
inline constexpr std::int64_t mark_max = 1'000'000;

// Ballots that somebody set aside before the count, by the reason they gave.
using SetAside = std::map<std::string, std::int64_t>;

struct YesNoFile {
  std::string question;
  YesNoVotes votes;
  std::optional<bool> casting_vote;
  SetAside set_aside;  // blank ballots too
};

struct ChoosingFile {
  std::string question;
  std::vector<std::string> options;
  BallotLimits limits;
  std::vector<MarkedBallot> ballots;
  SetAside set_aside;
};

[[nodiscard]] std::expected<YesNoFile, pabulib::Fault> read_yes_no(std::string_view text);
// Each ballot has the list that the rule reads: `approves`, `scores` or `dots`.
[[nodiscard]] std::expected<ChoosingFile, pabulib::Fault> read_choosing(std::string_view text, ChoosingRule rule);

}  // namespace radslag::methods::simple

#pragma once
// Several options and a number of places: approval, scores and dots. The highest are chosen.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "methods/rational.hpp"

namespace radslag::methods::simple {

enum class ChoosingRule : std::uint8_t {
  approval,    // a voice for each option that a ballot names
  score_sum,   // the sum of the scores; an option that a ballot leaves open gets nothing from it
  score_mean,  // the mean of the scores given; options with too few of them take no part
  dots,        // the sum of the dots that each voter spreads
};

// Of equal options with fewer places than there are of them.
enum class ChoosingTies : std::uint8_t {
  file_order,  // the one that stands first
  lot,         // lot.hpp
  vacant,      // none of them: the places stay empty
};

// What a ballot says of each option: nothing, or a number (approval: 1).
struct MarkedBallot {
  std::int64_t weight = 1;
  std::vector<std::optional<std::int64_t>> marks;
};

struct BallotLimits {
  std::int64_t choices_min = 1;
  std::optional<std::int64_t> choices_max = {};
  std::int64_t mark_min = 0;  // of a score, or of the dots on one option
  std::optional<std::int64_t> mark_max = {};
  std::optional<std::int64_t> sum_max = {};  // dots of one voter
};

enum class Spoilt : std::uint8_t { blank, too_few, too_many, out_of_range, too_many_dots };
inline constexpr std::size_t spoilt_reasons = 5;
[[nodiscard]] std::string_view name_of(Spoilt reason);

// Why a ballot does not count; the first reason in the order above. Nothing for one that does. Dots of 0 say nothing.
[[nodiscard]] std::optional<Spoilt> why_spoilt(const MarkedBallot& ballot, const BallotLimits& limits, ChoosingRule rule);

struct ChoosingOptions {
  ChoosingRule rule = ChoosingRule::approval;
  std::size_t places = 1;
  std::int64_t ratings_min = 1;  // score_mean
  ChoosingTies ties = ChoosingTies::file_order;
  std::string seed = {};         // for lots
  BallotLimits limits = {};
};

struct Standing {
  std::int64_t sum = 0;
  std::int64_t ratings = 0;      // voters who marked it
  std::optional<Rational> value; // what it is measured by; absent where it takes no part
  std::optional<std::size_t> place;  // from 0, of the chosen
};

struct ChoosingTie {
  std::size_t step;                  // the first place that it was about, counted from 1
  std::vector<std::size_t> options;  // in the order of the tie rule
  std::size_t taken;                 // so many of them were chosen
};

struct ChoosingOutcome {
  std::int64_t voters = 0;           // ballots, spoilt ones too
  std::int64_t valid = 0;
  std::vector<std::int64_t> spoilt;  // by reason
  std::vector<Standing> standings;   // by option
  std::vector<std::size_t> chosen;   // in order
  std::vector<ChoosingTie> ties;     // only those that decided who is chosen
};

// Nothing is chosen whose value is 0 or less by approval, sum or dots: nobody asked for it on the whole.
[[nodiscard]] ChoosingOutcome choose(std::size_t options, const std::vector<MarkedBallot>& ballots, const ChoosingOptions& how);

}  // namespace radslag::methods::simple

#include "methods/simple/choosing.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "methods/simple/lot.hpp"

namespace radslag::methods::simple {

namespace {

bool says_something(const std::optional<std::int64_t>& mark, ChoosingRule rule) { return mark && (rule != ChoosingRule::dots || *mark != 0); }

void add(const MarkedBallot& ballot, std::vector<Standing>& standings, ChoosingRule rule) {
  for (std::size_t i = 0; i < ballot.marks.size(); ++i) {
    if (!says_something(ballot.marks[i], rule)) continue;
    standings[i].sum += ballot.weight * *ballot.marks[i];
    standings[i].ratings += ballot.weight;
  }
}

std::optional<Rational> value_of(const Standing& standing, const ChoosingOptions& how) {
  if (how.rule == ChoosingRule::score_mean) {
    if (standing.ratings < std::max<std::int64_t>(1, how.ratings_min)) return std::nullopt;
    return rational(standing.sum, standing.ratings);
  }
  if (standing.sum <= 0) return std::nullopt;
  return rational(standing.sum);
}

std::vector<std::size_t> tie_order(std::size_t options, const ChoosingOptions& how) {
  if (how.ties == ChoosingTies::lot) return draw_lots(how.seed, options);
  std::vector<std::size_t> order(options);
  std::iota(order.begin(), order.end(), 0U);
  return order;
}

}  // namespace

std::string_view name_of(Spoilt reason) {
  switch (reason) {
    case Spoilt::blank: return "blank";
    case Spoilt::too_few: return "too_few";
    case Spoilt::too_many: return "too_many";
    case Spoilt::out_of_range: return "out_of_range";
    case Spoilt::too_many_dots: return "too_many_dots";
  }
  std::unreachable();
}

std::optional<Spoilt> why_spoilt(const MarkedBallot& ballot, const BallotLimits& limits, ChoosingRule rule) {
  std::int64_t choices = 0;
  std::int64_t sum = 0;
  bool is_within = true;
  for (const auto& mark : ballot.marks) {
    if (!says_something(mark, rule)) continue;
    ++choices;
    sum += *mark;
    is_within = is_within && *mark >= limits.mark_min && (!limits.mark_max || *mark <= *limits.mark_max);
  }
  if (choices == 0) return Spoilt::blank;
  if (choices < limits.choices_min) return Spoilt::too_few;
  if (limits.choices_max && choices > *limits.choices_max) return Spoilt::too_many;
  if (!is_within) return Spoilt::out_of_range;
  if (limits.sum_max && sum > *limits.sum_max) return Spoilt::too_many_dots;
  return std::nullopt;
}

ChoosingOutcome choose(std::size_t options, const std::vector<MarkedBallot>& ballots, const ChoosingOptions& how) {
  ChoosingOutcome outcome;
  outcome.spoilt.resize(spoilt_reasons);
  outcome.standings.resize(options);
  for (const MarkedBallot& ballot : ballots) {
    outcome.voters += ballot.weight;
    if (const auto reason = why_spoilt(ballot, how.limits, how.rule)) {
      outcome.spoilt[static_cast<std::size_t>(*reason)] += ballot.weight;
    } else {
      outcome.valid += ballot.weight;
      add(ballot, outcome.standings, how.rule);
    }
  }
  std::vector<std::size_t> order = tie_order(options, how);
  for (Standing& standing : outcome.standings) standing.value = value_of(standing, how);
  std::erase_if(order, [&](std::size_t i) { return !outcome.standings[i].value; });
  std::vector<std::size_t> turn(options);
  for (std::size_t i = 0; i < order.size(); ++i) turn[order[i]] = i;
  std::ranges::sort(order, [&](std::size_t left, std::size_t right) {
    const int compared = cmp(*outcome.standings[left].value, *outcome.standings[right].value);
    return compared != 0 ? compared > 0 : turn[left] < turn[right];
  });
  for (std::size_t first = 0; first < order.size() && outcome.chosen.size() < how.places;) {
    std::size_t last = first + 1;
    while (last < order.size() && *outcome.standings[order[last]].value == *outcome.standings[order[first]].value) ++last;
    const std::size_t places_left = how.places - outcome.chosen.size();
    const bool is_tie = last - first > places_left;
    const std::size_t taken = !is_tie ? last - first : how.ties == ChoosingTies::vacant ? 0 : places_left;
    if (is_tie) {
      outcome.ties.push_back({outcome.chosen.size() + 1, {order.begin() + static_cast<std::ptrdiff_t>(first), order.begin() + static_cast<std::ptrdiff_t>(last)}, taken});
    }
    for (std::size_t i = first; i < first + taken; ++i) {
      outcome.standings[order[i]].place = outcome.chosen.size();
      outcome.chosen.push_back(order[i]);
    }
    if (is_tie) break;
    first = last;
  }
  return outcome;
}

}  // namespace radslag::methods::simple

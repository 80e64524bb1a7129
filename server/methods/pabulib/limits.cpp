#include "methods/pabulib/pabulib.hpp"
#include "methods/rational.hpp"

namespace radslag::methods::pabulib {

namespace {

Rational exact(const Amount& amount) { return rational(amount.numerator, amount.denominator); }

bool is_below(const Rational& value, const std::optional<Amount>& least) { return least && value < exact(*least); }
bool is_above(const Rational& value, const std::optional<Amount>& most) { return most && value > exact(*most); }

std::optional<std::string_view> broken_by_points(const Ballot& ballot, const Limits& limits) {
  Rational sum;
  for (const Amount& points : ballot.points) {
    const Rational one = exact(points);
    if (is_below(one, limits.min_points)) return "min_points";
    if (is_above(one, limits.max_points)) return "max_points";
    sum += one;
  }
  if (is_below(sum, limits.min_sum_points)) return "min_sum_points";
  if (is_above(sum, limits.max_sum_points)) return "max_sum_points";
  return std::nullopt;
}

}  // namespace

std::optional<std::string_view> broken_limit(const Ballot& ballot, const Limits& limits, const std::vector<Amount>& costs, bool has_points) {
  const Rational length = rational(static_cast<std::int64_t>(ballot.choices.size()));
  if (is_below(length, limits.min_length)) return "min_length";
  if (is_above(length, limits.max_length)) return "max_length";
  if (limits.min_sum_cost || limits.max_sum_cost) {
    Rational sum;
    for (const std::size_t choice : ballot.choices) sum += exact(costs[choice]);
    if (is_below(sum, limits.min_sum_cost)) return "min_sum_cost";
    if (is_above(sum, limits.max_sum_cost)) return "max_sum_cost";
  }
  return has_points ? broken_by_points(ballot, limits) : std::nullopt;
}

}  // namespace radslag::methods::pabulib

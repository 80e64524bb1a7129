#include "methods/budget/purses.hpp"

#include <cmath>
#include <limits>

namespace radslag::methods::budget {

namespace {

constexpr std::uint32_t no_price = std::numeric_limits<std::uint32_t>::max();

}  // namespace

Purses::Purses(const Instance& instance, const Rational& endowment)
    : groups_(instance.groups),
      endowment_(endowment),
      purses_{{0, empty, no_price, 0}, {endowment.get_d(), full, no_price, 0}},
      of_(instance.groups.size(), endowment > 0 ? full : empty),
      became_(2, Become{no_price, empty, 0}) {}

// A purse is the rounded endowment less a rounded product for each payment: each step adds less than two units in the
// last place of the endowment. mpq's get_d cuts instead of rounding, which is a unit more.
double Purses::error() const {
  return static_cast<double>(4 * (prices_.size() + 1)) * std::numeric_limits<double>::epsilon() * endowment_.get_d();
}

Rational Purses::exact(std::uint32_t group) const {
  std::uint32_t purse = of_[group];
  if (purse == empty) return 0;
  Rational money = endowment_;
  for (; purse != full; purse = purses_[purse].before) money -= prices_[purses_[purse].price] * rational(purses_[purse].points);
  return money;
}

void Purses::Tally::add(const Purses& purses, std::uint32_t group, std::int64_t voters) {
  voters_ += voters;
  for (std::uint32_t purse = purses.of_[group]; purse != full; purse = purses.purses_[purse].before) {
    paid_[purses.purses_[purse].price] += voters * purses.purses_[purse].points;
  }
}

Rational Purses::Tally::sum(const Purses& purses) const {
  Rational sum = purses.endowment_ * rational(voters_);
  for (std::size_t price = 0; price < paid_.size(); ++price) {
    if (paid_[price] != 0) sum -= purses.prices_[price] * rational(paid_[price]);
  }
  return sum;
}

Rational Purses::exact_sum_of_all() const {
  Tally tally(prices_.size());
  for (std::uint32_t group = 0; group < of_.size(); ++group) {
    if (!is_empty(group)) tally.add(*this, group, groups_[group].voters);
  }
  return tally.sum(*this);
}

std::uint32_t Purses::after_paying(std::uint32_t group, std::int64_t points, double rho) {
  const std::uint32_t before = of_[group];
  const double rest = purses_[before].money - rho * static_cast<double>(points);
  const double doubt = 2 * error();
  if (rest < -doubt) return empty;
  if (rest <= doubt && exact(group) <= prices_.back() * rational(points)) return empty;
  purses_.push_back({rest, before, static_cast<std::uint32_t>(prices_.size() - 1), points});
  became_.push_back({no_price, empty, 0});
  return static_cast<std::uint32_t>(purses_.size() - 1);
}

void Purses::pay(const std::vector<Supporter>& supporters, const Rational& rho) {
  prices_.push_back(rho);
  const auto price = static_cast<std::uint32_t>(prices_.size() - 1);
  const double rounded = rho.get_d();
  for (const Supporter& supporter : supporters) {
    const std::uint32_t before = of_[supporter.group];
    if (before == empty) continue;
    if (became_[before].price != price || became_[before].points != supporter.points) {
      const std::uint32_t after = after_paying(supporter.group, supporter.points, rounded);
      became_[before] = {price, after, supporter.points};
    }
    of_[supporter.group] = became_[before].purse;
  }
}

}  // namespace radslag::methods::budget

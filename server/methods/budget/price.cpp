#include "methods/budget/price.hpp"

#include <cmath>
#include <limits>

namespace radslag::methods::budget {

namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();

// Bounds the error of adding so many non-negative numbers of this sum one after the other.
double rounding(double sum, std::size_t terms) { return static_cast<double>(terms + 2) * epsilon * sum; }

}  // namespace

bool can_pay(const Project& project, double cost, const Instance& instance, const Purses& purses) {
  double sum = 0;
  for (const Supporter& supporter : project.supporters) {
    sum += static_cast<double>(instance.groups[supporter.group].voters) * purses.money(supporter.group);
  }
  const double doubt = rounding(sum, project.supporters.size()) + static_cast<double>(project.votes) * purses.error() + 2 * epsilon * cost;
  if (std::abs(sum - cost) > doubt) return sum > cost;
  return purses.exact_sum(project.supporters, [](const Supporter&) { return true; }) >= project.cost;
}

// Raises the price until those who can pay it, with all that the others have, pay the cost. Each round prices out who cannot
// follow, never one too many, so it ends at the price from below.
Price price_of(const Project& project, double cost, double from, const Instance& instance, const Purses& purses) {
  double price = from;
  while (true) {
    double poor_money = 0;
    double rich_points = 0;
    for (const Supporter& supporter : project.supporters) {
      const auto voters = static_cast<double>(instance.groups[supporter.group].voters);
      const double money = purses.money(supporter.group);
      const auto points = static_cast<double>(supporter.points);
      if (money < price * points) poor_money += voters * money;
      else rich_points += voters * points;
    }
    const double doubt = rounding(poor_money, project.supporters.size()) + static_cast<double>(project.votes) * purses.error() + 4 * epsilon * cost;
    // Nobody is left to pay more: they own just enough, and only rounding says otherwise.
    if (rich_points == 0) return {price, price * 1e-9};
    const double next = (cost - poor_money) / rich_points;
    if (next <= price * (1 + 2 * epsilon)) return {price, doubt / rich_points + 4 * epsilon * price};
    price = next;
  }
}

// The same with fractions: who is poor is guessed by the estimate and put right until it agrees with the price that follows.
Rational exact_price(const Project& project, double estimate, const Instance& instance, const Purses& purses) {
  Rational price = -1;
  const double doubt = 4 * purses.error();
  const auto is_poor = [&](const Supporter& supporter) {
    if (purses.is_empty(supporter.group)) return true;
    const double distance = purses.money(supporter.group) - estimate * static_cast<double>(supporter.points);
    if (price < 0 || std::abs(distance) > doubt + 1e-9 * estimate * static_cast<double>(supporter.points)) return distance < 0;
    return purses.exact(supporter.group) < price * rational(supporter.points);
  };
  while (true) {
    std::int64_t rich_points = 0;
    const Rational poor_money = purses.exact_sum(project.supporters, is_poor);
    for (const Supporter& supporter : project.supporters) {
      if (!is_poor(supporter)) rich_points += instance.groups[supporter.group].voters * supporter.points;
    }
    // All were thought poor, by rounding: the richest for a point can pay just so.
    if (rich_points == 0) {
      estimate *= 1 - 1e-12;
      price = -1;
      continue;
    }
    Rational next = (project.cost - poor_money) / rational(rich_points);
    if (next == price) return price;
    price = std::move(next);
    estimate = price.get_d();
  }
}

}  // namespace radslag::methods::budget

#pragma once
// What a point of a project costs its supporters, as things stand.
#include <cstdint>

#include "methods/budget/instance.hpp"
#include "methods/budget/purses.hpp"
#include "methods/rational.hpp"

namespace radslag::methods::budget {

// A price for each point (approval: for each vote): the number with Σ min(purse, price × points) = cost.
struct Price {
  double value = 0;  // the truth lies in value ± error
  double error = 0;
};

// The supporters own enough together.
[[nodiscard]] bool can_pay(const Project& project, double cost, const Instance& instance, const Purses& purses);

// `from` is any number known to be no more than the price; the nearer, the quicker. They must be able to pay.
[[nodiscard]] Price price_of(const Project& project, double cost, double from, const Instance& instance, const Purses& purses);
[[nodiscard]] Rational exact_price(const Project& project, double estimate, const Instance& instance, const Purses& purses);

}  // namespace radslag::methods::budget

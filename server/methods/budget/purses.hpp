#pragma once
// What each group of voters still owns, exactly, at the price of floating point.
//
// Groups that paid for the same projects own the same, so there are far fewer different purses than voters, and a purse is
// remembered as "the one before, less what this project took": its amount as a double with a known bound of error, and
// as an exact fraction when somebody asks. Nearly every question (who can pay, which project is cheapest for its supporters)
// is answered by the doubles; where their errors could decide, the exact answer is worked out.
#include <cstdint>
#include <vector>

#include "methods/budget/instance.hpp"
#include "methods/rational.hpp"

namespace radslag::methods::budget {

class Purses {
 public:
  Purses(const Instance& instance, const Rational& endowment);

  [[nodiscard]] double money(std::uint32_t group) const { return purses_[of_[group]].money; }
  [[nodiscard]] bool is_empty(std::uint32_t group) const { return of_[group] == empty; }
  // No purse's double is further than this from the truth.
  [[nodiscard]] double error() const;
  [[nodiscard]] Rational exact(std::uint32_t group) const;

  // What these groups own together, a voter at a time: the exact sum of voters × purse over groups for which `counts` says yes.
  template <class Counts>
  [[nodiscard]] Rational exact_sum(const std::vector<Supporter>& supporters, Counts counts) const {
    Tally tally(prices_.size());
    for (const Supporter& supporter : supporters) {
      if (!is_empty(supporter.group) && counts(supporter)) tally.add(*this, supporter.group, groups_[supporter.group].voters);
    }
    return tally.sum(*this);
  }
  [[nodiscard]] Rational exact_sum_of_all() const;

  // Each voter of these groups pays `rho` for each point, or all they have.
  void pay(const std::vector<Supporter>& supporters, const Rational& rho);

 private:
  struct Purse {
    double money;
    std::uint32_t before;  // the purse that this one was
    std::uint32_t price;   // what was paid since: prices_[price] for each of `points`
    std::int64_t points;
  };
  // Sums purses as (voters × endowment) less, for each price, what it took: integers until the end.
  class Tally {
   public:
    explicit Tally(std::size_t prices) : paid_(prices) {}
    void add(const Purses& purses, std::uint32_t group, std::int64_t voters);
    [[nodiscard]] Rational sum(const Purses& purses) const;

   private:
    std::int64_t voters_ = 0;
    std::vector<std::int64_t> paid_;  // points × voters, for each price
  };

  static constexpr std::uint32_t empty = 0;
  static constexpr std::uint32_t full = 1;

  [[nodiscard]] std::uint32_t after_paying(std::uint32_t group, std::int64_t points, double rho);

  const std::vector<Group>& groups_;
  Rational endowment_;
  std::vector<Purse> purses_;
  std::vector<std::uint32_t> of_;     // the purse of each group
  std::vector<Rational> prices_;      // rho of each project paid for, in order
  // For each purse, what it became by the present payment: most supporters come with one of a few purses.
  struct Become {
    std::uint32_t price;
    std::uint32_t purse;
    std::int64_t points;
  };
  std::vector<Become> became_;
};

}  // namespace radslag::methods::budget

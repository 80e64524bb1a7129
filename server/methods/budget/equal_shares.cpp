#include "methods/budget/equal_shares.hpp"

#include <algorithm>
#include <limits>

#include "methods/budget/price.hpp"
#include "methods/budget/purses.hpp"
#include "methods/budget/room.hpp"

namespace radslag::methods::budget {

namespace {

struct Candidate {
  std::size_t project;
  double cost;        // rounded
  double price_at_least;  // for a point; prices only rise, because purses only shrink
  Price price;        // as of the last time it was worked out
};

class Run {
 public:
  Run(const Instance& instance, Utility utility, const Rational& endowment, TieRule ties)
      : instance_(instance), utility_(utility), purses_(instance, endowment), room_(instance) {
    outcome_.endowment = endowment;
    for (const std::size_t project : tie_order(instance, ties)) {
      const Project& one = instance.projects[project];
      if (one.cost > 0 && one.votes > 0 && room_.admits(project)) candidates_.push_back({project, one.cost.get_d(), 0, {}});
    }
  }

  Outcome decide(bool with_money) {
    while (true) {
      const std::vector<std::size_t> cheapest = find_cheapest();
      if (cheapest.empty()) break;
      buy(cheapest);
    }
    outcome_.leftover = *outcome_.endowment * rational(instance_.voters) - outcome_.total_cost;
    if (with_money) tell_money();
    return std::move(outcome_);
  }

 private:
  // rho = price of a point × this: with `cost` a supporter's utility is the cost, whatever their points.
  [[nodiscard]] double scale_of(const Candidate& candidate) const { return utility_ == Utility::cost ? 1 / candidate.cost : 1; }
  [[nodiscard]] double least(const Candidate& candidate) const { return candidate.price_at_least * scale_of(candidate) * (1 - 1e-15); }
  [[nodiscard]] double most(const Candidate& candidate) const {
    return (candidate.price.value + candidate.price.error) * scale_of(candidate) * (1 + 1e-15);
  }

  // The indexes of the candidates that cost their supporters least, in the tie rule's order. Only those are worked out anew
  // that might be among them; who cannot pay any more is dropped for good.
  std::vector<std::size_t> find_cheapest() {
    std::vector<std::size_t> by_price(candidates_.size());
    for (std::size_t i = 0; i < by_price.size(); ++i) by_price[i] = i;
    std::ranges::sort(by_price, {}, [&](std::size_t i) { return least(candidates_[i]); });
    double best = std::numeric_limits<double>::infinity();
    std::vector<std::size_t> contenders;
    std::vector<std::size_t> dropped;
    for (const std::size_t i : by_price) {
      Candidate& candidate = candidates_[i];
      if (least(candidate) > best) break;
      const Project& project = instance_.projects[candidate.project];
      if (!can_pay(project, candidate.cost, instance_, purses_)) {
        dropped.push_back(i);
        continue;
      }
      candidate.price = price_of(project, candidate.cost, candidate.price_at_least, instance_, purses_);
      candidate.price_at_least = std::max(0.0, candidate.price.value - candidate.price.error);
      best = std::min(best, most(candidate));
      contenders.push_back(i);
    }
    std::erase_if(contenders, [&](std::size_t i) { return least(candidates_[i]) > best; });
    std::ranges::sort(contenders);
    keep_the_exactly_cheapest(contenders);
    drop(dropped, contenders);
    return contenders;
  }

  void keep_the_exactly_cheapest(std::vector<std::size_t>& contenders) {
    if (contenders.size() < 2) return;
    std::vector<Rational> rhos;
    for (const std::size_t i : contenders) rhos.push_back(exact_rho(candidates_[i]));
    const Rational least_rho = *std::ranges::min_element(rhos);
    std::size_t at = 0;
    std::erase_if(contenders, [&](std::size_t) { return rhos[at++] != least_rho; });
  }

  // Removes candidates and moves the indexes of the contenders accordingly.
  void drop(std::vector<std::size_t> dropped, std::vector<std::size_t>& contenders) {
    std::ranges::sort(dropped, std::greater());
    for (const std::size_t gone : dropped) {
      candidates_.erase(candidates_.begin() + static_cast<std::ptrdiff_t>(gone));
      for (std::size_t& contender : contenders) contender -= contender > gone ? 1 : 0;
    }
  }

  [[nodiscard]] Rational exact_point_price(const Candidate& candidate) const {
    return exact_price(instance_.projects[candidate.project], candidate.price.value, instance_, purses_);
  }
  [[nodiscard]] Rational exact_rho(const Candidate& candidate) const {
    Rational price = exact_point_price(candidate);
    if (utility_ == Utility::cost) price /= instance_.projects[candidate.project].cost;
    return price;
  }

  void buy(const std::vector<std::size_t>& cheapest) {
    const Candidate bought = candidates_[cheapest.front()];
    const Project& project = instance_.projects[bought.project];
    if (cheapest.size() > 1) {
      Tie tie{outcome_.selections.size() + 1, {}};
      for (const std::size_t i : cheapest) tie.projects.push_back(candidates_[i].project);
      outcome_.ties.push_back(std::move(tie));
    }
    const Rational price = exact_point_price(bought);
    Rational rho = utility_ == Utility::cost ? Rational(price / project.cost) : price;
    outcome_.selections.push_back({bought.project, std::move(rho)});
    outcome_.total_cost += project.cost;
    purses_.pay(project.supporters, price);
    room_.take(bought.project);
    candidates_.erase(candidates_.begin() + static_cast<std::ptrdiff_t>(cheapest.front()));
    std::erase_if(candidates_, [&](const Candidate& candidate) { return !room_.admits(candidate.project); });
  }

  void tell_money() {
    outcome_.supporters_money.reserve(instance_.projects.size());
    for (const Project& project : instance_.projects) {
      outcome_.supporters_money.push_back(purses_.exact_sum(project.supporters, [](const Supporter&) { return true; }));
    }
  }

  const Instance& instance_;
  Utility utility_;
  Purses purses_;
  Room room_;
  std::vector<Candidate> candidates_;  // in the tie rule's order
  Outcome outcome_;
};

// Approval utilities look past the points of a ballot that has some.
Instance without_points(Instance instance) {
  for (Project& project : instance.projects) {
    for (Supporter& supporter : project.supporters) supporter.points = 1;
  }
  return instance;
}

Outcome run(const Instance& instance, Utility utility, const Rational& endowment, TieRule ties, bool with_money) {
  if (instance.has_points && utility != Utility::points) {
    const Instance plain = without_points(instance);
    return Run(plain, utility, endowment, ties).decide(with_money);
  }
  return Run(instance, utility, endowment, ties).decide(with_money);
}

}  // namespace

Outcome equal_shares(const Instance& instance, Utility utility, const Rational& endowment, TieRule ties) {
  return run(instance, utility, endowment, ties, true);
}

Outcome equal_shares_chosen(const Instance& instance, Utility utility, const Rational& endowment, TieRule ties) {
  return run(instance, utility, endowment, ties, false);
}

Rational equal_share(const Instance& instance) {
  return instance.voters == 0 ? Rational(0) : Rational(instance.budget / rational(instance.voters));
}

}  // namespace radslag::methods::budget

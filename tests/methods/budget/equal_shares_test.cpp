#include "methods/budget/completion.hpp"

#include <gtest/gtest.h>

#include <random>

#include "methods/budget/greedy.hpp"

namespace radslag::methods::budget {

namespace {

// Ballots as lists of projects, one voter each.
Instance instance_of(std::int64_t budget, const std::vector<std::int64_t>& costs, const std::vector<std::vector<std::size_t>>& ballots) {
  pabulib::Election election;
  election.meta.budget = {budget, 1};
  for (std::size_t i = 0; i < costs.size(); ++i) election.projects.push_back({std::to_string(i), {costs[i], 1}, "", {}});
  for (const auto& ballot : ballots) election.ballots.push_back({"", ballot, {}, {}});
  return make_instance(election);
}

// The definition, literally: every voter by themselves, every price anew, nothing but fractions.
std::vector<std::size_t> by_the_book(const Instance& instance, Utility utility, const Rational& endowment) {
  std::vector<Rational> purses(instance.groups.size(), endowment);
  std::vector<bool> out(instance.projects.size());
  std::vector<std::size_t> winners;
  while (true) {
    std::optional<Rational> best;
    std::size_t chosen = 0;
    for (const std::size_t p : tie_order(instance, TieRule::lexico)) {
      const Project& project = instance.projects[p];
      Rational money = 0;
      for (const auto& supporter : project.supporters) money += purses[supporter.group] * rational(instance.groups[supporter.group].voters);
      if (out[p] || project.cost == 0 || project.votes == 0 || money < project.cost) continue;
      const Rational utility_of_one = utility == Utility::cost ? project.cost : Rational(1);
      auto supporters = project.supporters;
      std::ranges::sort(supporters, {}, [&](const Supporter& one) { return purses[one.group]; });
      Rational left = project.cost;
      std::int64_t payers = project.votes;
      Rational rho;
      for (const auto& supporter : supporters) {
        rho = left / rational(payers) / utility_of_one;
        if (purses[supporter.group] >= rho * utility_of_one) break;
        left -= purses[supporter.group] * rational(instance.groups[supporter.group].voters);
        payers -= instance.groups[supporter.group].voters;
      }
      if (!best || rho < *best) {
        best = rho;
        chosen = p;
      }
    }
    if (!best) return winners;
    const Rational price = utility == Utility::cost ? Rational(*best * instance.projects[chosen].cost) : *best;
    for (const auto& supporter : instance.projects[chosen].supporters) purses[supporter.group] -= std::min(purses[supporter.group], price);
    out[chosen] = true;
    winners.push_back(chosen);
  }
}

TEST(EqualShares, agrees_with_the_definition_on_random_elections_full_of_ties) {
  std::mt19937 random(20261122);
  const auto upto = [&](std::size_t max) { return static_cast<std::size_t>(random() % (max + 1)); };
  for (int round = 0; round < 400; ++round) {
    std::vector<std::int64_t> costs(2 + upto(7));
    for (auto& cost : costs) cost = static_cast<std::int64_t>(upto(4) * 5);
    std::vector<std::vector<std::size_t>> ballots(1 + upto(14));
    for (auto& ballot : ballots) {
      for (std::size_t p = 0; p < costs.size(); ++p) {
        if (upto(2) == 0) ballot.push_back(p);
      }
    }
    const Instance instance = instance_of(30, costs, ballots);
    for (const Utility utility : {Utility::cost, Utility::cardinality}) {
      const Outcome outcome = equal_shares(instance, utility, equal_share(instance), TieRule::lexico);
      std::vector<std::size_t> winners;
      for (const Selection& selection : outcome.selections) winners.push_back(selection.project);
      ASSERT_EQ(winners, by_the_book(instance, utility, equal_share(instance))) << "round " << round;
      EXPECT_LE(outcome.total_cost, instance.budget);
      EXPECT_GE(*outcome.leftover, 0);
    }
  }
}

TEST(EqualShares, a_price_between_two_doubles_is_told_apart) {
  // 10⁹ + 1 supporters at a cost of 10⁹ against 10⁹ at 10⁹ - 1: the prices differ by one part in 10¹⁸.
  Instance instance;
  instance.voters = 2'000'000'001;
  instance.budget = 2'000'000'001;
  instance.groups = {{1'000'000'001}, {1'000'000'000}};
  instance.projects.push_back({"a", "", 1'000'000'000, {{0, 1}}, 1'000'000'001, 1'000'000'001});
  instance.projects.push_back({"b", "", 999'999'999, {{1, 1}}, 1'000'000'000, 1'000'000'000});
  const Outcome outcome = equal_shares(instance, Utility::cardinality, equal_share(instance), TieRule::lexico);
  ASSERT_EQ(outcome.selections.size(), 2U);
  EXPECT_EQ(outcome.selections[0].project, 1U);
  EXPECT_TRUE(outcome.ties.empty());
}

TEST(EqualShares, nobody_votes_or_nothing_is_proposed) {
  EXPECT_TRUE(equal_shares_completed(instance_of(100, {10}, {}), {}).selections.empty());
  EXPECT_TRUE(equal_shares_completed(instance_of(100, {}, {{}, {}}), {.completion = Completion::add1u}).selections.empty());
}

TEST(EqualShares, raising_ends_when_all_is_chosen) {
  const Outcome outcome = equal_shares_completed(instance_of(1000, {10, 20}, {{0}, {1}}), {.completion = Completion::add1, .exhaustive = Exhaustive::off});
  EXPECT_EQ(outcome.selections.size(), 2U);
}

TEST(Greedy, what_costs_nothing_is_funded_and_ties_that_decide_are_told) {
  const Instance instance = instance_of(10, {10, 10, 0}, {{0}, {1}});
  const Outcome outcome = greedy(instance, Measure::votes_per_cost, TieRule::lexico);
  ASSERT_EQ(outcome.selections.size(), 2U);
  EXPECT_EQ(outcome.selections[0].project, 2U);
  EXPECT_EQ(outcome.selections[1].project, 0U);
  ASSERT_EQ(outcome.ties.size(), 1U);
  EXPECT_EQ(outcome.ties[0].projects, (std::vector<std::size_t>{0, 1}));
}

}  // namespace

}  // namespace radslag::methods::budget

// Conflicts and caps, held against the rules written out.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "methods/budget/completion.hpp"
#include "methods/budget/conflicts.hpp"
#include "methods/budget/greedy.hpp"

namespace radslag::methods::budget {

namespace {

// May this project be added to these? Asked of the definition: every set, every cap, from the beginning.
bool may_join(const Instance& instance, const std::vector<std::size_t>& chosen, std::size_t project) {
  const auto is_chosen = [&](std::size_t one) { return std::ranges::find(chosen, one) != chosen.end(); };
  for (const auto& set : instance.restrictions.conflicts) {
    const bool concerns = std::ranges::find(set, project) != set.end();
    if (concerns && std::ranges::any_of(set, is_chosen)) return false;
  }
  for (const Cap& cap : instance.restrictions.caps) {
    if (std::ranges::find(cap.projects, project) == cap.projects.end()) continue;
    Rational spent = instance.projects[project].cost;
    for (const std::size_t one : cap.projects) {
      if (is_chosen(one)) spent += instance.projects[one].cost;
    }
    if (spent > cap.most) return false;
  }
  return true;
}

// Equal shares voter by voter with nothing but fractions; who is out stays out.
std::vector<std::size_t> equal_shares_by_the_book(const Instance& instance, Utility utility, const Rational& endowment) {
  std::vector<Rational> purses(instance.groups.size(), endowment);
  std::vector<std::size_t> chosen;
  while (true) {
    std::optional<Rational> least;
    std::size_t best = 0;
    for (const std::size_t p : tie_order(instance, TieRule::lexico)) {
      const Project& project = instance.projects[p];
      if (project.cost == 0 || project.votes == 0 || std::ranges::find(chosen, p) != chosen.end() || !may_join(instance, chosen, p)) continue;
      std::vector<Rational> owned;
      for (const Supporter& supporter : project.supporters) {
        for (std::int64_t i = 0; i < instance.groups[supporter.group].voters; ++i) owned.push_back(purses[supporter.group]);
      }
      std::ranges::sort(owned, [](const Rational& left, const Rational& right) { return left < right; });
      Rational left = project.cost;
      std::optional<Rational> price;
      for (std::size_t i = 0; i < owned.size() && !price; ++i) {
        const Rational each = left / rational(static_cast<std::int64_t>(owned.size() - i));
        if (owned[i] >= each) price = each;
        left -= owned[i];
      }
      if (!price) continue;
      const Rational rho = utility == Utility::cost ? Rational(*price / project.cost) : *price;
      if (!least || rho < *least) {
        least = rho;
        best = p;
      }
    }
    if (!least) return chosen;
    const Rational price = utility == Utility::cost ? Rational(*least * instance.projects[best].cost) : *least;
    for (const Supporter& supporter : instance.projects[best].supporters) purses[supporter.group] -= std::min(purses[supporter.group], price);
    chosen.push_back(best);
  }
}

std::vector<std::size_t> greedy_by_the_book(const Instance& instance) {
  std::vector<std::size_t> order = tie_order(instance, TieRule::lexico);
  std::ranges::sort(order, [&](std::size_t left, std::size_t right) {
    const auto [more, less] = std::pair(instance.projects[left].votes, instance.projects[right].votes);
    return more != less ? more > less : comes_first(instance.projects[left], instance.projects[right], TieRule::lexico);
  });
  std::vector<std::size_t> chosen;
  Rational left = instance.budget;
  for (const std::size_t p : order) {
    if (instance.projects[p].cost > left || !may_join(instance, chosen, p)) continue;
    chosen.push_back(p);
    left -= instance.projects[p].cost;
  }
  return chosen;
}

std::vector<std::size_t> winners_of(const Outcome& outcome) {
  std::vector<std::size_t> winners;
  for (const Selection& selection : outcome.selections) winners.push_back(selection.project);
  return winners;
}

Instance random_instance(std::mt19937& random) {
  const auto upto = [&](unsigned most) { return static_cast<std::size_t>(random() % most); };
  pabulib::Election election;
  election.meta.budget = {30, 1};
  const std::size_t projects = 2 + upto(7);
  for (std::size_t i = 0; i < projects; ++i) election.projects.push_back({std::to_string(i), {static_cast<std::int64_t>(upto(5) * 5), 1}, "", {}});
  for (std::size_t voters = 1 + upto(12); voters > 0; --voters) {
    pabulib::Ballot ballot;
    for (std::size_t p = 0; p < projects; ++p) {
      if (upto(2) == 0) ballot.choices.push_back(p);
    }
    election.ballots.push_back(std::move(ballot));
  }
  Instance instance = make_instance(election);
  const auto some = [&] {
    std::vector<std::size_t> set;
    for (std::size_t p = 0; p < projects; ++p) {
      if (upto(3) == 0) set.push_back(p);
    }
    return set;
  };
  for (std::size_t sets = upto(3); sets > 0; --sets) instance.restrictions.conflicts.push_back(some());
  for (std::size_t caps = upto(3); caps > 0; --caps) instance.restrictions.caps.push_back({"", rational(static_cast<std::int64_t>(upto(25))), some()});
  return instance;
}

TEST(Restrictions, every_rule_agrees_with_its_definition_on_random_elections) {
  std::mt19937 random(20260704);
  for (int round = 0; round < 600; ++round) {
    const Instance instance = random_instance(random);
    ASSERT_EQ(winners_of(greedy(instance, Measure::votes, TieRule::lexico)), greedy_by_the_book(instance)) << "round " << round;
    for (const Utility utility : {Utility::cost, Utility::cardinality}) {
      const Rational share = equal_share(instance);
      ASSERT_EQ(winners_of(equal_shares(instance, utility, share, TieRule::lexico)), equal_shares_by_the_book(instance, utility, share)) << "round " << round;
    }
  }
}

TEST(Restrictions, every_completion_keeps_them_and_ends) {
  std::mt19937 random(11);
  for (int round = 0; round < 200; ++round) {
    const Instance instance = random_instance(random);
    for (const Completion completion : {Completion::greedy_votes, Completion::add1, Completion::add1u}) {
      for (const Exhaustive exhaustive : {Exhaustive::supported, Exhaustive::all, Exhaustive::off}) {
        const Outcome outcome = equal_shares_completed(instance, {.completion = completion, .exhaustive = exhaustive});
        EXPECT_LE(outcome.total_cost, instance.budget);
        std::vector<std::size_t> before;
        for (const std::size_t winner : winners_of(outcome)) {
          EXPECT_TRUE(may_join(instance, before, winner)) << "round " << round;
          before.push_back(winner);
        }
      }
    }
  }
}

TEST(Restrictions, a_file_of_conflicts_is_read_or_refused_with_its_place) {
  std::vector<Project> projects(3);
  for (std::size_t i = 0; i < 3; ++i) projects[i].id = std::string(1, static_cast<char>('a' + i));
  const auto read = [&](const std::string& text) {
    std::istringstream in(text);
    return read_conflicts(in, projects);
  };
  EXPECT_EQ(*read("# either or\na;\"c\"\r\n\nb; c;\n"), (std::vector<std::vector<std::size_t>>{{0, 2}, {1, 2}}));
  const auto unknown = read("a;b\nb;d\n");
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().line, 2U);
  EXPECT_EQ(unknown.error().column, 3U);
  EXPECT_FALSE(read("a\n"));
  EXPECT_FALSE(read("a;b;a\n"));
}

}  // namespace

}  // namespace radslag::methods::budget

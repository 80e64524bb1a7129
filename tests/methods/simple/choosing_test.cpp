#include "methods/simple/choosing.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "methods/simple/lot.hpp"

namespace radslag::methods::simple {

namespace {

using Marks = std::vector<std::optional<std::int64_t>>;

ChoosingOutcome count(const std::vector<Marks>& ballots, const ChoosingOptions& how) {
  std::vector<MarkedBallot> marked;
  for (const Marks& marks : ballots) marked.push_back({1, marks});
  return choose(ballots.front().size(), marked, how);
}

TEST(Choosing, the_mean_needs_enough_scores_and_the_sum_does_not) {
  const std::vector<Marks> ballots{{5, std::nullopt, 3}, {1, std::nullopt, 3}, {std::nullopt, 5, 3}};
  const ChoosingOutcome mean = count(ballots, {.rule = ChoosingRule::score_mean, .places = 3, .ratings_min = 2});
  EXPECT_EQ(mean.chosen, (std::vector<std::size_t>{0, 2}));  // both 3 on the mean; the middle one was scored once
  EXPECT_FALSE(mean.standings[1].value);
  EXPECT_EQ(count(ballots, {.rule = ChoosingRule::score_sum}).chosen, std::vector<std::size_t>{2});
}

TEST(Choosing, a_tie_is_told_only_where_it_decides_who_is_chosen) {
  const std::vector<Marks> ballots{{1, 1, std::nullopt}, {std::nullopt, 1, 1}, {1, std::nullopt, std::nullopt}};
  EXPECT_TRUE(count(ballots, {.places = 2}).ties.empty());
  const ChoosingOutcome one = count(ballots, {.places = 1});
  ASSERT_EQ(one.ties.size(), 1U);
  EXPECT_EQ(one.ties[0].options, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(one.chosen, std::vector<std::size_t>{0});
  EXPECT_TRUE(count(ballots, {.places = 1, .ties = ChoosingTies::vacant}).chosen.empty());
  std::vector<std::size_t> lots = draw_lots("Husby 2026", 3);
  std::erase(lots, 2U);
  EXPECT_EQ(count(ballots, {.places = 1, .ties = ChoosingTies::lot, .seed = "Husby 2026"}).chosen.front(), lots.front());
}

TEST(Choosing, every_spoilt_ballot_has_its_reason_and_counts_for_nobody) {
  const ChoosingOptions dots{.rule = ChoosingRule::dots, .limits = {.choices_min = 2, .choices_max = 3, .mark_min = 0, .mark_max = 4, .sum_max = 6}};
  const std::vector<Marks> ballots{{0, 0, std::nullopt, 0}, {3, 0, 0, 0}, {1, 1, 1, 1}, {5, 1, 0, 0}, {-1, 1, 0, 0}, {4, 3, 0, 0}, {3, 3, 0, 0}};
  const ChoosingOutcome outcome = count(ballots, dots);
  EXPECT_EQ(outcome.spoilt, (std::vector<std::int64_t>{1, 1, 1, 2, 1}));
  EXPECT_EQ(outcome.valid, 1);
  EXPECT_EQ(outcome.voters, 7);
  EXPECT_EQ(outcome.standings[0].sum, 3);
  EXPECT_EQ(outcome.standings[2].sum, 0);
}

TEST(Choosing, nobody_is_chosen_whom_nobody_asked_for) {
  EXPECT_EQ(count({{1, std::nullopt, std::nullopt}}, {.places = 3}).chosen.size(), 1U);
}

// The definition for sums, written out: who has fewer above them than there are places is chosen.
TEST(Choosing, agrees_with_counting_who_is_above_whom_on_random_elections_full_of_ties) {
  std::mt19937 random(4);
  for (int round = 0; round < 500; ++round) {
    std::vector<Marks> ballots(1 + random() % 9, Marks(2 + random() % 5));
    const std::size_t options = ballots.front().size();
    for (Marks& marks : ballots) {
      marks.resize(options);
      for (auto& mark : marks) {
        if (random() % 3 != 0) mark = static_cast<std::int64_t>(random() % 4);
      }
    }
    const std::size_t places = 1 + random() % options;
    const ChoosingOutcome outcome = count(ballots, {.rule = ChoosingRule::score_sum, .places = places});
    std::vector<std::int64_t> sums(options);
    for (const Marks& marks : ballots) {
      for (std::size_t i = 0; i < options; ++i) sums[i] += marks[i].value_or(0);
    }
    for (std::size_t i = 0; i < options; ++i) {
      std::size_t above = 0;
      for (std::size_t j = 0; j < options; ++j) above += sums[j] > sums[i] || (sums[j] == sums[i] && j < i) ? 1 : 0;
      EXPECT_EQ(std::ranges::find(outcome.chosen, i) != outcome.chosen.end(), above < places && sums[i] > 0) << "round " << round;
    }
  }
}

TEST(Lot, anybody_can_draw_it_again) {
  // for i in 1 2 3 4; do printf "Husby$i" | sha256sum; done   gives 4a99…, a0ce…, 77ce…, bbe4…
  const auto order = draw_lots("Husby", 4);
  EXPECT_EQ(order, (std::vector<std::size_t>{0, 2, 1, 3}));
  EXPECT_NE(draw_lots("Husby", 20), draw_lots("Tensta", 20));
  // Who is there does not change how the others stand to each other.
  auto more = draw_lots("Husby", 5);
  std::erase(more, 4U);
  EXPECT_EQ(more, order);
}

}  // namespace

}  // namespace radslag::methods::simple

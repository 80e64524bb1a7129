#include "methods/ranked/stv.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace radslag::methods::ranked {

namespace {

StvResult count(const std::string& text, StvRule rule) {
  std::istringstream in(text);
  auto election = read_blt(in);
  EXPECT_TRUE(election);
  return count_stv(*election, rule);
}

// Cyd and Dov stand level at the end, but Dov was behind at first; Ben and Eve were always level.
const std::string level = "5 2\n9 1 0\n4 3 0\n3 4 0\n1 5 4 0\n1 2 0\n0\n\"A\"\n\"Ben\"\n\"Cyd\"\n\"Dov\"\n\"Eve\"\n";

TEST(Stv, a_tie_is_decided_by_the_latest_stage_that_tells_the_candidates_apart) {
  const StvResult result = count(level, StvRule::scotland);
  ASSERT_EQ(result.ties.size(), 2U);
  EXPECT_EQ(result.ties[0].candidates, (std::vector<std::size_t>{1, 4}));
  EXPECT_TRUE(result.ties[0].by_lot);
  EXPECT_EQ(result.ties[1].candidates, (std::vector<std::size_t>{2, 3}));
  EXPECT_FALSE(result.ties[1].by_lot);
  EXPECT_EQ(result.ties[1].taken, 3U);
  EXPECT_EQ(result.elected, (std::vector<std::size_t>{0, 2}));
}

TEST(Stv, without_earlier_stages_a_tie_takes_the_lower_number) {
  const StvResult result = count(level, StvRule::wigm);
  ASSERT_EQ(result.ties.size(), 2U);
  EXPECT_EQ(result.ties[1].taken, 2U);
}

TEST(Stv, no_vote_is_lost_or_made_at_any_stage) {
  for (const StvRule rule : {StvRule::scotland, StvRule::wigm, StvRule::meek}) {
    for (const StvStage& stage : count(level, rule).stages) {
      Rational sum = stage.exhausted + stage.loss;
      for (const Rational& votes : stage.votes) sum += votes;
      EXPECT_EQ(sum, 18);
      EXPECT_GE(stage.loss, 0);
    }
  }
}

TEST(Stv, as_many_candidates_as_seats_are_all_elected) {
  for (const StvRule rule : {StvRule::scotland, StvRule::wigm, StvRule::meek}) {
    EXPECT_EQ(count("2 2\n5 1 0\n0\n\"A\"\n\"B\"\n", rule).elected.size(), 2U);
  }
}

}  // namespace

}  // namespace radslag::methods::ranked

#include "methods/simple/majority.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace radslag::methods::simple {

namespace {

const Majority simple;
const Majority absolute{Rational(1, 2), true, MajorityBase::votes};
const Majority of_present{Rational(1, 2), true, MajorityBase::present};
const Majority of_roll{Rational(1, 2), true, MajorityBase::roll};
const Majority two_thirds{Rational(2, 3), false, MajorityBase::yes_and_no};
const Majority three_quarters{Rational(3, 4), false, MajorityBase::yes_and_no};
const Majority three_fifths_of_roll{Rational(3, 5), false, MajorityBase::roll};

struct Row {
  const char* why;
  YesNoVotes votes;
  Majority majority;
  Verdict verdict;
  std::int64_t needed;
};

TEST(Majority, each_majority_is_what_its_name_says) {
  const Row table[] = {
      {"one more yes than no", {3, 2, 0, {}, {}}, simple, Verdict::carried, 3},
      {"abstentions do not count", {3, 2, 50, {}, {}}, simple, Verdict::carried, 3},
      {"even is not carried", {2, 2, 0, {}, {}}, simple, Verdict::not_carried, 3},
      {"nobody votes", {0, 0, 5, {}, {}}, simple, Verdict::not_carried, 1},
      {"abstentions count against it", {3, 2, 1, {}, {}}, absolute, Verdict::not_carried, 4},
      {"more than half of all votes", {4, 2, 1, {}, {}}, absolute, Verdict::carried, 4},
      {"half of those present is not more than half", {5, 0, 0, 10, {}}, of_present, Verdict::not_carried, 6},
      {"more than half of those present", {6, 0, 0, 10, {}}, of_present, Verdict::carried, 6},
      {"more than half of the roll", {6, 4, 0, 10, 11}, of_roll, Verdict::carried, 6},
      {"less than half of the roll", {5, 0, 0, 5, 11}, of_roll, Verdict::not_carried, 6},
      {"two thirds exactly", {4, 2, 9, {}, {}}, two_thirds, Verdict::carried, 4},
      {"just under two thirds", {666'666, 333'334, 0, {}, {}}, two_thirds, Verdict::not_carried, 666'667},
      {"three quarters exactly", {3, 1, 0, {}, {}}, three_quarters, Verdict::carried, 3},
      {"under three quarters", {5, 2, 0, {}, {}}, three_quarters, Verdict::not_carried, 6},
      {"a fraction of one's own", {6, 0, 0, {}, 10}, three_fifths_of_roll, Verdict::carried, 6},
      {"nobody said yes to a share of nothing", {0, 0, 0, {}, 0}, three_fifths_of_roll, Verdict::not_carried, 1},
  };
  for (const Row& row : table) {
    const YesNoOutcome outcome = decide(row.votes, row.majority, std::nullopt, {});
    EXPECT_EQ(outcome.verdict, row.verdict) << row.why;
    EXPECT_EQ(outcome.needed, row.needed) << row.why;
  }
}

TEST(Majority, the_rule_for_even_votes_decides_only_where_one_voice_more_would) {
  const EvenDecision chair_says_yes{EvenRule::casting_vote, true};
  const YesNoOutcome even = decide({4, 4, 1, {}, {}}, simple, std::nullopt, chair_says_yes);
  EXPECT_TRUE(even.was_even);
  EXPECT_EQ(even.verdict, Verdict::carried);
  EXPECT_EQ(decide({4, 4, 1, {}, {}}, simple, std::nullopt, {EvenRule::lot, false}).verdict, Verdict::not_carried);
  EXPECT_EQ(decide({4, 4, 1, {}, {}}, simple, std::nullopt, {EvenRule::status_quo, true}).verdict, Verdict::not_carried);
  EXPECT_FALSE(decide({4, 5, 0, {}, {}}, simple, std::nullopt, chair_says_yes).was_even);
  EXPECT_FALSE(decide({4, 4, 0, {}, {}}, two_thirds, std::nullopt, chair_says_yes).was_even);
  EXPECT_FALSE(decide({0, 0, 3, {}, {}}, simple, std::nullopt, chair_says_yes).was_even);
}

TEST(Majority, without_a_quorum_nothing_is_decided) {
  const Quorum more_than_half{Rational(1, 2), true};
  EXPECT_EQ(decide({5, 0, 0, {}, 10}, simple, more_than_half, {}).verdict, Verdict::not_quorate);
  EXPECT_EQ(decide({5, 0, 0, 6, 10}, simple, more_than_half, {}).verdict, Verdict::carried);
  EXPECT_EQ(decide({5, 0, 0, {}, 10}, simple, Quorum{Rational(1, 2), false}, {}).verdict, Verdict::carried);
  EXPECT_EQ(*decide({5, 0, 0, {}, 11}, simple, more_than_half, {}).quorum_needed, 6);
  EXPECT_EQ(*decide({5, 0, 0, {}, 10}, simple, more_than_half, {}).quorum_needed, 6);
}

}  // namespace

}  // namespace radslag::methods::simple

#include "council/core/rates.hpp"

#include <gtest/gtest.h>

namespace radslag::council {

namespace {

struct RateLimits : testing::Test {
  Rates rates;
  Time now = from_unix_ms(1'790'000'000'000);

  int taken(const std::string& who, Rate rate, int tries) {
    int count = 0;
    for (int i = 0; i < tries; ++i) count += rates.take(who, rate, now) ? 0 : 1;
    return count;
  }
};

}  // namespace

TEST_F(RateLimits, a_burst_is_allowed_and_then_the_rate) {
  EXPECT_EQ(taken("sara", Rate::comment, 30), 10);
  EXPECT_EQ(rates.take("sara", Rate::comment, now), 5000);
  now += std::chrono::milliseconds(4999);
  EXPECT_TRUE(rates.take("sara", Rate::comment, now));
  now += std::chrono::milliseconds(1);
  EXPECT_EQ(taken("sara", Rate::comment, 3), 1) << "trying too early costs nothing";
  now += std::chrono::hours(1);
  EXPECT_EQ(taken("sara", Rate::comment, 30), 10) << "a bucket holds no more than the burst";
}

TEST_F(RateLimits, people_and_kinds_of_acts_do_not_share_a_bucket) {
  EXPECT_EQ(taken("sara", Rate::comment, 30), 10);
  EXPECT_EQ(taken("ali", Rate::comment, 30), 10);
  EXPECT_EQ(taken("sara", Rate::vote, 30), 10);
  EXPECT_EQ(taken("sara", Rate::search, 30), 20);
  EXPECT_EQ(taken("sara", Rate::upload, 30), 5);
  EXPECT_EQ(taken("sara", Rate::none, 1000), 1000);
}

TEST_F(RateLimits, a_crowd_behind_one_address_shares_a_larger_bucket) {
  int count = 0;
  for (int i = 0; i < 1000; ++i) count += rates.take("from 192.0.2.1", Rate::search, now, 30) ? 0 : 1;
  EXPECT_EQ(count, 600);
  EXPECT_EQ(rates.take("from 192.0.2.1", Rate::search, now, 30), 17) << "sixty a second";
  EXPECT_FALSE(rates.take("from 192.0.2.2", Rate::search, now, 30));
}

TEST_F(RateLimits, a_clock_set_back_gives_nothing_away_and_blocks_nobody_for_long) {
  EXPECT_EQ(taken("sara", Rate::vote, 10), 10);
  now -= std::chrono::hours(24);
  EXPECT_EQ(taken("sara", Rate::vote, 10), 0);
  now += std::chrono::seconds(1);
  EXPECT_EQ(taken("sara", Rate::vote, 10), 1);
}

}  // namespace radslag::council

#include "identity/failed_sign_ins.hpp"

#include <gtest/gtest.h>

namespace radslag::identity {

namespace {

const Time now = from_unix_ms(1'790'000'000'000);

}  // namespace

TEST(TokenBucketsTest, fill_up_again_and_never_above_the_brim) {
  TokenBuckets buckets(0.5, 2);
  EXPECT_FALSE(buckets.take("a", now));
  EXPECT_FALSE(buckets.take("a", now));
  EXPECT_EQ(buckets.take("a", now), 2000);
  EXPECT_FALSE(buckets.take("b", now)) << "each key has its own";
  EXPECT_FALSE(buckets.take("a", now + std::chrono::seconds(2)));
  buckets.give_back("a");
  buckets.give_back("a");
  buckets.give_back("a");
  EXPECT_FALSE(buckets.take("a", now + std::chrono::seconds(2)));
  EXPECT_FALSE(buckets.take("a", now + std::chrono::seconds(2)));
  EXPECT_TRUE(buckets.take("a", now + std::chrono::seconds(2)));
}

TEST(FailedSignInsTest, refuse_the_sixth_guess_at_an_account_from_one_address) {
  FailedSignIns failed;
  for (int i = 0; i < 5; ++i) EXPECT_FALSE(failed.begin("sara", "1.1.1.1", now).retry_ms);
  EXPECT_EQ(failed.begin("sara", "1.1.1.1", now).retry_ms, 333'334);
}

TEST(FailedSignInsTest, hold_but_never_refuse_who_comes_from_elsewhere) {
  FailedSignIns failed;
  for (int i = 0; i < 5; ++i) static_cast<void>(failed.begin("sara", "1.1.1.1", now));
  const auto pace = failed.begin("sara", "2.2.2.2", now);
  EXPECT_FALSE(pace.retry_ms);
  EXPECT_EQ(pace.hold, limits::failures_hold);
  EXPECT_EQ(failed.begin("ali", "1.1.1.1", now).hold.count(), 0);
}

TEST(FailedSignInsTest, do_not_count_what_succeeded_so_that_a_hall_can_sign_in_from_one_address) {
  FailedSignIns failed;
  for (int i = 0; i < 500; ++i) {
    const std::string account = "person " + std::to_string(i);
    ASSERT_FALSE(failed.begin(account, "1.1.1.1", now).retry_ms);
    failed.succeeded(account, "1.1.1.1");
  }
}

TEST(FailedSignInsTest, refuse_an_address_after_thirty_failures_at_many_accounts) {
  FailedSignIns failed;
  for (int i = 0; i < 30; ++i) EXPECT_FALSE(failed.begin("person " + std::to_string(i), "1.1.1.1", now).retry_ms);
  EXPECT_TRUE(failed.begin("another", "1.1.1.1", now).retry_ms);
  EXPECT_FALSE(failed.begin("another", "2.2.2.2", now).retry_ms);
}

}  // namespace radslag::identity

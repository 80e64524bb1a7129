#include "base/id.hpp"

#include <gtest/gtest.h>

namespace radslag {

TEST(Ids, a_ulid_begins_with_its_time_and_is_accepted_by_its_own_check) {
  SeededRandom random(1);
  // The ULID specification's example time: 1469918176385 ms is written 01ARYZ6S41.
  const std::string id = make_ulid(from_unix_ms(1469918176385), random);
  EXPECT_EQ(id.substr(0, 10), "01ARYZ6S41");
  EXPECT_TRUE(is_ulid(id));
  EXPECT_FALSE(is_ulid("81ARYZ6S4100000000000000ZZ"));
  EXPECT_FALSE(is_ulid(id.substr(1)));
}

TEST(Ids, a_uuid7_says_its_version_and_variant) {
  SeededRandom random(2);
  const std::string id = make_uuid7(from_unix_ms(1645557742000), random);
  EXPECT_EQ(id.substr(0, 15), "017f22e2-79b0-7");  // time from RFC 9562, appendix A.6
  EXPECT_TRUE(is_uuid(id));
  EXPECT_TRUE(std::string("89ab").contains(id[19]));
}

TEST(Ids, a_slug_begins_with_a_letter_and_holds_no_slash) {
  EXPECT_TRUE(is_slug("husby"));
  EXPECT_FALSE(is_slug("Husby"));
  EXPECT_FALSE(is_slug("1a"));
  EXPECT_FALSE(is_slug("a/b"));
}

TEST(Time, leaf_time_is_utc_to_the_second) {
  EXPECT_EQ(to_leaf_time(from_unix_ms(1700000000999)), "2023-11-14T22:13:20Z");
}

}  // namespace radslag

#include <gtest/gtest.h>

#include "council/core/audience.hpp"

namespace radslag::council {

TEST(Labels, everyone_is_held_by_all_and_nothing_else_is_held_by_default) {
  EXPECT_EQ(Labels().all(), std::vector<std::string>{"everyone"});
  EXPECT_TRUE(Labels({"members"}).contains("everyone"));
  EXPECT_FALSE(Labels({"members"}).contains("member"));
  EXPECT_FALSE(Labels({"members"}).contains("moderators"));
}

TEST(Labels, order_and_repeats_make_no_difference) {
  const Labels one({"members", "moderators", "members"});
  const Labels other({"everyone", "moderators", "members"});
  EXPECT_EQ(one, other);
  EXPECT_EQ(one.hash8(true), other.hash8(true));
}

TEST(Labels, a_members_own_label_counts_on_personal_topics_alone) {
  const Labels sara({"members", "member:SARA"});
  const Labels ali({"members", "member:ALI"});
  const Labels visitor;
  EXPECT_EQ(sara.hash8(false), ali.hash8(false)) << "the same message can go to both";
  EXPECT_NE(sara.hash8(true), ali.hash8(true));
  EXPECT_NE(sara.hash8(false), visitor.hash8(false));
  EXPECT_NE(sara.hash8(false), Labels({"members", "moderators", "member:SARA"}).hash8(false));
}

}  // namespace radslag::council

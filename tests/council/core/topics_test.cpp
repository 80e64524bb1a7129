#include "council/core/topics.hpp"

#include <gtest/gtest.h>

namespace radslag::council {

namespace {

struct Case {
  const char* watched;
  const char* stored;   // for the member 01J…M; "" is no topic
  const char* visitor;  // stored, for who is not signed in
  const char* council;
  bool is_lively;
};

const std::string member = "01J0MEMBER0000000000000000";

}  // namespace

TEST(Topics, names_stand_for_what_the_table_says) {
  const std::vector<Case> cases{
      {"husby/council", "husby/council", "husby/council", "husby", false},
      {"husby/people", "husby/people", "husby/people", "husby", false},
      {"husby/members", "husby/members", "husby/members", "husby", false},
      {"husby/initiatives", "husby/initiatives", "husby/initiatives", "husby", false},
      {"husby/screening", "husby/screening", "husby/screening", "husby", false},
      {"husby/initiative/01J9Z3W5T0000000000000HSBY", "husby/initiative/01J9Z3W5T0000000000000HSBY",
       "husby/initiative/01J9Z3W5T0000000000000HSBY", "husby", true},
      {"husby/initiative/01J9Z3W5T0000000000000HSBY/history", "husby/initiative/01J9Z3W5T0000000000000HSBY/history",
       "husby/initiative/01J9Z3W5T0000000000000HSBY/history", "husby", true},
      {"husby/initiative/01J9Z3W5T0000000000000HSBY/supporters", "husby/initiative/01J9Z3W5T0000000000000HSBY/supporters",
       "husby/initiative/01J9Z3W5T0000000000000HSBY/supporters", "husby", true},
      {"husby/me", "husby/me/01J0MEMBER0000000000000000", "", "husby", true},
      {"me", "instance/me/01J0MEMBER0000000000000000", "", "instance", true},
      {"instance/me", "instance/me/01J0MEMBER0000000000000000", "", "instance", true},
      {"instance/councils", "instance/councils", "instance/councils", "instance", false},
  };
  for (const Case& one : cases) {
    const auto own = topics::resolve(one.watched, MemberId(member));
    ASSERT_TRUE(own) << one.watched;
    EXPECT_EQ(own->stored, one.stored);
    EXPECT_EQ(own->council.value, one.council);
    EXPECT_EQ(own->lively, one.is_lively) << one.watched;
    EXPECT_EQ(own->personal, std::string(one.visitor).empty()) << one.watched;
    const auto visited = topics::resolve(one.watched, std::nullopt);
    EXPECT_EQ(visited ? visited->stored : "", one.visitor);
  }
}

// Nobody names another member's own topic.
TEST(Topics, what_is_no_topic_stands_for_nothing) {
  for (const auto* watched : {"", "/", "husby", "husby/", "husby/me/01J0THER00000000000000000", "instance/me/01J0THER00000000000000000",
                              "instance/council", "instance/people", "Husby/council", "h/council", "husby/council/", "husby//council",
                              "husby/initiative", "husby/initiative/", "husby/initiative/x", "husby/initiative/01j9z3w5t0000000000000hsby",
                              "husby/initiative/01J9Z3W5T0000000000000HSBY/", "husby/initiative/01J9Z3W5T0000000000000HSBY/history/x",
                              "husby/initiative/01J9Z3W5T0000000000000HSBY/history/supporters",
                              "me/", "me/01J0THER00000000000000000", "husby/meeting/01J9Z3W5T0000000000000HSBY"}) {
    EXPECT_FALSE(topics::resolve(watched, MemberId(member))) << watched;
  }
}

}  // namespace radslag::council

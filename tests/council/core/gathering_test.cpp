#include "council/core/gathering.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace radslag::council {

using std::chrono::milliseconds;

namespace {

// A commit ended so long before.
Gathering after(milliseconds since, Gathering::Moment now) {
  Gathering gathering;
  gathering.committed(now - since);
  return gathering;
}

const Gathering::Moment noon{std::chrono::hours(12)};

}  // namespace

TEST(Gathering, who_comes_alone_or_answers_at_once_is_not_held_up) {
  EXPECT_EQ(Gathering().wait(noon), milliseconds(0)) << "the first of all";
  const std::pair<milliseconds, milliseconds> table[] = {
      {milliseconds(0), milliseconds(0)},  {milliseconds(1), milliseconds(0)},   {milliseconds(2), Gathering::longest},
      {milliseconds(7), Gathering::longest}, {milliseconds(50), Gathering::longest}, {milliseconds(51), milliseconds(0)},
  };
  for (const auto& [since, wait] : table) EXPECT_EQ(after(since, noon).wait(noon), wait) << since.count();
}

TEST(Gathering, waiting_that_brings_nobody_is_tried_more_and_more_rarely) {
  Gathering gathering = after(milliseconds(10), noon);
  std::vector<int> passed_over;
  for (int tries = 0; tries < 13; ++tries) {
    int count = 0;
    while (gathering.wait(noon) == milliseconds(0)) ++count;
    passed_over.push_back(count);
    gathering.gathered(1);
  }
  EXPECT_EQ(passed_over, (std::vector<int>{0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1024}));
}

TEST(Gathering, company_makes_it_wait_again_at_once) {
  Gathering gathering = after(milliseconds(10), noon);
  for (int tries = 0; tries < 5; ++tries) gathering.gathered(1);
  gathering.gathered(2);
  EXPECT_EQ(gathering.wait(noon), Gathering::longest);
}

}  // namespace radslag::council

#include "base/calendar.hpp"

#include <gtest/gtest.h>

namespace radslag {

namespace {
const std::string stockholm = "Europe/Stockholm";
}

TEST(Calendar, reads_days_that_exist_and_no_others) {
  EXPECT_EQ(Day::read("2024-02-29")->text(), "2024-02-29");
  for (const char* wrong : {"2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026/01/01", "2026-01-32", "1969-12-31", "", "2026-01-0x"}) {
    EXPECT_FALSE(Day::read(wrong)) << wrong;
  }
}

TEST(Calendar, a_day_begins_at_midnight_where_the_council_is) {
  EXPECT_EQ(to_leaf_time(Day::read("2026-01-15")->begins(stockholm)), "2026-01-14T23:00:00Z");
  EXPECT_EQ(to_leaf_time(Day::read("2026-07-15")->begins(stockholm)), "2026-07-14T22:00:00Z");
  // The day of the clock change is 23 hours long.
  const Day changed = *Day::read("2026-03-29");
  EXPECT_EQ(changed.next().begins(stockholm) - changed.begins(stockholm), std::chrono::hours{23});
  EXPECT_EQ(to_leaf_time(Day::read("2026-07-15")->begins("UTC")), "2026-07-15T00:00:00Z");
}

TEST(Calendar, a_moment_is_on_the_day_that_it_is_there) {
  const Time late = Day::read("2026-07-15")->begins(stockholm) - std::chrono::milliseconds{1};
  EXPECT_EQ(Day::at(late, stockholm).text(), "2026-07-14");
  EXPECT_EQ(Day::at(late + std::chrono::milliseconds{1}, stockholm).text(), "2026-07-15");
}

TEST(Calendar, months_end_on_a_day_that_there_is) {
  EXPECT_EQ(Day::read("2026-01-31")->months_later(1).text(), "2026-02-28");
  EXPECT_EQ(Day::read("2026-11-22")->months_later(24).text(), "2028-11-22");
  EXPECT_EQ(Day::read("2027-01-01")->before().text(), "2026-12-31");
}

TEST(Calendar, knows_the_names_of_time_zones) {
  EXPECT_TRUE(is_time_zone(stockholm));
  EXPECT_TRUE(is_time_zone("UTC"));
  for (const char* wrong : {"Europe/Husby", "Stockholm", "", "CET+1"}) EXPECT_FALSE(is_time_zone(wrong)) << wrong;
}

}  // namespace radslag

#include "base/working_days.hpp"

#include <gtest/gtest.h>

#include <set>

namespace radslag {

namespace {

using namespace std::chrono;

std::set<year_month_day> weekdays_off(year in) {
  std::set<year_month_day> found;
  for (sys_days day = sys_days(in / January / 1); day <= sys_days(in / December / 31); day += days(1)) {
    const weekday name(day);
    if (name != Saturday && name != Sunday && is_day_off(day)) found.insert(day);
  }
  return found;
}

Time at(year_month_day date, int hour, int minute = 0) { return sys_days(date) + hours(hour) + minutes(minute); }

}  // namespace

// Every weekday of the year on which a Swedish authority is closed, as the almanac has them.
TEST(WorkingDays, are_those_of_the_almanac) {
  const auto y = [](int number) { return year(number); };
  EXPECT_EQ(weekdays_off(y(2020)), (std::set<year_month_day>{y(2020) / 1 / 1, y(2020) / 1 / 6, y(2020) / 4 / 10, y(2020) / 4 / 13, y(2020) / 5 / 1,
                                                            y(2020) / 5 / 21, y(2020) / 6 / 19, y(2020) / 12 / 24, y(2020) / 12 / 25, y(2020) / 12 / 31}));
  EXPECT_EQ(weekdays_off(y(2024)), (std::set<year_month_day>{y(2024) / 1 / 1, y(2024) / 3 / 29, y(2024) / 4 / 1, y(2024) / 5 / 1, y(2024) / 5 / 9, y(2024) / 6 / 6,
                                                            y(2024) / 6 / 21, y(2024) / 12 / 24, y(2024) / 12 / 25, y(2024) / 12 / 26, y(2024) / 12 / 31}));
  EXPECT_EQ(weekdays_off(y(2025)), (std::set<year_month_day>{y(2025) / 1 / 1, y(2025) / 1 / 6, y(2025) / 4 / 18, y(2025) / 4 / 21, y(2025) / 5 / 1, y(2025) / 5 / 29,
                                                            y(2025) / 6 / 6, y(2025) / 6 / 20, y(2025) / 12 / 24, y(2025) / 12 / 25, y(2025) / 12 / 26, y(2025) / 12 / 31}));
  EXPECT_EQ(weekdays_off(y(2026)), (std::set<year_month_day>{y(2026) / 1 / 1, y(2026) / 1 / 6, y(2026) / 4 / 3, y(2026) / 4 / 6, y(2026) / 5 / 1, y(2026) / 5 / 14,
                                                            y(2026) / 6 / 19, y(2026) / 12 / 24, y(2026) / 12 / 25, y(2026) / 12 / 31}));
  EXPECT_EQ(weekdays_off(y(2027)), (std::set<year_month_day>{y(2027) / 1 / 1, y(2027) / 1 / 6, y(2027) / 3 / 26, y(2027) / 3 / 29, y(2027) / 5 / 6, y(2027) / 6 / 25,
                                                            y(2027) / 12 / 24, y(2027) / 12 / 31}));
}

// Easter at its earliest and latest, and midsummer at both ends of its week.
TEST(WorkingDays, know_the_feasts_that_move_at_their_ends) {
  const std::vector<year_month_day> off{year(2008) / 3 / 24, year(2011) / 4 / 25, year(2038) / 4 / 26, year(2285) / 3 / 23, year(2020) / 6 / 19, year(2021) / 6 / 25};
  for (const auto& date : off) EXPECT_TRUE(is_day_off(date)) << static_cast<int>(date.year());
  const std::vector<year_month_day> open{year(2026) / 4 / 2, year(2026) / 4 / 30, year(2026) / 6 / 18, year(2026) / 6 / 26, year(2026) / 12 / 23, year(2025) / 1 / 7};
  for (const auto& date : open) EXPECT_FALSE(is_day_off(date)) << static_cast<unsigned>(date.month()) << "/" << static_cast<unsigned>(date.day());
}

TEST(WorkingDays, are_added_on_the_clocks_of_sweden) {
  const auto y = year(2026);
  EXPECT_EQ(add_working_days(at(y / 11 / 20, 10), 5), at(y / 11 / 27, 10));
  EXPECT_EQ(add_working_days(at(y / 12 / 22, 10), 5), at(year(2027) / 1 / 4, 10)) << "23, 28, 29, 30 December, 4 January";
  EXPECT_EQ(add_working_days(at(y / 4 / 1, 10), 2), at(y / 4 / 7, 10)) << "over Easter";
  EXPECT_EQ(add_working_days(at(y / 6 / 18, 10), 1), at(y / 6 / 22, 10)) << "over midsummer";
  EXPECT_EQ(add_working_days(at(y / 3 / 27, 10), 1), at(y / 3 / 30, 9)) << "the clocks were put forward: 11 o'clock both days";
  EXPECT_EQ(add_working_days(at(y / 11 / 19, 23, 30), 1), at(y / 11 / 22, 23, 30)) << "half past midnight on Friday is a Friday";
  EXPECT_EQ(add_working_days(at(y / 11 / 21, 12), 0), at(y / 11 / 21, 12));
}

}  // namespace radslag

#include "base/working_days.hpp"

#include <algorithm>
#include <array>

namespace radslag {

namespace {

using namespace std::chrono;

// Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876).
sys_days easter(year in) {
  const int y = static_cast<int>(in);
  const int golden = y % 19, century = y / 100, of_century = y % 100;
  const int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
  const int late = (golden + 11 * epact + 22 * weekday) / 451;
  const int day_of_march = epact + weekday - 7 * late + 22;
  return sys_days(in / March / 1) + days(day_of_march - 1);
}

bool follows_easter(sys_days date, year in) {
  constexpr std::array after{-2, 0, 1, 39, 49};  // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday
  return std::ranges::find(after, static_cast<int>((date - easter(in)).count())) != after.end();
}

// The one day of this name among the seven that begin with `first`: midsummer's Friday moves with the week.
bool is_in_week_of(sys_days date, weekday name, sys_days first) { return weekday(date) == name && date >= first && date < first + days(7); }

// Central European Time: summer time from the last Sunday of March to that of October, 01:00 UTC (directive 2000/84/EC).
milliseconds ahead_of_utc(Time at) {
  const year in = year_month_day(floor<days>(at)).year();
  const Time begins = sys_days(in / March / Sunday[last]) + hours(1);
  const Time ends = sys_days(in / October / Sunday[last]) + hours(1);
  return hours(at >= begins && at < ends ? 2 : 1);
}

}  // namespace

bool is_day_off(year_month_day date) {
  constexpr std::array fixed{January / 1, January / 6, May / 1, June / 6, December / 24, December / 25, December / 26, December / 31};
  const sys_days day(date);
  const weekday name(day);
  if (name == Saturday || name == Sunday || std::ranges::find(fixed, date.month() / date.day()) != fixed.end()) return true;
  return follows_easter(day, date.year()) || is_in_week_of(day, Friday, date.year() / June / 19);
}

Time add_working_days(Time from, std::int64_t days_to_add) {
  const milliseconds offset = ahead_of_utc(from);
  sys_days day = floor<days>(from + offset);
  const milliseconds hour = from + offset - day;
  while (days_to_add > 0) {
    day += days(1);
    if (!is_day_off(day)) --days_to_add;
  }
  // The offset at about that hour: within an hour of a clock change the clocks may differ by one.
  const Time there = day + hour;
  return there - ahead_of_utc(there - offset);
}

}  // namespace radslag

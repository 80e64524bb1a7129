#pragma once
// The clock on the wall where the council is: Europe/Stockholm, by ICU's time zone rules.
#include "base/time.hpp"

namespace radslag {

struct WeekMinute {
  int weekday = 1;  // 1 is Monday, 7 is Sunday
  int minute = 0;   // after midnight, 0–1439
};

[[nodiscard]] WeekMinute week_minute(Time time);
// The year on the wall.
[[nodiscard]] int local_year(Time time);

}  // namespace radslag

#pragma once
// Working days as Swedish authorities count them.
#include <chrono>

#include "base/time.hpp"

namespace radslag {

// Saturdays, Sundays, the public holidays of lag (1989:253), and the eves that lag (1930:173) puts beside them when a
// time limit is counted: midsummer, Christmas and New Year's Eve. Not the half days before (Maundy Thursday, Walpurgis
// Night): offices are open then.
[[nodiscard]] bool is_day_off(std::chrono::year_month_day date);

// The same hour on the clocks of Sweden, `days` working days later.
[[nodiscard]] Time add_working_days(Time from, std::int64_t days);

}  // namespace radslag

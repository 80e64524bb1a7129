#include "base/time.hpp"

#include <fmt/format.h>

namespace radslag {

using namespace std::chrono;

Time SystemClock::now() const { return time_point_cast<milliseconds>(system_clock::now()); }

std::int64_t to_unix_ms(Time time) { return time.time_since_epoch().count(); }

Time from_unix_ms(std::int64_t ms) { return Time{milliseconds{ms}}; }

std::string to_leaf_time(Time time) {
  const auto day = floor<days>(time);
  const year_month_day date{day};
  const hh_mm_ss clock{floor<seconds>(time - day)};
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", int{date.year()}, unsigned{date.month()},
                     unsigned{date.day()}, clock.hours().count(), clock.minutes().count(), clock.seconds().count());
}

}  // namespace radslag

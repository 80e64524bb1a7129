#include "base/local_time.hpp"

#include <unicode/timezone.h>

#include <memory>

namespace radslag {

namespace {

Time on_the_wall(Time time) {
  static const std::unique_ptr<const icu::TimeZone> zone(icu::TimeZone::createTimeZone("Europe/Stockholm"));
  std::int32_t raw = 0;
  std::int32_t summer = 0;
  UErrorCode status = U_ZERO_ERROR;
  zone->getOffset(static_cast<UDate>(to_unix_ms(time)), false, raw, summer, status);
  return time + std::chrono::milliseconds(U_SUCCESS(status) ? raw + summer : 0);
}

}  // namespace

WeekMinute week_minute(Time time) {
  const Time local = on_the_wall(time);
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const auto minutes = std::chrono::floor<std::chrono::minutes>(local - day);
  return {static_cast<int>(std::chrono::weekday(day).iso_encoding()), static_cast<int>(minutes.count())};
}

int local_year(Time time) {
  const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(on_the_wall(time)));
  return static_cast<int>(date.year());
}

}  // namespace radslag

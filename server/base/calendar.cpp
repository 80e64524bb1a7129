#include "base/calendar.hpp"

#include <fmt/format.h>
#include <unicode/timezone.h>

#include <memory>

namespace radslag {

using namespace std::chrono;

namespace {

// The library's dates are doubles of milliseconds; those of a day far off are whole numbers still.
std::int64_t offset_ms(double at, bool is_local, const std::string& zone) {
  const std::unique_ptr<icu::TimeZone> there(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
  std::int32_t raw = 0, summer = 0;
  UErrorCode error = U_ZERO_ERROR;
  there->getOffset(at, is_local, raw, summer, error);
  return U_SUCCESS(error) ? std::int64_t{raw} + summer : 0;
}

std::optional<int> number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::optional<Day> Day::read(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto y = number(text.substr(0, 4)), m = number(text.substr(5, 2)), d = number(text.substr(8, 2));
  if (!y || !m || !d || *y < 1970) return std::nullopt;
  const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
  if (!date.ok()) return std::nullopt;
  return Day(sys_days{date});
}

Day Day::at(Time time, const std::string& zone) {
  const std::int64_t there = to_unix_ms(time) + offset_ms(static_cast<double>(to_unix_ms(time)), false, zone);
  return Day(floor<days>(from_unix_ms(there)));
}

std::string Day::text() const {
  const year_month_day date{days_};
  return fmt::format("{:04}-{:02}-{:02}", int{date.year()}, unsigned{date.month()}, unsigned{date.day()});
}

Day Day::next() const { return Day(days_ + days{1}); }
Day Day::before() const { return Day(days_ - days{1}); }

Day Day::months_later(std::int64_t count) const {
  const year_month_day date = year_month_day{days_} + months{count};
  return Day(sys_days{date.ok() ? date : year_month_day{date.year() / date.month() / last}});
}

Time Day::begins(const std::string& zone) const {
  const std::int64_t midnight = duration_cast<milliseconds>(days_.time_since_epoch()).count();
  return from_unix_ms(midnight - offset_ms(static_cast<double>(midnight), true, zone));
}

bool is_time_zone(const std::string& name) {
  const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
  return name == "UTC" || (name.contains('/') && *zone != icu::TimeZone::getUnknown());
}

}  // namespace radslag

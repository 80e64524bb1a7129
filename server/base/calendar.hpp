#pragma once
// Days, as people write them ("2026-11-22"), and when they begin in a time zone.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.hpp"

namespace radslag {

// A day that exists. Compares by time.
class Day {
 public:
  // Nothing when the text is no such date or the day does not exist; years 1970 to 9999.
  [[nodiscard]] static std::optional<Day> read(std::string_view text);
  [[nodiscard]] static Day at(Time time, const std::string& zone);

  [[nodiscard]] std::string text() const;
  [[nodiscard]] Day next() const;
  // The same day of the month so many months later; the month's last where there is none.
  [[nodiscard]] Day months_later(std::int64_t months) const;
  [[nodiscard]] Day before() const;
  // Its first moment there.
  [[nodiscard]] Time begins(const std::string& zone) const;

  auto operator<=>(const Day&) const = default;

 private:
  explicit Day(std::chrono::sys_days days) : days_(days) {}
  std::chrono::sys_days days_;
};

// A name of the time zone database, such as Europe/Stockholm.
[[nodiscard]] bool is_time_zone(const std::string& name);

}  // namespace radslag

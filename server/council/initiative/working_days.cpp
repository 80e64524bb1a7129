#include "council/initiative/working_days.hpp"

#include <chrono>

namespace radslag::council::initiative {

Time add_working_days(Time from, std::int64_t days) {
  Time day = from;
  while (days > 0) {
    day += std::chrono::days(1);
    const auto weekday = std::chrono::weekday(std::chrono::floor<std::chrono::days>(day));
    if (weekday != std::chrono::Saturday && weekday != std::chrono::Sunday) --days;
  }
  return day;
}

}  // namespace radslag::council::initiative

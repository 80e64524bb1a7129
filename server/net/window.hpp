#pragma once
// Counts what may happen only so often within a span of time: control frames a second, malformed messages a minute.
// Two numbers and no clock: small enough for ten thousand idle sessions.
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace radslag::net {

using Steady = std::chrono::steady_clock::time_point;

class Window {
 public:
  // One more now. False when that is more than `max` since the present span began.
  [[nodiscard]] bool count(Steady now, std::chrono::milliseconds span, std::size_t max) {
    const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
    if (at - began_ms_ >= span.count()) {
      began_ms_ = at;
      seen_ = 0;
    }
    return ++seen_ <= max;
  }

 private:
  std::int64_t began_ms_ = INT64_MIN / 2;
  std::uint32_t seen_ = 0;
};

}  // namespace radslag::net

#pragma once
// One clock type for the whole server: UTC, in milliseconds.
#include <chrono>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace radslag {

using Time = std::chrono::sys_time<std::chrono::milliseconds>;

// Where time comes from. The core never asks by itself: it is handed a Time.
class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual Time now() const = 0;
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] Time now() const override;
};

// A clock that stands still until it is set: for tests and simulations.
class ManualClock final : public Clock {
 public:
  explicit ManualClock(Time start) : now_(start) {}
  [[nodiscard]] Time now() const override { return now_; }
  void advance(std::chrono::milliseconds by) { now_ += by; }

 private:
  Time now_;
};

[[nodiscard]] std::int64_t to_unix_ms(Time time);
[[nodiscard]] Time from_unix_ms(std::int64_t ms);
// `YYYY-MM-DDTHH:MM:SSZ`, as it stands in the journal's leaves (spec: INTEGRITY section 1).
[[nodiscard]] std::string to_leaf_time(Time time);

}  // namespace radslag

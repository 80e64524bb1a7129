#pragma once
// What a benchmark line is made of: percentiles, and what /proc says of the server's process.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace radslag::bench {

using Clock = std::chrono::steady_clock;

[[nodiscard]] inline double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}
[[nodiscard]] inline double to_ms(Clock::duration span) { return std::chrono::duration<double, std::milli>(span).count(); }

// The value below which a share of them lies (nearest rank). 0 for none.
[[nodiscard]] inline double percentile(std::vector<double>& values, double share) {
  if (values.empty()) return 0;
  const auto rank = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(rank), values.end());
  return values[rank];
}

// CPU seconds (user and system) that a process has used, and its resident bytes. Source: proc(5).
[[nodiscard]] double cpu_seconds(int pid);
[[nodiscard]] std::int64_t resident_bytes(int pid);

}  // namespace radslag::bench

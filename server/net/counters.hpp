#pragma once
// What /metrics tells: plain numbers, written by the io thread alone.
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace radslag::net {

// A histogram as Prometheus reads it: how many were at most so large.
class Histogram {
 public:
  static constexpr std::array<double, 10> bounds_ms = {1, 2, 5, 10, 20, 50, 100, 250, 1000, 5000};
  void add(double ms);
  void write(std::string& out, std::string_view name, std::string_view words) const;

 private:
  std::array<std::uint64_t, bounds_ms.size() + 1> counts_{};
  double sum_ms_ = 0;
  std::uint64_t count_ = 0;
};

struct Counters {
  // now
  std::uint64_t sockets = 0, sessions = 0, watches = 0;
  // since the start
  std::uint64_t requests = 0, faults = 0, messages = 0, malformed = 0;
  std::uint64_t commands_done = 0, commands_refused = 0, commands_replayed = 0, commands_failed = 0, commands_faulty = 0;
  std::uint64_t queries = 0, commits = 0, commits_failed = 0, commands_committed = 0;
  std::uint64_t rows_changed = 0, deliveries = 0, snapshots = 0, snapshots_shared = 0, resets_by_role = 0;
  std::uint64_t bytes_out = 0, slow_closed = 0;
  Histogram command_ms;  // from reading a command to handing its answer to the socket
};

struct Gauges {
  std::size_t writer_queue = 0, reader_queue = 0;
  std::uint64_t wal_bytes = 0, resident_bytes = 0;
  bool is_ready = true;
};

// Prometheus' text format 0.0.4.
[[nodiscard]] std::string write_metrics(const Counters& counters, const Gauges& gauges);
// Of this process, from /proc.
[[nodiscard]] std::uint64_t resident_bytes();

}  // namespace radslag::net

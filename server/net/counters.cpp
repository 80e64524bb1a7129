#include "net/counters.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <iterator>

namespace radslag::net {

namespace {

void put(std::string& out, std::string_view name, std::string_view kind, std::string_view words, std::uint64_t value) {
  fmt::format_to(std::back_inserter(out), "# HELP radslag_{0} {1}\n# TYPE radslag_{0} {2}\nradslag_{0} {3}\n", name, words, kind, value);
}

}  // namespace

void Histogram::add(double ms) {
  std::size_t at = 0;
  while (at < bounds_ms.size() && ms > bounds_ms[at]) ++at;
  ++counts_[at];
  ++count_;
  sum_ms_ += ms;
}

void Histogram::write(std::string& out, std::string_view name, std::string_view words) const {
  auto into = std::back_inserter(out);
  fmt::format_to(into, "# HELP radslag_{0} {1}\n# TYPE radslag_{0} histogram\n", name, words);
  std::uint64_t so_far = 0;
  for (std::size_t i = 0; i < bounds_ms.size(); ++i) {
    so_far += counts_[i];
    fmt::format_to(into, "radslag_{}_bucket{{le=\"{}\"}} {}\n", name, bounds_ms[i] / 1000, so_far);
  }
  fmt::format_to(into, "radslag_{0}_bucket{{le=\"+Inf\"}} {1}\nradslag_{0}_sum {2}\nradslag_{0}_count {1}\n", name, count_, sum_ms_ / 1000);
}

std::string write_metrics(const Counters& counters, const Gauges& gauges) {
  std::string out;
  put(out, "sockets", "gauge", "Open sockets.", counters.sockets);
  put(out, "sessions", "gauge", "Open live sessions.", counters.sessions);
  put(out, "watches", "gauge", "Topics watched, all sessions together.", counters.watches);
  put(out, "ready", "gauge", "Whether storage confirms what is written.", gauges.is_ready ? 1 : 0);
  put(out, "writer_queue", "gauge", "Commands waiting for the writer.", gauges.writer_queue);
  put(out, "reader_queue", "gauge", "Reads waiting for a thread.", gauges.reader_queue);
  put(out, "wal_bytes", "gauge", "Size of the write-ahead log.", gauges.wal_bytes);
  put(out, "resident_bytes", "gauge", "Resident memory of the process.", gauges.resident_bytes);
  put(out, "http_requests_total", "counter", "HTTP requests read.", counters.requests);
  put(out, "http_faults_total", "counter", "Requests refused at the front door.", counters.faults);
  put(out, "messages_total", "counter", "Messages read from live sessions.", counters.messages);
  put(out, "malformed_total", "counter", "Requests that could not be read.", counters.malformed);
  out += "# HELP radslag_commands_total Commands by outcome.\n# TYPE radslag_commands_total counter\n";
  for (const auto& [outcome, value] : {std::pair{"done", counters.commands_done}, {"refused", counters.commands_refused},
                                       {"replayed", counters.commands_replayed}, {"not_confirmed", counters.commands_failed}, {"faulty", counters.commands_faulty}}) {
    fmt::format_to(std::back_inserter(out), "radslag_commands_total{{outcome=\"{}\"}} {}\n", outcome, value);
  }
  put(out, "queries_total", "counter", "Queries answered.", counters.queries);
  put(out, "commits_total", "counter", "Transactions committed; with commit_commands_total the mean size of a group.", counters.commits);
  put(out, "commits_failed_total", "counter", "Transactions that storage did not confirm.", counters.commits_failed);
  put(out, "commit_commands_total", "counter", "Commands in committed transactions.", counters.commands_committed);
  put(out, "rows_changed_total", "counter", "Rows changed on the noticeboard.", counters.rows_changed);
  put(out, "deliveries_total", "counter", "Changes handed to watchers.", counters.deliveries);
  put(out, "snapshots_total", "counter", "Topics read from the store for watchers.", counters.snapshots);
  put(out, "snapshots_shared_total", "counter", "Watchers served by another's reading.", counters.snapshots_shared);
  put(out, "resets_by_role_total", "counter", "Sessions reset because a role changed.", counters.resets_by_role);
  put(out, "bytes_out_total", "counter", "Bytes written to sockets.", counters.bytes_out);
  put(out, "slow_closed_total", "counter", "Sessions closed because they did not read.", counters.slow_closed);
  counters.command_ms.write(out, "command_seconds", "From reading a command to its answer.");
  return out;
}

std::uint64_t resident_bytes() {
  std::FILE* file = std::fopen("/proc/self/statm", "re");
  if (file == nullptr) return 0;
  unsigned long long total = 0, resident = 0;
  const int read = std::fscanf(file, "%llu %llu", &total, &resident);
  std::fclose(file);
  return read == 2 ? resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

}  // namespace radslag::net

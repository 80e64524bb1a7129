// Fan-out: N sessions watch a council's list while R commands a second change it.
//
// Prints one JSON line: server CPU seconds a million delivered changes (N × commands: what a broadcast would have had to
// send), a million rows and a million commands; p50/p99 from an acknowledgement to the last watcher; resident bytes an idle session.
#include <cstdio>
#include <deque>

#include "base/id.hpp"
#include "load/arguments.hpp"
#include "load/pool.hpp"
#include "load/wire.hpp"

namespace radslag::bench {

namespace {

struct Pending {
  Clock::time_point acknowledged;
  std::size_t reached = 0;
};

struct FanOut {
  std::size_t watchers = 0;
  std::vector<std::int64_t> reached;     // each watcher's sequence
  std::map<std::int64_t, Pending> open;  // acknowledged, not yet with everyone
  std::vector<double> last_ms;
  std::vector<double> ack_ms;
  std::uint64_t rows = 0;
  std::uint64_t messages = 0;
  std::size_t ready = 0;

  void acknowledged(std::int64_t seq) {
    Pending pending{Clock::now(), 0};
    for (std::size_t i = 0; i < watchers; ++i) pending.reached += reached[i] >= seq ? 1 : 0;
    finish_or_keep(seq, pending);
  }
  void advanced(std::size_t watcher, std::int64_t to) {
    const std::int64_t from = reached[watcher];
    reached[watcher] = to;
    for (auto it = open.upper_bound(from); it != open.end() && it->first <= to;) {
      if (++it->second.reached == watchers) {
        last_ms.push_back(to_ms(Clock::now() - it->second.acknowledged));
        it = open.erase(it);
      } else {
        ++it;
      }
    }
  }
  void finish_or_keep(std::int64_t seq, const Pending& pending) {
    if (pending.reached == watchers) {
      last_ms.push_back(0);
    } else {
      open.emplace(seq, pending);
    }
  }
};

int run(const Arguments& arguments) {
  const auto port = static_cast<std::uint16_t>(arguments.number("port"));
  const int pid = arguments.number("pid");
  const int rate = arguments.number("rate");
  const int seconds = arguments.number("seconds");
  const std::string council = arguments.text("council");
  const auto tokens = arguments.lines("tokens");
  const auto initiatives = arguments.lines("initiatives");
  FanOut state;
  state.watchers = static_cast<std::size_t>(arguments.number("watchers"));
  state.reached.assign(state.watchers, -2);
  std::deque<Clock::time_point> sent;

  Pool pool([&](std::size_t index, std::string_view message) {
    if (index < state.watchers) {
      if (!is_changes(message)) return;
      ++state.messages;
      state.rows += count_rows(message);
      if (const auto seq = position_seq(message)) {
        if (state.reached[index] == -2) ++state.ready;
        state.advanced(index, *seq);
      }
      return;
    }
    if (message.find("\"method\"") != std::string_view::npos) return;
    if (!is_result(message)) throw std::runtime_error("refused: " + std::string(message));
    if (const auto seq = number_after(message, R"("seq":)")) {
      state.ack_ms.push_back(to_ms(Clock::now() - sent.front()));
      sent.pop_front();
      state.acknowledged(*seq);
    }
  });

  const std::int64_t before = resident_bytes(pid);
  const std::string watching = watch(council + "/initiatives");
  for (std::size_t i = 0; i < state.watchers; ++i) pool.send(pool.open(port, ""), watching);
  pool.until([&] { return state.ready == state.watchers; }, 120, "the watchers' first rows");
  const auto settle = Clock::now();
  pool.until([&] { return seconds_since(settle) > 2; }, 10, "quiet");
  const double idle_bytes = static_cast<double>(resident_bytes(pid) - before) / static_cast<double>(state.watchers);

  const std::size_t speaker = pool.open(port, tokens.at(0));
  SystemRandom random;
  state.messages = state.rows = 0;
  const double cpu_before = cpu_seconds(pid);
  const auto start = Clock::now();
  const int commands = rate * seconds;
  for (int i = 0; i < commands; ++i) {
    while (seconds_since(start) * rate < i) pool.turn(1);
    const auto& initiative = initiatives[static_cast<std::size_t>(i) % initiatives.size()];
    const bool on = (static_cast<std::size_t>(i) / initiatives.size()) % 2 == 0;
    sent.push_back(Clock::now());
    pool.send(speaker, endorse(make_uuid7(SystemClock().now(), random), council, initiative, on));
  }
  pool.until([&] { return state.ack_ms.size() == static_cast<std::size_t>(commands) && state.open.empty(); }, 60,
             "the last watcher");
  const double wall = seconds_since(start);
  const double cpu = cpu_seconds(pid) - cpu_before;
  const double deliveries = static_cast<double>(state.watchers) * commands;
  std::printf(
      "{\"bench\":\"fanout\",\"watchers\":%zu,\"rate\":%d,\"commands\":%d,\"seconds\":%.2f,\"server_cpu_s\":%.2f,"
      "\"cpu_s_a_million_delivered_changes\":%.3f,\"cpu_s_a_million_rows\":%.3f,\"cpu_s_a_million_commands\":%.1f,"
      "\"messages\":%llu,\"rows\":%llu,\"ack_p50_ms\":%.2f,\"ack_p99_ms\":%.2f,\"last_watcher_p50_ms\":%.1f,"
      "\"last_watcher_p99_ms\":%.1f,\"idle_session_bytes\":%.0f}\n",
      state.watchers, rate, commands, wall, cpu, cpu / deliveries * 1e6,
      cpu / static_cast<double>(std::max<std::uint64_t>(1, state.rows)) * 1e6, cpu / commands * 1e6,
      static_cast<unsigned long long>(state.messages), static_cast<unsigned long long>(state.rows),
      percentile(state.ack_ms, 0.5), percentile(state.ack_ms, 0.99), percentile(state.last_ms, 0.5),
      percentile(state.last_ms, 0.99), idle_bytes);
  return 0;
}

}  // namespace

}  // namespace radslag::bench

int main(int count, char** values) {
  try {
    return radslag::bench::run(radslag::bench::Arguments(count, values));
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "fanout: %s\n", failure.what());
    return 1;
  }
}

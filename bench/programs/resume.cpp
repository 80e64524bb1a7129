// Resume storm: N sessions that watch a list are dropped at once, the list changes meanwhile, all come back at once with
// their positions. Prints how long until the last is complete, and whether any has a gap or got what it had.
#include <cstdio>

#include "base/id.hpp"
#include "load/arguments.hpp"
#include "load/pool.hpp"
#include "load/wire.hpp"

namespace radslag::bench {

namespace {

struct Watcher {
  std::string position;
  std::int64_t seq = -2;
  std::size_t resets = 0;
  std::size_t repeated = 0;  // rows at or before the position it came with
  std::size_t rows = 0;
  bool complete = false;
};

void note(Watcher& watcher, std::string_view message) {
  if (message.find(R"("reset":true)") != std::string_view::npos) ++watcher.resets;
  constexpr std::string_view key = R"("revision":)";
  for (std::size_t at = message.find(key); at != std::string_view::npos; at = message.find(key, at + 1)) {
    ++watcher.rows;
    if (std::strtoll(message.data() + at + key.size(), nullptr, 10) <= watcher.seq) ++watcher.repeated;
  }
}

int run(const Arguments& arguments) {
  const auto port = static_cast<std::uint16_t>(arguments.number("port"));
  const auto count = static_cast<std::size_t>(arguments.number("watchers"));
  const int commands = arguments.number("commands");
  const std::string council = arguments.text("council");
  const std::string topic = council + "/initiatives";
  const auto tokens = arguments.lines("tokens");
  const auto initiatives = arguments.lines("initiatives");
  std::vector<Watcher> watchers(count);
  std::size_t complete = 0;
  std::int64_t head = -1;
  int acknowledged = 0;
  std::size_t base = 0;  // index of the first watcher's present socket

  Pool pool([&](std::size_t index, std::string_view message) {
    if (index < base || index >= base + count) {
      if (is_result(message)) ++acknowledged;
      if (const auto seq = number_after(message, R"("seq":)")) head = std::max(head, *seq);
      return;
    }
    if (!is_changes(message)) return;
    Watcher& watcher = watchers[index - base];
    note(watcher, message);
    const auto seq = position_seq(message);
    if (!seq) return;
    watcher.position = position_text(message);
    if (!watcher.complete && *seq >= head) {
      watcher.complete = true;
      ++complete;
    }
    watcher.seq = *seq;
  });
  for (std::size_t i = 0; i < count; ++i) pool.send(pool.open(port, ""), watch(topic));
  pool.until([&] { return complete == count; }, 120, "the first rows");
  for (std::size_t i = 0; i < count; ++i) pool.close(i);

  base = pool.size() + 1;  // the speaker's socket comes first
  const std::size_t speaker = pool.open(port, tokens.at(0));
  SystemRandom random;
  for (int i = 0; i < commands; ++i) {
    const auto at = static_cast<std::size_t>(i);
    pool.send(speaker, endorse(make_uuid7(SystemClock().now(), random), council, initiatives[at % initiatives.size()],
                               (at / initiatives.size()) % 2 == 0));
  }
  pool.until([&] { return acknowledged == commands; }, 60, "the changes meanwhile");
  for (Watcher& watcher : watchers) {
    watcher.complete = false;
    watcher.rows = watcher.resets = watcher.repeated = 0;
  }
  complete = 0;
  const auto start = Clock::now();
  for (std::size_t i = 0; i < count; ++i) pool.send(pool.open(port, ""), watch(topic, watchers[i].position));
  pool.until([&] { return complete == count; }, 120, "everyone to be back");
  const double seconds = seconds_since(start);

  std::size_t resets = 0;
  std::size_t repeated = 0;
  std::size_t gaps = 0;
  const std::size_t expected = watchers[0].rows;
  for (const Watcher& watcher : watchers) {
    resets += watcher.resets;
    repeated += watcher.repeated;
    gaps += watcher.rows != expected ? 1 : 0;
  }
  std::printf(
      "{\"bench\":\"resume_storm\",\"sessions\":%zu,\"changes_meanwhile\":%d,\"seconds_until_all_complete\":%.2f,"
      "\"rows_each\":%zu,\"with_other_rows_than_the_first\":%zu,\"resets\":%zu,\"rows_repeated\":%zu}\n",
      count, commands, seconds, expected, gaps, resets, repeated);
  return resets + repeated + gaps == 0 ? 0 : 1;
}

}  // namespace

}  // namespace radslag::bench

int main(int count, char** values) {
  try {
    return radslag::bench::run(radslag::bench::Arguments(count, values));
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "resume: %s\n", failure.what());
    return 1;
  }
}

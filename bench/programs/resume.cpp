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

class Storm {
 public:
  explicit Storm(const Arguments& arguments)
      : port_(static_cast<std::uint16_t>(arguments.number("port"))),
        commands_(static_cast<std::size_t>(arguments.number("commands"))),
        council_(arguments.text("council")),
        tokens_(arguments.lines("tokens")),
        initiatives_(arguments.lines("initiatives")),
        watchers_(static_cast<std::size_t>(arguments.number("watchers"))),
        pool_([this](std::size_t index, std::string_view message) { heard(index, message); }) {}

  // True when nobody had a gap, a repeat or a reset.
  bool run() {
    const std::string topic = council_ + "/initiatives";
    for (std::size_t i = 0; i < watchers_.size(); ++i) pool_.send(pool_.open(port_, ""), watch(topic));
    pool_.until([&] { return complete_ == watchers_.size(); }, 120, "the first rows");
    for (std::size_t i = 0; i < watchers_.size(); ++i) pool_.close(i);
    change_meanwhile();
    for (Watcher& watcher : watchers_) {
      watcher.complete = false;
      watcher.rows = watcher.resets = watcher.repeated = 0;
    }
    complete_ = 0;
    const auto start = Clock::now();
    for (const Watcher& watcher : watchers_) pool_.send(pool_.open(port_, ""), watch(topic, watcher.position));
    pool_.until([&] { return complete_ == watchers_.size(); }, 120, "everyone to be back");
    return print(seconds_since(start));
  }

 private:
  void change_meanwhile() {
    base_ = pool_.size() + 1;  // the speaker's socket comes before the watchers' new ones
    const std::size_t speaker = pool_.open(port_, tokens_.at(0));
    SystemRandom random;
    for (std::size_t i = 0; i < commands_; ++i) {
      pool_.send(speaker, endorse(make_uuid7(SystemClock().now(), random), council_, initiatives_[i % initiatives_.size()],
                                  (i / initiatives_.size()) % 2 == 0));
    }
    pool_.until([&] { return acknowledged_ == commands_; }, 60, "the changes meanwhile");
  }

  void heard(std::size_t index, std::string_view message) {
    if (index < base_ || index >= base_ + watchers_.size()) {
      if (is_result(message)) ++acknowledged_;
      if (const auto seq = number_after(message, R"("seq":)")) head_ = std::max(head_, *seq);
      return;
    }
    if (!is_changes(message)) return;
    Watcher& watcher = watchers_[index - base_];
    note(watcher, message);
    const auto seq = position_seq(message);
    if (!seq) return;
    watcher.position = position_text(message);
    if (!watcher.complete && *seq >= head_) {
      watcher.complete = true;
      ++complete_;
    }
    watcher.seq = *seq;
  }

  bool print(double seconds) const {
    std::size_t resets = 0;
    std::size_t repeated = 0;
    std::size_t others = 0;
    for (const Watcher& watcher : watchers_) {
      resets += watcher.resets;
      repeated += watcher.repeated;
      others += watcher.rows != watchers_[0].rows ? 1 : 0;
    }
    std::printf(
        "{\"bench\":\"resume_storm\",\"sessions\":%zu,\"changes_meanwhile\":%zu,\"seconds_until_all_complete\":%.2f,"
        "\"rows_each\":%zu,\"with_other_rows_than_the_first\":%zu,\"resets\":%zu,\"rows_repeated\":%zu}\n",
        watchers_.size(), commands_, seconds, watchers_[0].rows, others, resets, repeated);
    return resets + repeated + others == 0;
  }

  std::uint16_t port_;
  std::size_t commands_;
  std::string council_;
  std::vector<std::string> tokens_;
  std::vector<std::string> initiatives_;
  std::vector<Watcher> watchers_;
  std::size_t complete_ = 0;
  std::size_t acknowledged_ = 0;
  std::int64_t head_ = -1;
  std::size_t base_ = 0;  // index of the first watcher's present socket
  Pool pool_;
};

}  // namespace

}  // namespace radslag::bench

int main(int count, char** values) {
  try {
    return radslag::bench::Storm(radslag::bench::Arguments(count, values)).run() ? 0 : 1;
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "resume: %s\n", failure.what());
    return 1;
  }
}

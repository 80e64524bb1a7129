// Fan-out: N sessions watch a council's list while R commands a second change it.
//
// Prints one JSON line: server CPU seconds a million delivered changes (N × commands: what a broadcast would have had to
// send), a million rows and a million commands; p50/p99 from an acknowledgement to the last watcher; resident bytes an
// idle session.
#include <cstdio>
#include <deque>

#include "base/id.hpp"
#include "load/arguments.hpp"
#include "load/pool.hpp"
#include "load/wire.hpp"

namespace radslag::bench {

namespace {

class FanOut {
 public:
  explicit FanOut(const Arguments& arguments)
      : port_(static_cast<std::uint16_t>(arguments.number("port"))),
        pid_(arguments.number("pid")),
        rate_(arguments.number("rate")),
        commands_(static_cast<std::size_t>(rate_ * arguments.number("seconds"))),
        council_(arguments.text("council")),
        tokens_(arguments.lines("tokens")),
        initiatives_(arguments.lines("initiatives")),
        watchers_(static_cast<std::size_t>(arguments.number("watchers"))),
        reached_(watchers_, -2),
        pool_([this](std::size_t index, std::string_view message) {
          index < watchers_ ? heard(index, message) : answered(message);
        }) {}

  void run() {
    open_watchers();
    const double cpu_before = cpu_seconds(pid_);
    messages_ = rows_ = bytes_ = 0;
    const auto start = Clock::now();
    send_commands(start);
    pool_.until([&] { return ack_ms_.size() == commands_ && open_.empty(); }, 60, "the last watcher");
    print(seconds_since(start), cpu_seconds(pid_) - cpu_before);
  }

 private:
  struct Pending {
    Clock::time_point acknowledged;
    std::size_t reached = 0;
  };

  void open_watchers() {
    const std::int64_t before = resident_bytes(pid_);
    const std::string watching = watch(council_ + "/initiatives");
    for (std::size_t i = 0; i < watchers_; ++i) pool_.send(pool_.open(port_, ""), watching);
    pool_.until([&] { return ready_ == watchers_; }, 120, "the watchers' first rows");
    const auto settle = Clock::now();
    pool_.until([&] { return seconds_since(settle) > 2; }, 10, "quiet");
    idle_bytes_ = static_cast<double>(resident_bytes(pid_) - before) / static_cast<double>(watchers_);
  }

  void send_commands(Clock::time_point start) {
    const std::size_t speaker = pool_.open(port_, tokens_.at(0));
    SystemRandom random;
    for (std::size_t i = 0; i < commands_; ++i) {
      while (seconds_since(start) * rate_ < static_cast<double>(i)) pool_.turn(1);
      const bool on = (i / initiatives_.size()) % 2 == 0;
      sent_.push_back(Clock::now());
      pool_.send(speaker, endorse(make_uuid7(SystemClock().now(), random), council_, initiatives_[i % initiatives_.size()], on));
    }
  }

  void heard(std::size_t watcher, std::string_view message) {
    if (!is_changes(message)) return;
    ++messages_;
    bytes_ += message.size();
    rows_ += count_rows(message);
    const auto to = position_seq(message);
    if (!to) return;
    if (reached_[watcher] == -2) ++ready_;
    for (auto it = open_.upper_bound(reached_[watcher]); it != open_.end() && it->first <= *to;) {
      if (++it->second.reached < watchers_) {
        ++it;
        continue;
      }
      last_ms_.push_back(to_ms(Clock::now() - it->second.acknowledged));
      it = open_.erase(it);
    }
    reached_[watcher] = *to;
  }

  void answered(std::string_view message) {
    if (message.find("\"method\"") != std::string_view::npos) return;
    if (!is_result(message)) throw std::runtime_error("refused: " + std::string(message));
    const auto seq = number_after(message, R"("seq":)");
    if (!seq) return;
    ack_ms_.push_back(to_ms(Clock::now() - sent_.front()));
    sent_.pop_front();
    Pending pending{Clock::now(), 0};
    for (const std::int64_t reached : reached_) pending.reached += reached >= *seq ? 1 : 0;
    if (pending.reached == watchers_) {
      last_ms_.push_back(0);
    } else {
      open_.emplace(*seq, pending);
    }
  }

  void print(double wall, double cpu) {
    const auto commands = static_cast<double>(commands_);
    std::printf(
        "{\"bench\":\"fanout\",\"watchers\":%zu,\"rate\":%d,\"commands\":%zu,\"seconds\":%.2f,\"server_cpu_s\":%.2f,"
        "\"cpu_s_a_million_delivered_changes\":%.3f,\"cpu_s_a_million_rows\":%.3f,\"cpu_s_a_million_commands\":%.1f,"
        "\"messages\":%llu,\"message_bytes\":%llu,\"rows\":%llu,\"ack_p50_ms\":%.2f,\"ack_p99_ms\":%.2f,"
        "\"last_watcher_p50_ms\":%.1f,\"last_watcher_p99_ms\":%.1f,\"idle_session_bytes\":%.0f}\n",
        watchers_, rate_, commands_, wall, cpu, cpu / static_cast<double>(watchers_) / commands * 1e6,
        cpu / static_cast<double>(std::max<std::uint64_t>(1, rows_)) * 1e6, cpu / commands * 1e6,
        static_cast<unsigned long long>(messages_),
        static_cast<unsigned long long>(bytes_ / std::max<std::uint64_t>(1, messages_)),
        static_cast<unsigned long long>(rows_), percentile(ack_ms_, 0.5),
        percentile(ack_ms_, 0.99), percentile(last_ms_, 0.5), percentile(last_ms_, 0.99), idle_bytes_);
  }

  std::uint16_t port_;
  int pid_;
  int rate_;
  std::size_t commands_;
  std::string council_;
  std::vector<std::string> tokens_;
  std::vector<std::string> initiatives_;
  std::size_t watchers_;
  std::vector<std::int64_t> reached_;     // each watcher's sequence
  std::map<std::int64_t, Pending> open_;  // acknowledged, not yet with everyone
  std::deque<Clock::time_point> sent_;
  std::vector<double> last_ms_;
  std::vector<double> ack_ms_;
  std::uint64_t rows_ = 0;
  std::uint64_t messages_ = 0;
  std::uint64_t bytes_ = 0;
  std::size_t ready_ = 0;
  double idle_bytes_ = 0;
  Pool pool_;
};

}  // namespace

}  // namespace radslag::bench

int main(int count, char** values) {
  try {
    radslag::bench::FanOut(radslag::bench::Arguments(count, values)).run();
    return 0;
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "fanout: %s\n", failure.what());
    return 1;
  }
}

#pragma once
// Whether the writer, found idle by a command, waits a moment for company (docs/decisions/0013).
//
// A commit sleeps three times for the disk and costs some 0.4 ms of CPU, however few commands are in it. In a steady stream
// each command would come just too late for the commit before it and pay all of that alone. Who comes alone is never held up,
// nor who goes on at once after an answer: nobody else would come in that time. And where waiting brought nobody, it is
// tried more and more rarely.
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace radslag::council {

class Gathering {
 public:
  using Moment = std::chrono::steady_clock::time_point;
  using Span = std::chrono::steady_clock::duration;

  static constexpr std::chrono::milliseconds longest{20};
  // A commit longer ago than this: no stream. Shorter ago: whoever was answered is asking again.
  static constexpr std::chrono::milliseconds stream_within{50};
  static constexpr std::chrono::milliseconds dialogue_within{2};
  static constexpr std::uint32_t passed_over_max = 1024;

  // A command came to an idle writer: how long to wait before its group is taken.
  [[nodiscard]] Span wait(Moment now) {
    const Span since = now - committed_;
    if (since < dialogue_within || since > stream_within) return Span::zero();
    if (to_pass_over_ > 0) {
      --to_pass_over_;
      return Span::zero();
    }
    return longest;
  }
  // So many commands were there after a wait.
  void gathered(std::size_t commands) {
    passed_over_ = commands > 1 ? 0 : passed_over_ == 0 ? 1 : passed_over_ < passed_over_max ? passed_over_ * 2 : passed_over_max;
    to_pass_over_ = passed_over_;
  }
  // A group's commit has ended.
  void committed(Moment now) { committed_ = now; }

 private:
  Moment committed_ = Moment(-std::chrono::hours(1));  // long before the clock began
  std::uint32_t passed_over_ = 0;   // chances that were let go after the last wait
  std::uint32_t to_pass_over_ = 0;  // of them still to come
};

}  // namespace radslag::council

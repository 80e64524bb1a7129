#include "council/core/writer.hpp"

#include <algorithm>
#include <iterator>

namespace radslag::council {

Writer::Writer(Office& office, const Clock& clock, OnCommit on_commit, WriterOptions options)
    : office_(office), clock_(clock), on_commit_(std::move(on_commit)), options_(options), thread_([this] { work(); }) {}

Writer::~Writer() { stop(); }

bool Writer::submit(Call call) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_ || queue_.size() >= options_.queue_max) return false;
    queue_.push_back(std::move(call));
    if (queue_.size() > 1) return true;  // the thread is awake or about to be
  }
  wake_.notify_one();
  return true;
}

void Writer::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  if (thread_.joinable()) thread_.join();
}

std::size_t Writer::queued() const {
  const std::lock_guard lock(mutex_);
  return queue_.size();
}

void Writer::wait_for_commands(std::unique_lock<std::mutex>& lock, std::chrono::steady_clock::time_point until) {
  using std::chrono::steady_clock;
  if (!queue_.empty()) return;
  wake_.wait_until(lock, until, [&] { return stopping_ || !queue_.empty(); });
  if (queue_.empty() || stopping_) return;
  const auto now = steady_clock::now();
  const auto wait = gathering_.wait(now);
  if (wait == wait.zero()) return;
  wake_.wait_until(lock, now + wait, [&] { return stopping_; });
  gathering_.gathered(queue_.size());
}

void Writer::work() {
  using std::chrono::steady_clock;
  constexpr std::chrono::milliseconds checkpoint_wait{1000};
  auto next_sweep = steady_clock::now() + options_.sweep_every;
  for (;;) {
    std::vector<Call> group;
    bool stopping = false;
    {
      std::unique_lock lock(mutex_);
      auto until = next_sweep;
      if (office_.checkpoint_owed() || office_.log_owed()) until = std::min(until, steady_clock::now() + checkpoint_wait);
      wait_for_commands(lock, until);
      stopping = stopping_;
      const auto count = static_cast<std::ptrdiff_t>(std::min(queue_.size(), options_.group_max));
      group.assign(std::make_move_iterator(queue_.begin()), std::make_move_iterator(queue_.begin() + count));
      queue_.erase(queue_.begin(), queue_.begin() + count);
    }
    if (!group.empty()) {
      on_commit_(office_.execute(std::move(group), clock_.now()));
      gathering_.committed(steady_clock::now());
      // However busy it is: what time brings is not put off for ever.
      if (steady_clock::now() < next_sweep) continue;
      stopping = false;
    }
    Committed batch = office_.tick(clock_.now(), stopping);
    next_sweep = steady_clock::now() + options_.sweep_every;
    if (!batch.stored || !batch.heads.empty() || !batch.bugs.empty()) on_commit_(std::move(batch));
    if (stopping) return;
  }
}

}  // namespace radslag::council

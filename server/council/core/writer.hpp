#pragma once
// The one thread that writes. Commands queue here; whatever has gathered while the last transaction was being synced
// (or, in a steady stream, in the moment after it: core/gathering.hpp) becomes the next group. `on_commit` is called on this thread after each commit, once for the whole group.
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "council/core/gathering.hpp"
#include "council/core/office.hpp"

namespace radslag::council {

struct WriterOptions {
  std::size_t group_max = 256;   // commands in one transaction
  std::size_t queue_max = 20000; // commands waiting; more are answered `busy`
  std::chrono::milliseconds sweep_every{10000};
};

class Writer {
 public:
  using OnCommit = std::function<void(Committed)>;

  Writer(Office& office, const Clock& clock, OnCommit on_commit, WriterOptions options = {});
  ~Writer();  // stops
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  // From any thread. False when the queue is full or the writer has stopped: nothing of the call was done.
  [[nodiscard]] bool submit(Call call);
  // Finishes what is queued, then joins the thread.
  void stop();
  [[nodiscard]] std::size_t queued() const;

 private:
  void work();
  void wait_for_commands(std::unique_lock<std::mutex>& lock, std::chrono::steady_clock::time_point until);

  Office& office_;
  const Clock& clock_;
  OnCommit on_commit_;
  WriterOptions options_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::vector<Call> queue_;
  bool stopping_ = false;
  Gathering gathering_;  // the writer's own thread's
  std::thread thread_;
};

}  // namespace radslag::council

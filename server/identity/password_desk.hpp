#pragma once
// A few threads that hash, with a queue that has an end, away from the writer and from the network.
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

#include "identity/limits.hpp"
#include "store/database.hpp"

namespace radslag::identity {

struct PasswordDeskOptions {
  std::size_t threads = limits::hashes_at_once;
  std::size_t waiting_max = limits::hashes_waiting_max;
};

class PasswordDesk {
 public:
  using OpenReader = std::function<store::Database()>;
  // Gets the thread's own connection. Must not throw.
  using Job = std::move_only_function<void(store::Database& reader)>;

  // Opens a connection a thread; throws what that throws.
  PasswordDesk(const OpenReader& open_reader, PasswordDeskOptions options);
  ~PasswordDesk();  // stops
  PasswordDesk(const PasswordDesk&) = delete;
  PasswordDesk& operator=(const PasswordDesk&) = delete;

  // From any thread. False when too many wait or the desk is closed: the job was not taken. A job with a hold is done no
  // sooner than after it.
  [[nodiscard]] bool submit(Job& job, std::chrono::milliseconds hold = {});
  // Finishes the jobs in hand; those that wait are dropped.
  void stop();

 private:
  using Moment = std::chrono::steady_clock::time_point;
  void work(store::Database& reader);

  PasswordDeskOptions options_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::multimap<Moment, Job> waiting_;  // by the moment from which each may be done
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace radslag::identity

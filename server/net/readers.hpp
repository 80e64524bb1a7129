#pragma once
// The threads that read: each has a read-only connection of its own. Work goes in from the io thread and its result
// comes back there, so that what asked needs no lock.
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <filesystem>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "base/refusal.hpp"
#include "store/database.hpp"

namespace radslag::net {

// Runs something on the io thread, soon. May be called from any thread.
using Post = std::function<void(std::move_only_function<void()>)>;

class Readers {
 public:
  // Opens the connections at once: throws store::Failure when the database cannot be read.
  Readers(const std::filesystem::path& database, unsigned threads, Post post);
  ~Readers();  // stops
  Readers(const Readers&) = delete;
  Readers& operator=(const Readers&) = delete;

  // `work(store::Database&)` returns Or<T>; `then(Or<T>)` is called on the io thread. What throws becomes
  // `storage_unavailable` where storage failed, `internal_error` where the product did.
  template <class Work, class Then>
  void ask(Work work, Then then) {
    push([this, work = std::move(work), then = std::move(then)](store::Database& db) mutable {
      post_([result = guarded(work, db), then = std::move(then)]() mutable { then(std::move(result)); });
    });
  }

  // Finishes what is queued, then joins the threads.
  void stop();
  [[nodiscard]] std::size_t queued() const;

 private:
  using Job = std::move_only_function<void(store::Database&)>;

  template <class Work>
  static auto guarded(Work& work, store::Database& db) -> decltype(work(db)) {
    try {
      return work(db);
    } catch (const std::exception& failure) {
      return std::unexpected(failed(failure));
    }
  }
  [[nodiscard]] static Refusal failed(const std::exception& failure);
  void push(Job job);
  void work(store::Database& db);

  Post post_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> jobs_;
  bool stopping_ = false;
  std::vector<store::Database> connections_;
  std::vector<std::thread> threads_;
};

}  // namespace radslag::net

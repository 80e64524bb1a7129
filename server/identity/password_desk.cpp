#include "identity/password_desk.hpp"

namespace radslag::identity {

PasswordDesk::PasswordDesk(const OpenReader& open_reader, PasswordDeskOptions options) : options_(options) {
  std::vector<store::Database> readers;
  for (std::size_t i = 0; i < options_.threads; ++i) readers.push_back(open_reader());
  for (auto& reader : readers) {
    threads_.emplace_back([this, own = std::move(reader)]() mutable { work(own); });
  }
}

PasswordDesk::~PasswordDesk() { stop(); }

bool PasswordDesk::submit(Job& job, std::chrono::milliseconds hold) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_ || waiting_.size() >= options_.waiting_max) return false;
    waiting_.emplace(std::chrono::steady_clock::now() + hold, std::move(job));
  }
  changed_.notify_one();
  return true;
}

void PasswordDesk::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  for (auto& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

void PasswordDesk::work(store::Database& reader) {
  for (;;) {
    Job job;
    {
      std::unique_lock lock(mutex_);
      for (;;) {
        if (stopping_) return;
        if (waiting_.empty()) {
          changed_.wait(lock);
        } else if (const Moment first = waiting_.begin()->first; first > std::chrono::steady_clock::now()) {
          changed_.wait_until(lock, first);
        } else {
          break;
        }
      }
      job = std::move(waiting_.extract(waiting_.begin()).mapped());
    }
    job(reader);
  }
}

}  // namespace radslag::identity

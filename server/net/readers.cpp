#include "net/readers.hpp"

#include "net/log.hpp"
#include "store/failure.hpp"

namespace radslag::net {

Readers::Readers(const std::filesystem::path& database, unsigned threads, Post post) : post_(std::move(post)) {
  for (unsigned i = 0; i < threads; ++i) connections_.push_back(store::Database::open(database, store::Database::Mode::reader));
  for (store::Database& connection : connections_) threads_.emplace_back([this, &connection] { work(connection); });
}

Readers::~Readers() { stop(); }

Refusal Readers::failed(const std::exception& failure) {
  Refusal refusal;
  const auto* storage = dynamic_cast<const store::Failure*>(&failure);
  if (storage == nullptr || storage->concerns_the_part_alone()) {
    log_failure("bug", failure.what());
    refusal.reason = Reason::internal_error;
    refusal.message = "This could not be answered. It is not your fault: something here is wrong, and it has been written down.";
    return refusal;
  }
  log_failure("reading", failure.what());
  refusal.reason = Reason::storage_unavailable;
  refusal.message = "That could not be read just now. Trying again is safe.";
  refusal.retry_ms = 2000;
  return refusal;
}

void Readers::push(Job job) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_) return;
    jobs_.push_back(std::move(job));
  }
  wake_.notify_one();
}

void Readers::work(store::Database& db) {
  for (;;) {
    Job job;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
      if (jobs_.empty()) return;
      job = std::move(jobs_.front());
      jobs_.pop_front();
    }
    job(db);
  }
}

void Readers::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_all();
  for (std::thread& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

std::size_t Readers::queued() const {
  const std::lock_guard lock(mutex_);
  return jobs_.size();
}

}  // namespace radslag::net

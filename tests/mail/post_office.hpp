#pragma once
// An outbox in a database file, a clock that is moved by hand and a postman on it: with whatever way out a test gives.
#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

#include "mail/postman.hpp"
#include "store/migrations.hpp"
#include "store/scratch.hpp"

namespace radslag::mail {

inline const Time post_begins = from_unix_ms(1'790'000'000'000);
inline constexpr std::chrono::seconds patience{20};

// Moved by the test while the postman reads it.
class SharedClock final : public Clock {
 public:
  [[nodiscard]] Time now() const override { return from_unix_ms(ms_.load()); }
  void advance(std::chrono::milliseconds by) { ms_ += by.count(); }

 private:
  std::atomic<std::int64_t> ms_{to_unix_ms(post_begins)};
};

struct PostOffice : testing::Test {
  PostOffice() { store::migrate(writer, store::embedded_migrations(), post_begins); }

  void post(const std::string& to, std::string text = "Hej") {
    const std::lock_guard lock(mutex);
    outbox.post({.to = to, .subject = "Hej", .opening = {std::move(text)}}, {clock.now(), std::chrono::minutes(10), {}}, random)(writer);
  }
  std::unique_ptr<Postman> start(Transport& way_out) {
    return std::make_unique<Postman>(
        store::Database::open(scratch / "mail.db", store::Database::Mode::reader), outbox, way_out, clock,
        [this](const council::Effect& effect) {
          const std::lock_guard lock(mutex);
          if (busy > 0) return busy -= 1, false;
          effect(writer);
          changed.notify_all();
          return true;
        },
        [](std::string_view) {}, PostmanOptions{.look_every = std::chrono::milliseconds(1)});
  }
  std::int64_t waiting() { return writer.one<std::int64_t>("SELECT count(*) FROM mail_outbox").value(); }
  int tries() { return writer.one<int>("SELECT tries FROM mail_outbox").value_or(-1); }
  template <class Condition>
  bool eventually(Condition condition) {
    std::unique_lock lock(mutex);
    return changed.wait_for(lock, patience, condition);
  }

  store::Scratch scratch;
  store::Database writer = store::Database::open(scratch / "mail.db", store::Database::Mode::writer);
  SeededRandom random{1};
  council::KeyRing keys{random};
  Outbox outbox{keys, {"", "radslag@example.org"}};
  SharedClock clock;
  std::mutex mutex;
  std::condition_variable changed;
  int busy = 0;
};

}  // namespace radslag::mail

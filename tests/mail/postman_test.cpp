#include "mail/postman.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>

#include "store/migrations.hpp"
#include "store/scratch.hpp"
#include "store/transaction.hpp"

namespace radslag::mail {

namespace {

const Time now = from_unix_ms(1'790'000'000'000);
constexpr std::chrono::seconds patience{20};

// Moved by the test while the postman reads it.
class SharedClock final : public Clock {
 public:
  [[nodiscard]] Time now() const override { return from_unix_ms(ms_.load()); }
  void advance(std::chrono::milliseconds by) { ms_ += by.count(); }

 private:
  std::atomic<std::int64_t> ms_{to_unix_ms(radslag::mail::now)};
};

// A way out whose answers are written beforehand; the default is to take the letter.
class Scripted final : public Transport {
 public:
  Delivery send(const Envelope& envelope, std::int64_t, Time) override {
    const std::lock_guard lock(mutex_);
    sent_.push_back(envelope.to);
    changed_.notify_all();
    if (answers.empty()) return {};
    const Fate fate = answers.front();
    answers.pop_front();
    return {fate, "as scripted"};
  }
  bool wait_for(std::size_t tries) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, patience, [&] { return sent_.size() >= tries; });
  }
  std::size_t tries() {
    const std::lock_guard lock(mutex_);
    return sent_.size();
  }
  std::deque<Fate> answers;

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::string> sent_;
};

struct PostmanTest : testing::Test {
  PostmanTest() { store::migrate(writer, store::embedded_migrations(), now); }

  void post(const std::string& to) {
    const std::lock_guard lock(mutex);
    outbox.post({.to = to, .subject = "Hej"}, {clock.now(), std::chrono::minutes(10), {}}, random)(writer);
  }
  std::unique_ptr<Postman> start() {
    return std::make_unique<Postman>(
        store::Database::open(scratch / "mail.db", store::Database::Mode::reader), outbox, transport, clock,
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
  Scripted transport;
  SharedClock clock;
  std::mutex mutex;
  std::condition_variable changed;
  int busy = 0;
};

}  // namespace

TEST_F(PostmanTest, sends_what_waits_once_and_deletes_it) {
  post("sara@example.org");
  post("ali@example.org");
  const auto postman = start();
  EXPECT_TRUE(eventually([&] { return waiting() == 0; }));
  EXPECT_EQ(transport.tries(), 2U);
}

TEST_F(PostmanTest, tries_again_after_a_pause_that_grows) {
  transport.answers = {Fate::later, Fate::later};
  post("sara@example.org");
  {
    const auto postman = start();
    EXPECT_TRUE(eventually([&] { return !Outbox::due(writer, now + std::chrono::seconds(15), 1).empty() && Outbox::due(writer, now, 1).empty(); }));
  }
  clock.advance(std::chrono::seconds(15));
  {
    const auto postman = start();
    EXPECT_TRUE(eventually([&] { return writer.one<int>("SELECT tries FROM mail_outbox") == 2; }));
  }
  EXPECT_TRUE(Outbox::due(writer, clock.now() + std::chrono::seconds(29), 1).empty());
  clock.advance(std::chrono::seconds(30));
  const auto postman = start();
  EXPECT_TRUE(eventually([&] { return waiting() == 0; }));
  EXPECT_EQ(transport.tries(), 3U);
}

TEST_F(PostmanTest, drops_what_is_refused_for_good_and_what_came_too_late) {
  transport.answers = {Fate::refused};
  post("nobody@example.org");
  auto postman = start();
  EXPECT_TRUE(eventually([&] { return waiting() == 0; }));
  postman.reset();
  post("sara@example.org");
  clock.advance(std::chrono::minutes(10));
  postman = start();
  EXPECT_TRUE(eventually([&] { return waiting() == 0; }));
  EXPECT_EQ(transport.tries(), 1U) << "a code that is no longer good is not sent";
}

TEST_F(PostmanTest, notes_later_what_the_writer_had_no_room_for_without_sending_twice) {
  busy = 1;
  post("sara@example.org");
  const auto postman = start();
  ASSERT_TRUE(transport.wait_for(1));
  {
    const std::lock_guard lock(mutex);
    EXPECT_EQ(waiting(), 1);
  }
  clock.advance(std::chrono::seconds(6));
  postman->wake();
  EXPECT_TRUE(eventually([&] { return waiting() == 0; }));
  EXPECT_EQ(transport.tries(), 1U);
}

}  // namespace radslag::mail

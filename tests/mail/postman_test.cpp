#include <deque>

#include "mail/post_office.hpp"

namespace radslag::mail {

namespace {

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

struct PostmanTest : PostOffice {
  std::unique_ptr<Postman> start() { return PostOffice::start(transport); }
  Scripted transport;
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
    EXPECT_TRUE(eventually([&] { return !Outbox::due(writer, post_begins + std::chrono::seconds(15), 1).empty() && Outbox::due(writer, post_begins, 1).empty(); }));
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

TEST_F(PostmanTest, drops_what_waits_for_an_address_that_is_to_be_forgotten) {
  transport.answers = {Fate::later, Fate::later};
  post("Sara@example.org");
  post("ali@example.org");
  const auto postman = start();
  ASSERT_TRUE(eventually([&] { return writer.one<std::int64_t>("SELECT count(*) FROM mail_outbox WHERE tries = 1").value() == 2; }));
  {
    const std::lock_guard lock(mutex);
    outbox.forget_letters_to("sara@example.org", clock.now(), random)(writer);
  }
  EXPECT_TRUE(eventually([&] { return waiting() == 1; }));
  EXPECT_EQ(transport.tries(), 2U) << "the wish is no letter";
  clock.advance(std::chrono::minutes(1));
  EXPECT_TRUE(eventually([&] { return waiting() == 0; }));
  EXPECT_EQ(transport.tries(), 3U) << "only Ali's was sent";
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

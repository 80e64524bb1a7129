#include "mail/outbox.hpp"

#include <gtest/gtest.h>

#include "store/migrations.hpp"

namespace radslag::mail {

namespace {

const Time now = from_unix_ms(1'790'000'000'000);

struct OutboxTest : testing::Test {
  OutboxTest() { store::migrate(db, store::embedded_migrations(), now); }

  void post(const std::string& subject, std::optional<MemberId> about = {}) {
    const Letter letter{.to = "sara@example.org", .subject = subject, .opening = {"Hej"}, .code = "042137"};
    outbox.post(letter, {now, std::chrono::minutes(10), std::move(about)}, random)(db);
  }

  store::Database db = store::Database::in_memory();
  SeededRandom random{1};
  council::KeyRing keys{random};
  Outbox outbox{keys, {"Rådslag", "radslag@example.org"}};
};

}  // namespace

TEST_F(OutboxTest, gives_a_letter_back_as_it_was_posted) {
  post("First");
  post("Second");
  const auto due = Outbox::due(db, now, 10);
  ASSERT_EQ(due.size(), 2U);
  const auto envelope = outbox.open(due[0]);
  ASSERT_TRUE(envelope);
  EXPECT_EQ(envelope->to, "sara@example.org");
  EXPECT_EQ(envelope->from, "radslag@example.org");
  EXPECT_TRUE(envelope->message.contains("Subject: First\r\n"));
  EXPECT_EQ(due[0].expires_at, now + std::chrono::minutes(10));
}

TEST_F(OutboxTest, is_sealed_by_a_secret_that_lies_elsewhere) {
  post("First");
  auto waiting = Outbox::due(db, now, 1).at(0);
  const std::string bytes(waiting.sealed.begin(), waiting.sealed.end());
  EXPECT_FALSE(bytes.contains("042137"));
  EXPECT_FALSE(bytes.contains("sara@example.org"));
  SeededRandom other_random(2);
  const council::KeyRing other(other_random);
  EXPECT_FALSE(Outbox(other, {"", "radslag@example.org"}).open(waiting));
  waiting.sealed.back() ^= 1;
  EXPECT_FALSE(outbox.open(waiting));
  waiting.sealed.resize(5);
  EXPECT_FALSE(outbox.open(waiting));
}

TEST_F(OutboxTest, holds_a_postponed_letter_back_and_forgets_a_removed_one) {
  post("First");
  const auto no = Outbox::due(db, now, 1).at(0).no;
  Outbox::postpone(no, now + std::chrono::seconds(30))(db);
  EXPECT_TRUE(Outbox::due(db, now, 1).empty());
  EXPECT_EQ(Outbox::due(db, now + std::chrono::seconds(30), 1).at(0).tries, 1);
  Outbox::remove(no)(db);
  EXPECT_TRUE(Outbox::due(db, now + std::chrono::hours(1), 1).empty());
  post("Second");
  EXPECT_NE(Outbox::due(db, now, 1).at(0).no, no) << "a number is never used again";
}

TEST_F(OutboxTest, forgets_a_members_letters_with_the_member) {
  const MemberId sara("01J0SARA000000000000000000");
  post("Hers", sara);
  post("Somebody's");
  Outbox::forget(db, sara);
  EXPECT_EQ(Outbox::due(db, now, 10).size(), 1U);
}

}  // namespace radslag::mail

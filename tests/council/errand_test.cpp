#include "council/core/errand.hpp"

#include <gtest/gtest.h>

#include "council/desk.hpp"

namespace radslag::council {

namespace {

struct Knock {
  static constexpr std::string_view method = "test.knock";
  static constexpr protocol::Needs needs = protocol::Needs::visitor;
  static Or<Knock> decode(const protocol::Value&) { return Knock{}; }
};

void count(store::Database& db) {
  db.run("INSERT INTO instance (key, value) VALUES ('knocks', '1') ON CONFLICT (key) DO UPDATE SET value = value || '1'");
}

std::string knocks(Desk& desk) {
  return desk.books().one<std::string>("SELECT value FROM instance WHERE key = 'knocks'").value_or("");
}

std::int64_t receipts(Desk& desk) { return desk.books().one<std::int64_t>("SELECT count(*) FROM receipt").value(); }

Outcome refuse_and_count(const Context&, const Knock&) {
  Decision decision;
  decision.effects.emplace_back(&count);
  decision.refused = refuse(Reason::bad_code, "Wrong.").error();
  return decision;
}

Registry refusing() {
  Registry registry;
  registry.command<Knock>(&refuse_and_count);
  return registry;
}

}  // namespace

TEST(Errand, writes_without_a_receipt_and_without_a_fact) {
  Desk desk{Registry{}};
  std::vector<Call> group;
  group.push_back(errand(&count));
  group.push_back(errand(&count));
  const Committed batch = desk.office().execute(std::move(group), desk.now);
  EXPECT_TRUE(batch.stored);
  EXPECT_EQ(knocks(desk), "11");
  EXPECT_EQ(receipts(desk), 0);
  EXPECT_TRUE(batch.heads.empty());
}

TEST(Refused, with_effects_is_refused_and_counted_each_time) {
  Desk desk{refusing()};
  const std::string id = "01900000-0000-7000-8000-000000000001";
  for (int i = 0; i < 2; ++i) {
    const Answer answer = desk.ask_with_id("", id, "test.knock", "{}");
    ASSERT_FALSE(answer.result);
    EXPECT_EQ(answer.result.error().reason, Reason::bad_code);
    EXPECT_FALSE(answer.replayed);
  }
  EXPECT_EQ(knocks(desk), "11");
  EXPECT_EQ(receipts(desk), 0);
}

}  // namespace radslag::council

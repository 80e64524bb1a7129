#include "council/core/office.hpp"

#include <gtest/gtest.h>

#include "council/core/pins.hpp"
#include "council/core/receipts.hpp"

namespace radslag::council {

using pins::Pin;
using pins::PinDesk;

namespace {

std::int64_t count(PinDesk& desk, const std::string& table) {
  return desk.books().one<std::int64_t>("SELECT count(*) FROM " + table).value();
}

Pin on_board(const std::string& id) { return {CouncilId("husby"), "husby/council", "everyone", id, "x"}; }

const JournalState reopened(PinDesk& desk, const std::string& council) { return Journals(desk.books()).of(CouncilId(council)); }

}  // namespace

TEST(Office, a_refusal_leaves_nothing) {
  PinDesk desk;
  const auto entries = count(desk, "entry");
  const auto receipts = count(desk, "receipt");
  EXPECT_EQ(desk.ask("sara", "test.pin", on_board("refused").to_json()).result.error().reason, Reason::wrong_state);
  EXPECT_TRUE(desk.last.changes.empty());
  EXPECT_TRUE(desk.last.heads.empty());
  EXPECT_EQ(count(desk, "entry"), entries);
  EXPECT_EQ(count(desk, "receipt"), receipts) << "a retry is judged afresh";
}

// The tables repeat the rules. Where a rule forgot one, or throws, its command pays and nobody else.
TEST(Office, a_bug_of_a_rule_costs_one_command_only_and_is_final) {
  for (const auto* wrong : {"constraint", "nonsense", "thrown by the rule", "thrown by the fold"}) {
    PinDesk desk;
    const Committed batch = desk.execute({on_board("a"), on_board(wrong), on_board("b")});
    ASSERT_TRUE(batch.stored);
    EXPECT_TRUE(batch.answers[0].second.result);
    const Refusal& told = batch.answers[1].second.result.error();
    EXPECT_EQ(told.reason, Reason::internal_error) << "not to be tried again";
    EXPECT_FALSE(told.retry_ms);
    EXPECT_TRUE(told.message.contains("not your fault"));
    EXPECT_TRUE(batch.answers[2].second.result);
    EXPECT_EQ(*batch.answers[2].second.seq, *batch.answers[0].second.seq + 1) << "no gap";
    EXPECT_EQ(batch.changes.size(), 2U);
    EXPECT_TRUE(batch.relabel.empty());
    EXPECT_TRUE(batch.failures.empty()) << "storage did what it should";
    ASSERT_EQ(batch.bugs.size(), 1U) << "and it is logged";
    EXPECT_TRUE(batch.bugs[0].starts_with("test.pin: ")) << batch.bugs[0];
    ASSERT_EQ(batch.heads.size(), 1U);
    const JournalState stored = reopened(desk, "husby");
    EXPECT_EQ(batch.heads[0].seq, stored.head());
    EXPECT_EQ(batch.heads[0].hash8, to_hex(std::span(stored.last_leaf).first(4)));
    EXPECT_TRUE(desk.pin("c", "x").result);
    EXPECT_EQ(desk.office().heads()[0].seq, reopened(desk, "husby").head());
  }
}

TEST(Office, a_council_that_could_not_be_founded_is_not_there) {
  PinDesk desk;
  const auto answer = desk.ask(desk.operator_id.value, "council.create", R"({"council":"half-spoilt"})");
  EXPECT_EQ(answer.result.error().reason, Reason::internal_error);
  EXPECT_TRUE(desk.last.stored);
  EXPECT_TRUE(desk.last.heads.empty());
  EXPECT_EQ(desk.ask("sara", "test.pin", R"({"council":"half-spoilt","topic":"x","audience":"everyone","id":"a"})").result.error().reason,
            Reason::not_found);
}

TEST(Office, the_same_command_twice_in_a_group_has_one_effect) {
  PinDesk desk;
  std::vector<Call> group;
  const std::string id = make_uuid7(desk.now, desk.random());
  group.push_back(desk.call(on_board("a"), id));
  group.push_back(desk.call(on_board("a"), id));
  const Committed batch = desk.office().execute(std::move(group), desk.now);
  EXPECT_FALSE(batch.answers[0].second.replayed);
  EXPECT_TRUE(batch.answers[1].second.replayed);
  EXPECT_EQ(batch.answers[0].second.seq, batch.answers[1].second.seq);
  EXPECT_EQ(batch.changes.size(), 1U);
}

TEST(Office, a_receipt_is_anothers_for_another_principal_or_method_and_is_forgotten_after_thirty_days) {
  PinDesk desk;
  const std::string id = make_uuid7(desk.now, desk.random());
  const std::string params = on_board("a").to_json();
  ASSERT_TRUE(desk.ask_with_id("sara", id, "test.pin", params).result);
  EXPECT_FALSE(desk.ask_with_id("ali", id, "test.pin", params).replayed);
  EXPECT_EQ(desk.ask_with_id("sara", id, "test.pin", on_board("b").to_json()).result.error().reason, Reason::id_reused);
  desk.now += receipts::kept;
  receipts::prune(desk.books(), desk.now);
  EXPECT_TRUE(desk.ask_with_id("sara", id, "test.pin", params).replayed) << "to the day";
  desk.now += std::chrono::milliseconds(1);
  ASSERT_TRUE(desk.office().tick(desk.now).stored);
  EXPECT_FALSE(desk.ask_with_id("sara", id, "test.pin", params).replayed);
}

// A guest has no name: on the next socket they are called otherwise, and after signing in they are a member.
TEST(Office, a_guests_command_stays_theirs_on_the_next_socket_and_when_they_become_a_member) {
  PinDesk desk;
  const std::string id = make_uuid7(desk.now, desk.random());
  const auto ask_as = [&](const std::string& principal, bool is_member, const std::string& text) {
    Pin pin = on_board("a");
    pin.text = text;
    Call call = desk.call(pin, id);
    call.caller = {};
    call.caller.principal = principal;
    if (is_member) call.caller.member = MemberId(principal);
    std::vector<Call> group;
    group.push_back(std::move(call));
    return std::move(desk.office().execute(std::move(group), desk.now).answers.at(0).second);
  };
  const Answer first = ask_as("guest:11", false, "x");
  EXPECT_FALSE(first.replayed);
  const Answer on_next_socket = ask_as("guest:22", false, "x");
  EXPECT_TRUE(on_next_socket.replayed);
  EXPECT_EQ(on_next_socket.seq, first.seq);
  EXPECT_TRUE(ask_as("sara", true, "x").replayed);
  EXPECT_EQ(ask_as("guest:33", false, "y").result.error().reason, Reason::id_reused);
}

TEST(Office, a_receipt_tells_nothing_to_who_reads_the_table) {
  PinDesk desk;
  ASSERT_TRUE(desk.ask("sara", "test.pin", on_board("a").to_json()).result);
  desk.books().each<std::string>("SELECT quote(key) || quote(body) || quote(result) FROM receipt", [](const std::string& row) {
    EXPECT_FALSE(row.contains("sara"));
    EXPECT_FALSE(row.contains("husby/council"));
  });
}

TEST(Office, rates_are_asked_after_receipts_and_permissions) {
  PinDesk desk{OfficeOptions{}};
  const std::string id = make_uuid7(desk.now, desk.random());
  ASSERT_TRUE(desk.ask_with_id("sara", id, "test.pin", on_board("a").to_json()).result);
  for (int i = 0; i < 9; ++i) EXPECT_TRUE(desk.pin("a", "x").result);
  const auto refused = desk.pin("a", "x");
  EXPECT_EQ(refused.result.error().reason, Reason::rate_limited);
  EXPECT_EQ(refused.result.error().retry_ms, 1000);
  EXPECT_TRUE(desk.ask_with_id("sara", id, "test.pin", on_board("a").to_json()).replayed);
}

// After a fault of the product's own the whole group is judged again: what it asked of the rates then stays asked.
TEST(Office, who_is_judged_again_beside_a_fault_pays_the_rates_once) {
  PinDesk desk{OfficeOptions{}};
  const Committed batch = desk.execute({on_board("a"), on_board("constraint"), on_board("b")});
  ASSERT_TRUE(batch.answers[0].second.result);
  ASSERT_TRUE(batch.answers[2].second.result);
  for (int i = 0; i < 7; ++i) EXPECT_TRUE(desk.pin("a", "x").result) << i;
  EXPECT_EQ(desk.pin("a", "x").result.error().reason, Reason::rate_limited);
}

}  // namespace radslag::council

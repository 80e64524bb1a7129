// Terms of roles: who gives which, for how long, and that they end by themselves.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/calendar.hpp"
#include "council/desk.hpp"
#include "council/membership/register.hpp"
#include "council/settings/register.hpp"

namespace radslag::council {

namespace {

Registry features() {
  Registry registry;
  register_settings(registry);
  register_membership(registry);
  return registry;
}

const CouncilId husby("husby");
const std::string zone = "Europe/Stockholm";

struct RoleTerms : testing::Test {
  Desk desk{features()};
  const std::string sara = "01J0SARA000000000000000000";
  const std::string ali = "01J0AYA0000000000000000000";
  std::string sara_persona, ali_persona;

  void SetUp() override {
    desk.found("husby");
    sara_persona = desk.join("husby", sara, "Sara");
    ali_persona = desk.join("husby", ali, "Ali");
  }

  Answer give(const std::string& giver, const std::string& persona, const std::string& role, const std::string& more = "") {
    return desk.ask(giver, "role.give", R"({"council":"husby","persona":")" + persona + R"(","role":")" + role + '"' + more + "}");
  }
  Answer end(const std::string& by, const std::string& persona, const std::string& role) {
    return desk.ask(by, "role.end", R"({"council":"husby","persona":")" + persona + R"(","role":")" + role + R"(","reason":"Flyttat"})");
  }
  [[nodiscard]] bool holds(const std::string& member, Role role) {
    Caller caller;
    caller.member = MemberId(member);
    return people::resolve(desk.books(), husby, caller, desk.now).has(role);
  }
  [[nodiscard]] std::string day(int days_from_now) { return Day::at(desk.now + std::chrono::days{days_from_now}, zone).text(); }
  [[nodiscard]] std::string only_term() {
    const auto rows = desk.rows("", "husby/roles");
    return rows.size() == 1 ? rows[0].second : std::to_string(rows.size()) + " rows";
  }
  static std::string reason(const Answer& answer) { return answer.result ? "" : std::string(to_string(answer.result.error().reason)); }
};

}  // namespace

TEST_F(RoleTerms, a_seat_is_held_for_the_term_of_the_statutes_unless_days_are_given) {
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "seat_holder", R"(,"from":")" + day(0) + '"').result);
  const std::string until = Day::read(day(0))->months_later(24).before().text();
  EXPECT_TRUE(only_term().contains(R"("until":")" + until + '"')) << only_term();
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "seat_holder", R"(,"from":")" + day(0) + R"(","until":")" + day(30) + '"').result);
  EXPECT_TRUE(only_term().contains(R"("until":")" + day(30) + '"')) << "given again for the same days, the term is changed: " << only_term();
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "seat_holder", R"(,"from":")" + day(9) + R"(","until":")" + day(40) + '"').result);
  EXPECT_TRUE(only_term().contains(R"("from":")" + day(0) + R"(","until":")" + day(40) + '"')) << "what has begun has begun: " << only_term();
}

TEST_F(RoleTerms, other_roles_are_held_until_further_notice) {
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "moderator").result);
  EXPECT_FALSE(only_term().contains("until"));
}

TEST_F(RoleTerms, a_term_that_is_over_no_longer_counts_though_nothing_was_written_down) {
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "moderator", R"(,"until":")" + day(2) + '"').result);
  const Time over = Day::read(day(3))->begins(zone);
  desk.now = over - std::chrono::milliseconds{1};
  EXPECT_TRUE(holds(sara, Role::moderator));
  desk.now = over;
  EXPECT_FALSE(holds(sara, Role::moderator));
  EXPECT_FALSE(people::labels(desk.books(), husby, MemberId(sara), desk.now).contains("moderators"));
  EXPECT_TRUE(only_term().contains(R"("state":"held")")) << "not swept yet";
  const Committed swept = desk.office().tick(desk.now);
  EXPECT_EQ(swept.relabel, std::vector{MemberId(sara)});
  EXPECT_TRUE(only_term().contains(R"("state":"ended")")) << only_term();
  EXPECT_TRUE(desk.office().tick(desk.now).heads.empty()) << "once";
}

TEST_F(RoleTerms, a_coming_term_begins_by_itself) {
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "seat_holder", R"(,"from":")" + day(5) + '"').result);
  EXPECT_FALSE(holds(sara, Role::seat_holder));
  EXPECT_TRUE(only_term().contains(R"("state":"coming")"));
  desk.now = Day::read(day(5))->begins(zone);
  EXPECT_EQ(desk.office().tick(desk.now).relabel, std::vector{MemberId(sara)});
  EXPECT_TRUE(holds(sara, Role::seat_holder));
  EXPECT_TRUE(only_term().contains(R"("state":"held")"));
}

TEST_F(RoleTerms, who_is_elected_again_holds_both_terms_one_after_the_other) {
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "seat_holder", R"(,"until":")" + day(10) + '"').result);
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "seat_holder", R"(,"from":")" + day(11) + '"').result);
  EXPECT_EQ(desk.rows("", "husby/roles").size(), 2U);
  desk.now = Day::read(day(11))->begins(zone);
  (void)desk.office().tick(desk.now);
  EXPECT_TRUE(holds(sara, Role::seat_holder));
}

TEST_F(RoleTerms, days_must_exist_and_be_in_order) {
  struct Case { std::string more, reason; };
  const std::vector<Case> cases{{R"(,"from":"2027-02-29")", "bad_date"}, {R"(,"until":"i morgon")", "bad_date"},
                                {R"(,"from":")" + day(9) + R"(","until":")" + day(8) + '"', "end_before_start"},
                                {R"(,"from":")" + day(-9) + R"(","until":")" + day(-1) + '"', "end_before_start"},
                                {R"(,"from":")" + day(-9) + R"(","until":")" + day(0) + '"', ""},
                                {R"(,"turn":1)", "bad_choice"}, {R"(,"deputises_for":")" + ali_persona + '"', "bad_choice"}};
  for (const Case& one : cases) EXPECT_EQ(reason(give(desk.operator_id.value, sara_persona, "secretary", one.more)), one.reason) << one.more;
}

TEST_F(RoleTerms, a_deputy_has_a_turn_and_may_deputise_for_a_seat_holder) {
  const std::string for_ali = R"(,"turn":2,"deputises_for":")" + ali_persona + '"';
  EXPECT_EQ(reason(give(desk.operator_id.value, sara_persona, "deputy", for_ali)), "bad_choice") << "Ali holds no seat";
  ASSERT_TRUE(give(desk.operator_id.value, ali_persona, "seat_holder").result);
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "deputy", for_ali).result);
  const auto rows = desk.rows("", "husby/roles");
  EXPECT_TRUE(std::ranges::any_of(rows, [&](const auto& row) { return row.second.contains(R"("turn":2)") && row.second.contains(R"("deputises_for":")" + ali_persona); }));
}

// docs/VISIBILITY.md's table, each giver and each role.
TEST_F(RoleTerms, who_gives_which_role) {
  const std::map<std::string, std::set<std::string>> gives{
      {"chair", {"secretary", "minutes_checker", "teller"}},
      {"secretary", {"seat_holder", "deputy", "minutes_checker", "teller"}},
      {"process_lead", {"moderator", "officer"}},
      {"moderator", {}}, {"officer", {}}, {"seat_holder", {}}, {"deputy", {}}, {"teller", {}}, {"minutes_checker", {}}};
  for (const auto& [giver, given] : gives) {
    ASSERT_TRUE(give(desk.operator_id.value, sara_persona, giver).result);
    for (const auto& [role, unused] : gives) {
      EXPECT_EQ(reason(give(sara, ali_persona, role)), given.contains(role) ? "" : "forbidden") << giver << " gives " << role;
      if (given.contains(role)) {
        EXPECT_EQ(reason(give(sara, sara_persona, role)), "forbidden") << giver << " to herself: " << role;
        EXPECT_EQ(reason(end(sara, ali_persona, role)), "") << giver << " ends " << role;
      } else if (role != giver) {
        ASSERT_TRUE(give(desk.operator_id.value, ali_persona, role).result);
        EXPECT_EQ(reason(end(sara, ali_persona, role)), "forbidden") << giver << " ends " << role;
        ASSERT_EQ(reason(end(ali, ali_persona, role)), "") << "one's own may be laid down: " << role;
      }
    }
    ASSERT_TRUE(end(desk.operator_id.value, sara_persona, giver).result);
  }
}

TEST_F(RoleTerms, leaving_ends_every_term_also_those_to_come) {
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "seat_holder", R"(,"from":")" + day(5) + '"').result);
  ASSERT_TRUE(desk.ask(sara, "membership.leave", R"({"council":"husby"})").result);
  EXPECT_TRUE(only_term().contains(R"("state":"ended")"));
  desk.now += std::chrono::days{6};
  EXPECT_TRUE(desk.office().tick(desk.now).relabel.empty());
}

TEST_F(RoleTerms, their_holder_is_told_once_a_month_before_the_end) {
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "moderator", R"(,"until":")" + day(100) + '"').result);
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "teller", R"(,"until":")" + day(5) + '"').result);
  const auto told = [&] {
    int times = 0;
    for (const auto& [key, json] : desk.rows(sara, "husby/me")) times += key.starts_with("inbox_item") && json.contains(R"("state":"ending")");
    return times;
  };
  (void)desk.office().tick(desk.now);
  EXPECT_EQ(told(), 0) << "not of a term that was short from the beginning";
  desk.now += std::chrono::days{80};
  (void)desk.office().tick(desk.now);
  EXPECT_EQ(told(), 1);
  EXPECT_TRUE(desk.office().tick(desk.now).heads.empty());
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "moderator", R"(,"until":")" + day(200) + '"').result);
  desk.now += std::chrono::days{180};
  (void)desk.office().tick(desk.now);
  EXPECT_EQ(told(), 2) << "prolonged, and told of the new end";
}

TEST_F(RoleTerms, the_councils_days_begin_in_its_own_time_zone) {
  ASSERT_TRUE(desk.ask(desk.operator_id.value, "council.update", R"({"council":"husby","revision":0,"settings":{"time_zone":"Asia/Tokyo"}})").result);
  const auto revision = std::to_string(desk.books().one<std::int64_t>("SELECT revision FROM council WHERE id = 'husby'").value());
  EXPECT_EQ(reason(desk.ask(desk.operator_id.value, "council.update", R"({"council":"husby","revision":)" + revision + R"(,"settings":{"time_zone":"Husby"}})")), "bad_choice");
  ASSERT_TRUE(give(desk.operator_id.value, sara_persona, "teller", R"(,"until":")" + day(2) + '"').result);
  desk.now = Day::read(day(3))->begins("Asia/Tokyo");
  EXPECT_FALSE(holds(sara, Role::teller));
}

}  // namespace radslag::council

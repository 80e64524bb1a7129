#include "council/membership/register.hpp"

#include <gtest/gtest.h>

#include "council/desk.hpp"
#include "council/settings/register.hpp"

namespace radslag::council {

namespace {

Registry features() {
  Registry registry;
  register_settings(registry);
  register_membership(registry);
  return registry;
}

const std::string sara = "01J0SARA000000000000000000";
const std::string ali = "01J0AYA0000000000000000000";

struct Membership : testing::Test {
  Desk desk{features()};
  void SetUp() override { desk.found("husby"); }
};

}  // namespace

TEST_F(Membership, who_joins_sees_their_membership_and_nobody_else_does) {
  desk.join("husby", sara, "Sara");
  const auto own = desk.rows(sara, "husby/me");
  ASSERT_EQ(own.size(), 1U);
  EXPECT_TRUE(own[0].second.contains(R"("name":"Sara")"));
  EXPECT_TRUE(desk.rows(ali, "husby/me").empty());
  EXPECT_TRUE(desk.rows("", "husby/people").empty()) << "a name is public only once its owner has written something";
}

TEST_F(Membership, joining_twice_is_refused_and_joining_needs_the_rules) {
  desk.join("husby", sara, "Sara");
  const auto again = desk.ask(sara, "membership.join", R"({"council":"husby","display_name":"S","accept_rules":true})");
  EXPECT_EQ(again.result.error().reason, Reason::already_exists);
  const auto unread = desk.ask(ali, "membership.join", R"({"council":"husby","display_name":"Ali","accept_rules":false})");
  EXPECT_EQ(unread.result.error().field, "/accept_rules");
}

TEST_F(Membership, a_name_like_an_officers_is_refused) {
  const std::string officer = desk.join("husby", sara, "Polisen Husby");
  ASSERT_TRUE(desk.ask(desk.operator_id.value, "role.give",
                       R"({"council":"husby","persona":")" + officer + R"(","role":"officer"})").result);
  // With Cyrillic о and і.
  const auto mimic =
      desk.ask(ali, "membership.join", R"({"council":"husby","display_name":"Pоlіsen husby","accept_rules":true})");
  ASSERT_FALSE(mimic.result);
  EXPECT_EQ(mimic.result.error().reason, Reason::name_confusable);
}

TEST_F(Membership, a_role_changes_the_labels_at_once) {
  const std::string persona = desk.join("husby", sara, "Sara");
  EXPECT_FALSE(people::labels(desk.books(), CouncilId("husby"), MemberId(sara), desk.now).contains("moderators"));
  ASSERT_TRUE(desk.ask(desk.operator_id.value, "role.give",
                       R"({"council":"husby","persona":")" + persona + R"(","role":"moderator"})").result);
  EXPECT_EQ(desk.last.relabel, std::vector{MemberId(sara)});
  EXPECT_TRUE(people::labels(desk.books(), CouncilId("husby"), MemberId(sara), desk.now).contains("moderators"));
  ASSERT_TRUE(desk.ask(desk.operator_id.value, "role.end",
                       R"({"council":"husby","persona":")" + persona + R"(","role":"moderator"})").result);
  EXPECT_FALSE(people::labels(desk.books(), CouncilId("husby"), MemberId(sara), desk.now).contains("moderators"));
}

// Roles do not include one another: each holder has the labels of that role alone.
TEST_F(Membership, each_role_brings_its_own_labels_and_no_others) {
  const std::string persona = desk.join("husby", sara, "Sara");
  const std::vector<std::pair<std::string, std::string>> brings{
      {"seat_holder", "seats"}, {"deputy", "seats"}, {"chair", "seats"},          {"secretary", "seats"},  {"minutes_checker", ""},
      {"teller", "tellers"},    {"process_lead", ""}, {"moderator", "moderators"}, {"officer", "officers"}};
  for (const auto& [role, label] : brings) {
    const std::string params = R"({"council":"husby","persona":")" + persona + R"(","role":")" + role + R"("})";
    ASSERT_TRUE(desk.ask(desk.operator_id.value, "role.give", params).result) << role;
    std::vector<std::string> wanted{"member:" + sara, "members"};
    if (!label.empty()) wanted.push_back(label);
    EXPECT_EQ(people::labels(desk.books(), CouncilId("husby"), MemberId(sara), desk.now), Labels(wanted)) << role;
    ASSERT_TRUE(desk.ask(desk.operator_id.value, "role.end", params).result) << role;
  }
}

TEST_F(Membership, what_follows_from_what_one_does_is_no_role_to_give) {
  const std::string persona = desk.join("husby", sara, "Sara");
  for (const std::string role : {"visitor", "resident", "operator"}) {
    const auto answer = desk.ask(desk.operator_id.value, "role.give", R"({"council":"husby","persona":")" + persona + R"(","role":")" + role + R"("})");
    ASSERT_FALSE(answer.result) << role;
    EXPECT_EQ(answer.result.error().reason, Reason::bad_choice) << role;
  }
}

TEST_F(Membership, who_has_joined_and_no_more_gives_no_roles) {
  const std::string persona = desk.join("husby", sara, "Sara");
  const std::string params = R"({"council":"husby","persona":")" + persona + R"(","role":"moderator"})";
  const auto by_herself = desk.ask(sara, "role.give", params);
  EXPECT_EQ(by_herself.result.error().reason, Reason::forbidden);
  EXPECT_EQ(by_herself.result.error().needs, "chair|secretary|process_lead|operator");
  EXPECT_EQ(desk.ask("", "role.give", params).result.error().reason, Reason::session_ended);
}

TEST_F(Membership, settings_changed_meanwhile_are_a_conflict) {
  const std::string update = R"({"council":"husby","revision":0,"settings":{"name":"Husbyrådet"}})";
  ASSERT_TRUE(desk.ask(desk.operator_id.value, "council.update", update).result);
  const auto stale = desk.ask(desk.operator_id.value, "council.update", update);
  ASSERT_FALSE(stale.result);
  EXPECT_EQ(stale.result.error().reason, Reason::conflict);
  EXPECT_EQ(stale.result.error().revision, 1);
}

TEST_F(Membership, a_text_that_is_emptied_is_gone_and_one_that_is_not_sent_stays) {
  const auto source_of = [this](const std::string& id) {
    for (const auto& [row, json] : desk.rows("", "husby/council")) {
      if (row == "council_text " + id) return json.substr(0, json.find(",\"tree\""));
    }
    return std::string("no row");
  };
  const std::string written = R"({"council":"husby","revision":0,"settings":{"purpose":"Lyssna","rules":"Var snäll.","privacy":"Inget sparas."}})";
  ASSERT_TRUE(desk.ask(desk.operator_id.value, "council.update", written).result);
  EXPECT_EQ(source_of("rules"), R"({"source":"Var snäll.")");
  const std::string emptied = R"({"council":"husby","revision":1,"settings":{"purpose":"","rules":""}})";
  ASSERT_TRUE(desk.ask(desk.operator_id.value, "council.update", emptied).result);
  EXPECT_EQ(source_of("rules"), R"({"source":"")");
  EXPECT_EQ(source_of("privacy"), R"({"source":"Inget sparas.")");
  EXPECT_EQ(desk.books().one<std::string>("SELECT purpose FROM council WHERE id = 'husby'"), "");
}

TEST_F(Membership, the_same_command_again_is_answered_with_the_first_answer) {
  const std::string id = make_uuid7(desk.now, desk.random());
  const std::string params = R"({"council":"husby","display_name":"Sara","accept_rules":true})";
  const auto first = desk.ask_with_id(sara, id, "membership.join", params);
  const auto second = desk.ask_with_id(sara, id, "membership.join", params);
  EXPECT_EQ(first.result.value(), second.result.value());
  EXPECT_TRUE(second.replayed);
  EXPECT_EQ(first.seq, second.seq);
  const auto other = desk.ask_with_id(sara, id, "membership.join", R"({"council":"husby","display_name":"X","accept_rules":true})");
  EXPECT_EQ(other.result.error().reason, Reason::id_reused);
}

}  // namespace radslag::council

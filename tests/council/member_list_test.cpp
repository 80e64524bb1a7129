// The list of members: what a file would do, taking it in, and being confirmed as living here by it.
#include <gtest/gtest.h>

#include "council/belonging/register.hpp"
#include "council/core/electorate.hpp"
#include "council/core/member_list.hpp"
#include "council/core/own_facts.hpp"
#include "council/desk.hpp"
#include "council/membership/register.hpp"
#include "council/own_data/register.hpp"
#include "council/settings/register.hpp"

namespace radslag::council {

namespace {

struct MemberList : testing::Test {
  std::vector<InvitationLetter> letters;
  Desk desk{features()};
  const std::string operator_ = desk.operator_id.value;
  const std::string ali = "01J0AYA0000000000000000000", sara = "01J0SARA000000000000000000";
  std::string ali_persona, sara_persona;

  Registry features() {
    Registry registry;
    register_settings(registry);
    register_membership(registry, [this](const InvitationLetter& letter, Time, Random&) -> Effect {
      letters.push_back(letter);
      return [](store::Database&) {};
    });
    register_belonging(registry);
    register_own_facts(registry);
    register_own_data(registry);
    return registry;
  }
  void SetUp() override {
    desk.found("husby");
    ok(desk.ask(operator_, "council.update", R"({"council":"husby","revision":0,"settings":{"areas":[{"id":"torg","label":"Stora torget"},{"id":"backe","label":"Backen"}]}})"));
    ok(desk.ask(operator_, "belonging.set_rules", R"({"council":"husby","rules":{"ways":["roll"],"vouchers":1,"months":12}})"));
    ali_persona = desk.join("husby", ali, "Ali");
    sara_persona = desk.join("husby", sara, "Sara");
    desk.books().run("INSERT INTO account (member, email, email_key, language, imported, created_at) VALUES ($1, 'Ali@Example.org', 'ali@example.org', 'sv', 0, 0)", ali);
  }
  static void ok(const Answer& answer) {
    if (!answer.result) throw std::runtime_error(answer.result.error().message + " " + answer.result.error().field);
  }
  static std::string reason(const Answer& answer) { return answer.result ? "" : std::string(to_string(answer.result.error().reason)); }
  Answer take_in(const std::string& file, const std::string& more = R"("replace":false,"invite":false)", const std::string& who = "") {
    return desk.ask(who.empty() ? operator_ : who, "members.take_in", R"({"council":"husby","language":"sv","file":")" + file + R"(",)" + more + "}");
  }
  std::string preview(const std::string& file) { return desk.query(operator_, "members.preview", R"({"council":"husby","file":")" + file + "\"}").value_or("refused"); }
  std::int64_t lines() { return desk.books().one<std::int64_t>("SELECT count(*) FROM member_list_line").value(); }
  std::string lives(const std::string& who, const std::string& area) { return reason(desk.ask(who, "belonging.ask", R"({"council":"husby","way":"roll","area":")" + area + "\"}")); }
};

const std::string two = R"(E-post;Område\r\nALI@example.org;stora torget\r\nbo@example.org;\r\n)";

}  // namespace

TEST_F(MemberList, is_taken_in_by_chair_secretary_and_operator_alone) {
  EXPECT_EQ(reason(take_in(two, R"("replace":false,"invite":false)", sara)), "forbidden");
  ok(desk.ask(operator_, "role.give", R"({"council":"husby","persona":")" + sara_persona + R"(","role":"secretary"})"));
  EXPECT_EQ(reason(take_in(two, R"("replace":false,"invite":false)", sara)), "");
  EXPECT_EQ(lines(), 2);
}

TEST_F(MemberList, tells_line_by_line_what_will_happen_and_the_same_again_changes_nothing) {
  EXPECT_TRUE(preview(two).contains(R"("fresh":2,"changed":0,"same":0,"gone":0,"faulty":0,"separator":"semicolon")")) << preview(two);
  EXPECT_TRUE(preview(two).contains(R"({"line":2,"text":"ALI@example.org","area":"torg","state":"fresh"})")) << preview(two);
  EXPECT_EQ(lines(), 0) << "looking writes nothing";
  ok(take_in(two));
  const auto written = desk.books().one<std::int64_t>("SELECT count(*) FROM entry WHERE kind = 'member_list_taken_in'");
  ok(take_in(two));
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM entry WHERE kind = 'member_list_taken_in'"), written);
  EXPECT_EQ(lines(), 2);
  const std::string other = R"(email,area\nali@example.org,backe\nnew@example.org,torg\n)";
  EXPECT_TRUE(preview(other).contains(R"("fresh":1,"changed":1,"same":0,"gone":1)")) << preview(other);
  ok(take_in(other));
  EXPECT_EQ(lines(), 3);
  ok(take_in(other, R"("replace":true,"invite":false)"));
  EXPECT_EQ(lines(), 2);
}

TEST_F(MemberList, a_file_with_a_fault_is_refused_whole_and_the_fault_pointed_at) {
  const std::string bad = R"(namn;e-post;område\nA;a@example.org;torg\nB;ingen adress;torg\nC;c@example.org;Månen\nD;A@Example.org;torg\nE;;torg\n)";
  const std::string seen = preview(bad);
  for (const char* line : {R"({"line":3,"column":2,"text":"ingen adress","state":"faulty","fault":"bad_email"})", R"({"line":4,"column":3,"text":"Månen","state":"faulty","fault":"no_area"})",
                           R"({"line":5,"column":2,"text":"A@Example.org","state":"faulty","fault":"repeated"})", R"({"line":6,"column":2,"text":"","state":"faulty","fault":"empty"})"}) {
    EXPECT_TRUE(seen.contains(line)) << line << "\n" << seen;
  }
  const Answer refused = take_in(bad);
  ASSERT_EQ(reason(refused), "bad_choice");
  EXPECT_EQ(refused.result.error().line, 3);
  EXPECT_EQ(refused.result.error().column, 2);
  EXPECT_EQ(lines(), 0);
  std::string long_one = "email";
  for (int i = 0; i < 501; ++i) long_one += R"(\na)" + std::to_string(i) + "@example.org";
  EXPECT_TRUE(preview(long_one).contains(R"("fault":"too_many")"));
}

TEST_F(MemberList, confirms_whose_account_has_a_listed_address_and_nobody_else) {
  EXPECT_EQ(lives(ali, "torg"), "not_found");
  ok(take_in(two));
  EXPECT_EQ(lives(sara, "torg"), "not_found") << "has no address at all";
  EXPECT_EQ(lives(ali, "backe"), "not_found") << "listed for another area";
  EXPECT_EQ(lives(ali, "torg"), "");
  EXPECT_TRUE(electorate::is_confirmed(desk.books(), CouncilId("husby"), PersonaId(ali_persona), desk.now));
  desk.now += std::chrono::days{320};
  ok(take_in(R"(email\nbo@example.org)", R"("replace":true,"invite":false)"));
  EXPECT_EQ(reason(desk.ask(ali, "belonging.renew", R"({"council":"husby"})")), "not_found") << "no longer on the list";
  ok(take_in(R"(email\nali@example.org)"));
  EXPECT_EQ(reason(desk.ask(ali, "belonging.renew", R"({"council":"husby"})")), "") << "without an area it holds for any";
  member_list::forget_address(desk.books(), "ali@example.org", member_list::hash_without_key);
  EXPECT_EQ(lines(), 1);
}

TEST_F(MemberList, tells_its_own_in_the_export_and_loses_who_leaves) {
  ok(take_in(two));
  const auto about = [&](const std::string& who) { return desk.query(who, "data.export", R"({"section":"about"})").value(); };
  EXPECT_TRUE(about(ali).contains(R"("member_lists":[{"council":"husby","area":"torg"}])")) << about(ali);
  EXPECT_TRUE(about(sara).contains(R"("member_lists":[])")) << about(sara);
  ok(desk.ask(ali, "data.leave_council", R"({"council":"husby","texts":"keep"})"));
  EXPECT_EQ(lines(), 1);
  EXPECT_TRUE(about(ali).contains(R"("member_lists":[])")) << about(ali);
}

TEST_F(MemberList, is_disposed_of_when_nobody_takes_it_in_anew) {
  const auto said = [&] { return desk.books().one<std::int64_t>("SELECT count(*) FROM entry WHERE kind = 'member_list_taken_in'").value(); };
  const auto sweep = [&] { static_cast<void>(desk.office().tick(desk.now)); };
  ok(take_in(two));
  desk.now += std::chrono::days{399};
  sweep();
  EXPECT_EQ(lines(), 2);
  const auto before = said();
  ok(take_in(two));
  EXPECT_EQ(said(), before + 1) << "the same list, said to hold still";
  desk.now += std::chrono::days{399};
  sweep();
  EXPECT_EQ(lines(), 2);
  desk.now += std::chrono::days{2};
  sweep();
  EXPECT_EQ(lines(), 0);
  sweep();
  EXPECT_EQ(said(), before + 2) << "once";
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT lines FROM member_list"), 0);
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count FROM disposal WHERE class = 'member_lists'"), 2);
}

TEST_F(MemberList, invites_each_address_once_and_keeps_none_in_fact_row_or_receipt) {
  ok(take_in(two));
  EXPECT_TRUE(letters.empty());
  for (const char* table : {"SELECT count(*) FROM entry WHERE CAST(payload AS TEXT) LIKE '%bo@example.org%'", "SELECT count(*) FROM notice WHERE json LIKE '%bo@example.org%'",
                            "SELECT count(*) FROM receipt WHERE CAST(result AS TEXT) LIKE '%bo@example.org%'"}) {
    EXPECT_EQ(desk.books().one<std::int64_t>(table), 0) << table;
  }
  ok(take_in(two, R"("replace":false,"invite":true)"));
  EXPECT_EQ(letters.size(), 2U);
  ok(take_in(two, R"("replace":false,"invite":true)"));
  EXPECT_EQ(letters.size(), 2U);
}

}  // namespace radslag::council

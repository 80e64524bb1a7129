// Rolls: who fixes one, of whom, that a version never changes, and who sees whom.
#include "council/roll/register.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "council/belonging/register.hpp"
#include "council/core/own_facts.hpp"
#include "council/core/rolls.hpp"
#include "council/desk.hpp"
#include "council/membership/register.hpp"
#include "council/moderation/register.hpp"
#include "council/own_data/register.hpp"
#include "council/settings/register.hpp"

namespace radslag::council {

namespace {

Registry features() {
  Registry registry;
  register_settings(registry);
  register_membership(registry);
  register_belonging(registry);
  register_roll(registry);
  register_moderation(registry);
  register_own_facts(registry);
  register_own_data(registry);
  return registry;
}

const CouncilId husby("husby");
const std::string first = "01J0R0000000000000000000A1";

struct Rolls : testing::Test {
  Desk desk{features()};
  std::vector<std::string> members, personas;
  const std::string operator_ = desk.operator_id.value;

  void SetUp() override {
    desk.found("husby");
    ok(desk.ask(operator_, "council.update", R"({"council":"husby","revision":0,"settings":{"areas":[{"id":"torg","label":"Torget"},{"id":"backe","label":"Backen"}]}})"));
    ok(desk.ask(operator_, "belonging.set_rules", R"({"council":"husby","rules":{"ways":["declared"],"vouchers":1,"months":12}})"));
    for (int i = 0; i < 6; ++i) join("Boende " + std::to_string(i));
  }
  void join(const std::string& name) {
    members.push_back("01J0MEMBER" + std::to_string(1000000000000000 + std::ssize(members)));
    personas.push_back(desk.join("husby", members.back(), name));
  }
  static void ok(const Answer& answer) {
    if (!answer.result) throw std::runtime_error(answer.result.error().message + " " + answer.result.error().field);
  }
  void live(std::size_t who, const std::string& area = "torg") { ok(desk.ask(members[who], "belonging.ask", R"({"council":"husby","area":")" + area + R"(","way":"declared"})")); }
  void give(std::size_t who, const std::string& role) {
    ok(desk.ask(operator_, "role.give", R"({"council":"husby","persona":")" + personas[who] + R"(","role":")" + role + "\"}"));
  }
  Answer fix(const std::string& who, const std::string& of, int version = 0, const std::string& roll = first) {
    return desk.ask(who, "roll.fix", R"({"council":"husby","roll":")" + roll + R"(","version":)" + std::to_string(version) + R"(,"name":"Årsmöte","purpose":"Val av råd",)" + of + "}");
  }
  static std::string reason(const Answer& answer) { return answer.result ? "" : std::string(to_string(answer.result.error().reason)); }
  std::string on(std::int64_t version) {
    std::string who;
    for (const PersonaId& persona : rolls::people_on(desk.books(), husby, RollId(first), version)) {
      who += std::to_string(std::ranges::find(personas, persona.value) - personas.begin());
    }
    std::ranges::sort(who);
    return who;
  }
  std::string row(const std::string& viewer, const std::string& topic, const std::string& key) {
    for (const auto& [name, json] : desk.rows(viewer, "husby/" + topic)) {
      if (name == key) return json;
    }
    return "";
  }
  std::string preview(const std::string& of) { return desk.query(operator_, "roll.preview", R"({"council":"husby",)" + of + "}").value_or("refused"); }
};

const std::string residents = R"("source":"residents")";

}  // namespace

TEST_F(Rolls, are_fixed_by_chair_secretary_and_operator_alone) {
  live(0);
  give(1, "chair");
  give(2, "secretary");
  give(3, "moderator");
  give(4, "teller");
  for (const std::size_t who : {std::size_t{0}, std::size_t{3}, std::size_t{4}}) EXPECT_EQ(reason(fix(members[who], residents)), "forbidden") << who;
  EXPECT_EQ(reason(fix("", residents)), "session_ended");
  EXPECT_EQ(reason(fix(members[1], residents)), "");
  EXPECT_EQ(reason(fix(members[2], residents, 1)), "");
  EXPECT_EQ(reason(fix(operator_, residents, 2)), "");
}

TEST_F(Rolls, are_made_of_those_who_are_so_at_that_moment) {
  live(0), live(1, "backe"), live(2);
  give(3, "seat_holder"), give(4, "chair"), give(5, "deputy");
  ok(desk.ask(members[2], "membership.leave", R"({"council":"husby"})"));
  struct Case {
    const char* of;
    const char* who;
  };
  int version = 0;
  for (const auto& [of, who] : {Case{R"("source":"residents")", "01"}, Case{R"("source":"residents","area":"backe")", "1"}, Case{R"("source":"seats")", "34"},
                                Case{R"("source":"members")", "01345"}}) {
    ASSERT_EQ(reason(fix(operator_, of, version)), "") << of;
    EXPECT_EQ(on(++version), who) << of;
  }
  EXPECT_EQ(reason(fix(operator_, R"("source":"seats","area":"torg")", version)), "bad_choice");
  EXPECT_EQ(reason(fix(operator_, R"("source":"residents","area":"nowhere")", version)), "bad_choice");
  EXPECT_EQ(reason(fix(operator_, R"("source":"names")", version)), "missing_field");
  EXPECT_EQ(reason(fix(operator_, R"("source":"seats","file":"namn\nBo")", version)), "bad_choice");
}

TEST_F(Rolls, a_version_stays_as_it_was_fixed_and_the_next_stands_beside_it) {
  EXPECT_EQ(reason(fix(operator_, residents)), "bad_choice") << "nobody would be on it";
  live(0), live(1);
  ok(fix(operator_, residents));
  ok(desk.ask(members[1], "belonging.end", R"({"council":"husby"})"));
  live(2);
  EXPECT_EQ(on(1), "01") << "moving away changes nothing that is fixed";
  EXPECT_EQ(reason(fix(operator_, residents)), "conflict") << "somebody fixed it meanwhile";
  EXPECT_EQ(reason(fix(operator_, residents, 1)), "");
  EXPECT_EQ(on(1), "01");
  EXPECT_EQ(on(2), "02");
  EXPECT_EQ(rolls::latest(desk.books(), husby, RollId(first))->version, 2);
  EXPECT_TRUE(rolls::is_on(desk.books(), husby, RollId(first), 1, PersonaId(personas[1])));
  EXPECT_FALSE(rolls::is_on(desk.books(), husby, RollId(first), 2, PersonaId(personas[1])));
  EXPECT_FALSE(rolls::latest(desk.books(), CouncilId("rinkeby"), RollId(first)));
}

TEST_F(Rolls, everyone_sees_how_many_tellers_who_and_each_that_they_are) {
  live(0), live(1);
  give(5, "teller");
  ok(fix(operator_, residents));
  EXPECT_TRUE(row("", "rolls", "roll " + first).contains(R"("entries":2)")) << row("", "rolls", "roll " + first);
  EXPECT_EQ(desk.rows(members[5], "husby/roll/" + first).size(), 2U);
  for (const std::string& viewer : {std::string(), members[3], operator_}) EXPECT_TRUE(desk.rows(viewer, "husby/roll/" + first).empty()) << viewer;
  EXPECT_TRUE(row(members[1], "me", "own_roll " + first).contains("Årsmöte"));
  EXPECT_EQ(row(members[2], "me", "own_roll " + first), "");
  const auto name_of = [&](const std::string& viewer) { return desk.query(viewer, "people.names", R"({"council":"husby","personas":[")" + personas[0] + R"("]})").value(); };
  EXPECT_TRUE(name_of(members[5]).contains("Boende 0"));
  EXPECT_FALSE(name_of(members[3]).contains("Boende 0"));
  ok(desk.ask(members[1], "belonging.end", R"({"council":"husby"})"));
  ok(fix(operator_, residents, 1));
  EXPECT_EQ(desk.rows(members[5], "husby/roll/" + first).size(), 1U);
  EXPECT_EQ(row(members[1], "me", "own_roll " + first), "");
  EXPECT_TRUE(row(members[0], "me", "own_roll " + first).contains(R"("version":2)"));
}

TEST_F(Rolls, a_file_names_people_as_they_are_shown_and_each_line_says_what_it_comes_to) {
  join("Dubbel"), join("Dubbel");
  const std::string good = R"("source":"names","file":"Namn;Port\r\nBoende 1;A\r\n\r\nBoende 4;B\r\n")";
  EXPECT_TRUE(preview(good).contains(R"("entries":2,"added":2,"gone":0,"faulty":0,"separator":"semicolon")")) << preview(good);
  ok(fix(operator_, good));
  EXPECT_EQ(on(1), "14");
  const std::string again = R"("roll":")" + first + R"(","source":"names","file":"name\nBoende 1\nBoende 2")";
  EXPECT_TRUE(preview(again).contains(R"("entries":2,"added":1,"gone":1)")) << preview(again);
  const std::string bad = R"("source":"names","file":"nr,namn\n1,Boende 1\n2,Ingen\n3,\n4,Boende 1\n5,Dubbel\n")";
  const std::string seen = preview(bad);
  for (const char* line : {R"({"line":3,"column":2,"text":"Ingen","state":"faulty","fault":"unknown"})", R"({"line":4,"column":2,"text":"","state":"faulty","fault":"empty"})",
                           R"({"line":5,"column":2,"text":"Boende 1","state":"faulty","fault":"repeated"})", R"({"line":6,"column":2,"text":"Dubbel","state":"faulty","fault":"ambiguous"})"}) {
    EXPECT_TRUE(seen.contains(line)) << line << "\n" << seen;
  }
  const Answer refused = fix(operator_, bad, 1);
  EXPECT_EQ(reason(refused), "bad_choice");
  EXPECT_EQ(refused.result.error().line, 3);
  EXPECT_EQ(refused.result.error().column, 2);
  EXPECT_TRUE(preview(R"("source":"names","file":"vem\nBoende 1")").contains(R"("fault":"no_heading")"));
  EXPECT_TRUE(preview(R"("source":"names","file":"namn\n\"Boende 1")").contains(R"("fault":"unclosed")"));
  ok(desk.ask(members[1], "membership.hide", R"({"council":"husby","hidden":true})"));
  EXPECT_TRUE(preview(R"("source":"names","file":"namn\nBoende 1")").contains(R"("fault":"unknown")")) << "who is hidden is found by no name";
}

TEST_F(Rolls, who_is_suspended_keeps_their_place) {
  live(0), live(1);
  give(4, "moderator");
  ok(fix(operator_, residents));
  const Time until = desk.now + std::chrono::days{20};
  ok(desk.ask(members[4], "moderation.suspend", R"({"council":"husby","persona":")" + personas[1] + R"(","code":"rules_harassment","words":"Enligt reglerna","until":)" + std::to_string(to_unix_ms(until)) + "}"));
  EXPECT_EQ(on(1), "01");
  ok(fix(operator_, residents, 1));
  EXPECT_EQ(on(2), "01") << "a suspension takes the word, not the vote";
}

TEST_F(Rolls, who_leaves_takes_their_own_row_along_and_the_number_of_voters_stays) {
  live(0), live(1);
  give(5, "teller");
  ok(fix(operator_, residents));
  ok(fix(operator_, residents, 1));
  const auto taken = desk.query(members[1], "data.export", R"({"section":"about"})").value();
  EXPECT_TRUE(taken.contains(R"("version":1,"name":"Årsmöte")")) << taken;
  EXPECT_TRUE(taken.contains(R"("version":2,"name":"Årsmöte")")) << taken;
  ok(desk.ask(members[1], "data.leave_council", R"({"council":"husby","texts":"keep"})"));
  EXPECT_EQ(on(2), "01") << "the roll and the votes still add up";
  EXPECT_EQ(row(members[1], "me", "own_roll " + first), "");
  const auto names = desk.query(members[5], "people.names", R"({"council":"husby","personas":[")" + personas[1] + R"("]})").value();
  EXPECT_FALSE(names.contains("Boende 1")) << names;
  ok(fix(operator_, residents, 2));
  EXPECT_EQ(on(3), "0") << "the next version is without them";
}

TEST_F(Rolls, what_is_erased_is_gone_from_books_and_rows) {
  live(0);
  give(5, "teller");
  ok(fix(operator_, residents));
  const auto erase = [&](const char* kind) {
    const auto seq = desk.books().one<std::int64_t>("SELECT max(id & 1099511627775) FROM entry WHERE kind = $1", std::string(kind)).value();
    const auto payload = protocol::read_json(desk.books().one<std::string>("SELECT CAST(payload AS TEXT) FROM entry WHERE kind = $1 ORDER BY id DESC LIMIT 1", std::string(kind)).value());
    std::vector<RowChange> changes;
    const Entry now{husby, seq + 100, desk.now, Audience::everyone()};
    Board board(desk.books(), now, changes);
    for (const auto& forget : desk.registry().forgets()) forget(desk.books(), board, {husby, seq, desk.now, Audience::everyone()}, kind, *payload->find("fact"));
  };
  erase("roll_fixed");
  EXPECT_FALSE(row("", "rolls", "roll " + first).contains("Årsmöte"));
  EXPECT_FALSE(row(members[0], "me", "own_roll " + first).contains("Årsmöte"));
  erase("roll_listed");
  EXPECT_EQ(on(1), "");
  EXPECT_TRUE(desk.rows(members[5], "husby/roll/" + first).empty());
  EXPECT_EQ(row(members[0], "me", "own_roll " + first), "");
}

}  // namespace radslag::council

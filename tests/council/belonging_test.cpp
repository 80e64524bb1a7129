// Belonging: who is a resident with a vote, by which way, until when.
#include "council/belonging/register.hpp"

#include <gtest/gtest.h>

#include "council/core/electorate.hpp"
#include "council/desk.hpp"
#include "council/membership/register.hpp"
#include "council/settings/register.hpp"

namespace radslag::council {

namespace {

Registry features() {
  Registry registry;
  register_settings(registry);
  register_membership(registry);
  register_belonging(registry);
  return registry;
}

const CouncilId husby("husby");

struct Belonging : testing::Test {
  Desk desk{features()};
  std::vector<std::string> members, personas;

  void SetUp() override {
    desk.found("husby");
    ASSERT_TRUE(desk.ask(desk.operator_id.value, "council.update", R"({"council":"husby","revision":0,"settings":{"areas":[{"id":"torg","label":"Torget"},{"id":"backe","label":"Backen"}]}})").result);
    for (int i = 0; i < 5; ++i) {
      members.push_back("01J0MEMBER" + std::to_string(1000000000000000 + i));
      personas.push_back(desk.join("husby", members.back(), "Boende " + std::to_string(i)));
    }
  }
  void rules(const std::string& ways, int vouchers = 2) {
    ASSERT_TRUE(desk.ask(desk.operator_id.value, "belonging.set_rules",
                         R"({"council":"husby","rules":{"ways":[)" + ways + R"(],"vouchers":)" + std::to_string(vouchers) + R"(,"months":12}})").result);
  }
  std::string ask(std::size_t who, const std::string& way, const std::string& area = "torg") {
    return reason(desk.ask(members[who], "belonging.ask", R"({"council":"husby","area":")" + area + R"(","way":")" + way + "\"}"));
  }
  std::string with_code(std::size_t who, const std::string& method, const std::string& code) {
    return reason(desk.ask(members[who], method, R"({"council":"husby","code":")" + code + "\"}"));
  }
  std::string renew(std::size_t who) { return reason(desk.ask(members[who], "belonging.renew", R"({"council":"husby"})")); }
  std::string end(std::size_t who, const std::string& more = "") { return reason(desk.ask(members[who], "belonging.end", R"({"council":"husby")" + more + "}")); }
  void give(std::size_t who, const std::string& role) {
    ASSERT_TRUE(desk.ask(desk.operator_id.value, "role.give", R"({"council":"husby","persona":")" + personas[who] + R"(","role":")" + role + "\"}").result);
  }
  static std::string reason(const Answer& answer) { return answer.result ? "" : std::string(to_string(answer.result.error().reason)); }
  std::string row(std::size_t who) {
    for (const auto& [key, json] : desk.rows(members[who], "husby/me")) {
      if (key == "belonging " + personas[who]) return json;
    }
    return "";
  }
  std::string code_of(std::size_t who) { return desk.books().one<std::string>("SELECT code FROM belonging WHERE persona = $1", personas[who]).value(); }
  std::int64_t confirmed() { return electorate::confirmed_residents(desk.books(), husby, desk.now); }
  std::string count() {
    for (const auto& [key, json] : desk.rows("", "husby/council")) {
      if (key == "belonging_rules husby") return json;
    }
    return "";
  }
};

}  // namespace

TEST_F(Belonging, by_ones_own_word_where_the_rules_say_that_is_enough) {
  EXPECT_EQ(ask(0, "declared"), "bad_choice") << "not by itself";
  rules(R"("declared")");
  EXPECT_EQ(ask(0, "declared", "nowhere"), "bad_choice");
  EXPECT_EQ(ask(0, "declared"), "");
  EXPECT_TRUE(row(0).contains(R"("state":"confirmed")")) << row(0);
  EXPECT_EQ(ask(0, "declared"), "wrong_state");
  EXPECT_EQ(ask(0, "declared", "backe"), "") << "moved within the council";
  EXPECT_EQ(confirmed(), 1);
  EXPECT_TRUE(count().contains(R"("confirmed":1)")) << count();
}

TEST_F(Belonging, by_neighbours_who_are_confirmed_themselves) {
  rules(R"("declared","vouched")");
  ASSERT_EQ(ask(0, "declared") + ask(1, "declared") + ask(2, "vouched"), "");
  const std::string code = code_of(2);
  EXPECT_TRUE(row(2).contains(code));
  EXPECT_EQ(with_code(3, "belonging.vouch", code), "forbidden") << "not confirmed";
  EXPECT_EQ(with_code(0, "belonging.vouch", "AAAA-AAAA"), "bad_code");
  EXPECT_EQ(with_code(0, "belonging.vouch", code), "");
  EXPECT_EQ(with_code(0, "belonging.vouch", code), "already_exists");
  EXPECT_TRUE(row(2).contains(R"("state":"asked")"));
  EXPECT_EQ(with_code(1, "belonging.vouch", code.substr(0, 4) + " " + code.substr(4)), "");
  EXPECT_TRUE(row(2).contains(R"("state":"confirmed")"));
  EXPECT_FALSE(row(2).contains("code"));
  EXPECT_EQ(with_code(1, "belonging.vouch", code), "bad_code") << "used";
}

TEST_F(Belonging, by_a_proof_that_was_seen_and_is_not_kept) {
  ASSERT_EQ(ask(2, "proof"), "");
  EXPECT_EQ(with_code(0, "belonging.confirm", code_of(2)), "forbidden");
  give(0, "secretary");
  give(1, "moderator");
  EXPECT_EQ(with_code(0, "belonging.confirm", code_of(2)), "");
  EXPECT_EQ(desk.books().one<std::string>("SELECT seen_by FROM belonging WHERE persona = $1", personas[2]), personas[0]);
  ASSERT_EQ(ask(1, "proof"), "");
  EXPECT_EQ(with_code(1, "belonging.confirm", code_of(1)), "forbidden") << "not one's own";
  EXPECT_EQ(desk.rows(members[1], "husby/belonging").size(), 1U);
  EXPECT_TRUE(desk.rows(members[3], "husby/belonging").empty()) << "who lives where is nobody else's";
}

TEST_F(Belonging, holds_for_the_months_of_the_rules_and_is_renewed_by_oneself) {
  rules(R"("declared")");
  ASSERT_EQ(ask(0, "declared"), "");
  EXPECT_EQ(renew(0), "wrong_state") << "too early";
  desk.now += std::chrono::days{320};
  EXPECT_EQ(renew(0), "");
  desk.now += std::chrono::days{330};
  EXPECT_EQ(confirmed(), 1) << "renewed";
  desk.now += std::chrono::days{40};
  EXPECT_EQ(confirmed(), 0) << "no longer counted, though nothing was written down";
  EXPECT_EQ(renew(0), "wrong_state");
  (void)desk.office().tick(desk.now);
  EXPECT_TRUE(row(0).contains(R"("ground":"lapsed")")) << row(0);
  EXPECT_TRUE(count().contains(R"("confirmed":0)"));
  EXPECT_TRUE(desk.office().tick(desk.now).heads.empty()) << "once";
}

TEST_F(Belonging, is_told_once_before_it_ends_and_when_it_has_ended) {
  rules(R"("declared")");
  ASSERT_EQ(ask(0, "declared"), "");
  const auto told = [&](const std::string& state) {
    int times = 0;
    for (const auto& [key, json] : desk.rows(members[0], "husby/me")) times += key.starts_with("inbox_item") && json.contains(R"("kind":"belonging")") && json.contains(R"("state":")" + state);
    return times;
  };
  desk.now += std::chrono::days{330};
  (void)desk.office().tick(desk.now);
  EXPECT_EQ(told("ending"), 0) << "more than thirty days are left";
  desk.now += std::chrono::days{10};
  (void)desk.office().tick(desk.now);
  EXPECT_EQ(told("ending"), 1);
  EXPECT_TRUE(desk.office().tick(desk.now).heads.empty()) << "once";
  ASSERT_EQ(renew(0), "");
  desk.now += std::chrono::days{340};
  (void)desk.office().tick(desk.now);
  EXPECT_EQ(told("ending"), 2) << "of the new one too";
  desk.now += std::chrono::days{40};
  (void)desk.office().tick(desk.now);
  EXPECT_EQ(told("ended"), 1);
}

TEST_F(Belonging, ends_when_one_moves_or_leaves_or_it_is_noted_with_a_reason) {
  rules(R"("declared")");
  ASSERT_EQ(ask(0, "declared") + ask(1, "declared") + ask(2, "declared"), "");
  EXPECT_EQ(end(0), "");
  EXPECT_EQ(end(0), "wrong_state");
  EXPECT_EQ(ask(0, "declared"), "") << "and may come back";
  const std::string of_one = R"(,"persona":")" + personas[1] + '"';
  EXPECT_EQ(end(3, of_one + R"(,"reason":"x")"), "forbidden");
  give(3, "moderator");
  EXPECT_EQ(end(3, of_one), "missing_field");
  EXPECT_EQ(end(3, of_one + R"(,"reason":"Flyttade i maj")"), "");
  EXPECT_TRUE(row(1).contains("Flyttade i maj"));
  ASSERT_TRUE(desk.ask(members[2], "membership.leave", R"({"council":"husby"})").result);
  EXPECT_EQ(confirmed(), 1);
  (void)desk.office().tick(desk.now);
  EXPECT_EQ(desk.books().one<std::string>("SELECT state FROM belonging WHERE persona = $1", personas[2]), "ended");
}

TEST_F(Belonging, who_showed_a_proof_is_known_to_the_council) {
  rules(R"("proof","declared")");
  give(1, "moderator");
  const auto is_known = [&](std::size_t who) { return desk.books().one<bool>("SELECT confirmed FROM persona WHERE id = $1", personas[who]).value(); };
  ASSERT_EQ(ask(0, "declared"), "");
  EXPECT_FALSE(is_known(0)) << "a word of one's own shows nothing";
  ASSERT_EQ(ask(2, "proof"), "");
  EXPECT_FALSE(is_known(2));
  ASSERT_EQ(with_code(1, "belonging.confirm", code_of(2)), "");
  EXPECT_TRUE(is_known(2));
  EXPECT_EQ(reason(desk.ask(members[2], "membership.choose_level", R"({"council":"husby","level":3})")), "");
  EXPECT_EQ(reason(desk.ask(members[0], "membership.choose_level", R"({"council":"husby","level":3})")), "level_needed");
}

}  // namespace radslag::council

// Invitations: who may make one, whom it is for, and when it is no longer good.
#include <gtest/gtest.h>

#include "council/desk.hpp"
#include "council/membership/register.hpp"
#include "council/settings/register.hpp"

namespace radslag::council {

namespace {

struct Invitations : testing::Test {
  std::vector<InvitationLetter> letters;
  Desk desk{features()};
  const std::string sara = "01J0SARA000000000000000000";
  const std::string ali = "01J0AYA0000000000000000000";
  std::string sara_persona;
  int made = 0;

  Registry features() {
    Registry registry;
    register_settings(registry);
    register_membership(registry, [this](const InvitationLetter& letter, Time, Random&) -> Effect {
      letters.push_back(letter);
      return [](store::Database&) {};
    });
    return registry;
  }
  void SetUp() override {
    desk.found("husby");
    sara_persona = desk.join("husby", sara, "Sara");
    desk.books().run("INSERT INTO account (member, email, email_key, language, imported, created_at) VALUES ($1, 'Ali@Example.org', 'ali@example.org', 'sv', 0, 0)", ali);
  }
  void give(const std::string& role) {
    ASSERT_TRUE(desk.ask(desk.operator_id.value, "role.give", R"({"council":"husby","persona":")" + sara_persona + R"(","role":")" + role + "\"}").result);
  }
  static std::string id_of(int number) { return "01J01NV1TE" + std::to_string(1000000000000000 + number); }
  Answer invite(const std::string& who, const std::string& more) {
    return desk.ask(who, "invitation.make", R"({"council":"husby","invitation":")" + id_of(++made) + R"(","language":"sv","days":10)" + more + "}");
  }
  std::string code(const Answer& answer) { return *protocol::read_json(answer.result.value())->find("code")->as_string(); }
  Answer accept(const std::string& who, const std::string& code, const std::string& more = R"(,"display_name":"Ali","accept_rules":true)") {
    return desk.ask(who, "invitation.accept", R"({"council":"husby","code":")" + code + '"' + more + "}");
  }
  static std::string reason(const Answer& answer) { return answer.result ? "" : std::string(to_string(answer.result.error().reason)); }
  std::string own_row() {
    for (const auto& [key, json] : desk.rows(sara, "husby/me")) {
      if (key == "invitation " + id_of(made)) return json;
    }
    return "";
  }
};

}  // namespace

TEST_F(Invitations, a_code_on_paper_makes_whoever_holds_it_a_resident_with_the_role) {
  give("chair");
  const Answer made_one = invite(sara, R"(,"role":"secretary")");
  ASSERT_EQ(reason(made_one), "");
  std::string handed = code(made_one);
  EXPECT_EQ(handed.size(), 19U);
  EXPECT_TRUE(letters.empty());
  EXPECT_TRUE(own_row().contains(R"("state":"waiting")"));
  EXPECT_FALSE(own_row().contains(handed));
  EXPECT_EQ(reason(accept(ali, "AAAA-AAAA-AAAA-AAAA")), "bad_code");
  EXPECT_EQ(reason(accept(ali, handed, "")), "missing_field");
  for (char& c : handed) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  ASSERT_EQ(reason(accept(ali, handed)), "");
  Caller caller;
  caller.member = MemberId(ali);
  EXPECT_TRUE(people::resolve(desk.books(), CouncilId("husby"), caller, desk.now).has(Role::secretary));
  EXPECT_TRUE(own_row().contains(R"("state":"accepted")"));
  EXPECT_EQ(reason(accept(sara, handed)), "bad_code") << "used";
  const auto journal = desk.books().one<std::string>("SELECT CAST(payload AS TEXT) FROM entry WHERE kind = 'role_given' ORDER BY id DESC LIMIT 1");
  EXPECT_TRUE(journal->contains(R"("given_by":")" + sara_persona));
}

TEST_F(Invitations, a_letters_link_is_good_for_the_account_with_that_address_alone) {
  give("process_lead");
  const Answer sent = invite(sara, R"(,"role":"moderator","email":"ali@example.org")");
  ASSERT_EQ(reason(sent), "");
  EXPECT_FALSE(sent.result->contains("code")) << "the code is in the letter alone";
  ASSERT_EQ(letters.size(), 1U);
  EXPECT_EQ(letters[0].inviter, "Sara");
  const std::string somebody = "01J0S0MEB0DY00000000000000";
  EXPECT_EQ(reason(accept(somebody, letters[0].code)), "bad_code");
  EXPECT_EQ(reason(accept(ali, letters[0].code)), "");
}

TEST_F(Invitations, is_not_good_any_more_when_expired_revoked_or_the_inviters_role_is_over) {
  give("chair");
  const std::string late = code(invite(sara, R"(,"role":"teller")"));
  desk.now += std::chrono::days{10};
  EXPECT_EQ(reason(accept(ali, late)), "bad_code");
  const std::string revoked = code(invite(sara, R"(,"role":"teller")"));
  const std::string revoke = R"({"council":"husby","invitation":")" + id_of(made) + "\"}";
  EXPECT_EQ(reason(desk.ask(ali, "invitation.revoke", revoke)), "not_found");
  EXPECT_EQ(reason(desk.ask(sara, "invitation.revoke", revoke)), "");
  EXPECT_EQ(reason(desk.ask(sara, "invitation.revoke", revoke)), "wrong_state");
  EXPECT_EQ(reason(accept(ali, revoked)), "bad_code");
  const std::string vain = code(invite(sara, R"(,"role":"teller")"));
  ASSERT_TRUE(desk.ask(sara, "role.end", R"({"council":"husby","persona":")" + sara_persona + R"(","role":"chair"})").result);
  EXPECT_EQ(reason(accept(ali, vain)), "bad_code");
}

TEST_F(Invitations, one_invites_to_what_one_may_give_and_never_oneself) {
  EXPECT_EQ(reason(invite(sara, "")), "forbidden");
  give("chair");
  EXPECT_EQ(reason(invite(sara, R"(,"role":"moderator")")), "forbidden");
  EXPECT_EQ(reason(invite(sara, R"(,"until":"2026-02-30")")), "bad_date");
  EXPECT_EQ(reason(invite(sara, R"(,"until":"2020-01-01")")), "end_before_start");
  const std::string own = code(invite(sara, R"(,"role":"secretary")"));
  EXPECT_EQ(reason(accept(sara, own)), "bad_code");
  const std::string to_join = code(invite(sara, ""));
  EXPECT_EQ(reason(accept(ali, to_join)), "");
  EXPECT_EQ(reason(accept(ali, code(invite(sara, "")))), "already_exists");
}

TEST_F(Invitations, are_seen_by_who_made_them_and_no_code_is_in_the_journal) {
  give("chair");
  const std::string handed = code(invite(sara, R"(,"role":"secretary","title":"Till årsmötet")"));
  EXPECT_TRUE(desk.rows(ali, "husby/me").empty());
  const auto found = desk.books().one<std::int64_t>("SELECT count(*) FROM entry WHERE CAST(payload AS TEXT) LIKE '%' || $1 || '%'", handed);
  EXPECT_EQ(found, 0);
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM receipt WHERE CAST(result AS TEXT) LIKE '%' || $1 || '%'", handed), 0);
}

TEST_F(Invitations, a_role_that_asks_for_a_level_waits_until_one_stands_at_it) {
  give("process_lead");
  const std::string handed = code(invite(sara, R"(,"role":"moderator")"));
  ASSERT_EQ(reason(desk.ask(desk.operator_id.value, "council.ask_levels",
                            R"({"council":"husby","levels":{"propose":1,"comment":1,"support":1,"vote":1,"hold_role":3}})")), "");
  EXPECT_EQ(reason(accept(ali, handed)), "level_needed") << "nobody joins as known to the council";
  const std::string persona = desk.join("husby", ali, "Ali");
  EXPECT_EQ(reason(accept(ali, handed, "")), "level_needed");
  ASSERT_EQ(reason(desk.ask(desk.operator_id.value, "membership.confirm", R"({"council":"husby","persona":")" + persona + "\"}")), "");
  ASSERT_EQ(reason(desk.ask(ali, "membership.choose_level", R"({"council":"husby","level":3})")), "");
  EXPECT_EQ(reason(accept(ali, handed, "")), "");
}

TEST_F(Invitations, the_letter_of_who_is_hidden_does_not_name_them) {
  give("process_lead");
  ASSERT_EQ(reason(desk.ask(sara, "membership.hide", R"({"council":"husby","hidden":true})")), "");
  ASSERT_EQ(reason(invite(sara, R"(,"role":"moderator","email":"ali@example.org")")), "");
  ASSERT_EQ(letters.size(), 1U);
  EXPECT_EQ(letters.back().inviter, "");
}

}  // namespace radslag::council

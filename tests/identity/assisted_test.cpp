// Assisted entry: who may enter for whom, for how long, and what the helper is left with afterwards: nothing.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "council/core/assisted.hpp"
#include "council/core/levels.hpp"
#include "identity/house.hpp"
#include "identity/session_table.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::identity {

namespace {

struct AssistedTest : testing::Test {
  House house;
  council::Caller rut = house.enter("rut@example.org");
  std::string rut_persona = house.join(rut, "Rut i receptionen");
  council::Caller drift = house.operator_caller();

  council::Answer name(const council::Caller& caller, const std::string& persona) {
    return house.ask(caller, "assisted.name_helper", fmt::format(R"({{"council":"husby","persona":"{}"}})", persona));
  }
  council::Answer begin(const council::Caller& caller, const std::string& shown, bool accepts = true) {
    return house.ask(caller, "assisted.begin", fmt::format(R"({{"council":"husby","display_name":"{}","language":"so","accept_rules":{}}})", shown, accepts));
  }
  council::Answer end(const council::Caller& caller) { return house.ask(caller, "assisted.end", R"({"council":"husby"})"); }
  std::optional<council::Caller> by_token(const council::Answer& answer) { return house.sessions.by_bearer(house.desk.books(), House::text(answer, "token"), house.desk.now); }
  bool may(const council::Answer& answer) { return answer.result.has_value(); }
};

}  // namespace

TEST_F(AssistedTest, who_names_helpers_and_who_may_be_one) {
  const auto lead = house.enter("lead@example.org");
  const auto lead_persona = house.join(lead, "Leda");
  house.desk.books().run("INSERT INTO role_term (council, id, role, persona, from_day, starts, begun, given_seq) VALUES ('husby', $1, 'process_lead', $1, '2026-01-01', 0, 1, 0)", lead_persona);
  const auto moderator = house.enter("mo@example.org");
  const auto moderator_persona = house.join(moderator, "Mo");
  house.desk.books().run("INSERT INTO role_term (council, id, role, persona, from_day, starts, begun, given_seq) VALUES ('husby', $1, 'moderator', $1, '2026-01-01', 0, 1, 0)", moderator_persona);
  EXPECT_EQ(House::reason(name({}, rut_persona)), Reason::session_ended);
  EXPECT_EQ(House::reason(name(rut, rut_persona)), Reason::forbidden);
  EXPECT_EQ(House::reason(name(moderator, rut_persona)), Reason::forbidden);
  EXPECT_EQ(House::reason(name(drift, "01J0NB0DY00000000000000000")), Reason::not_found);
  EXPECT_TRUE(may(name(lead, rut_persona)));
  EXPECT_EQ(House::reason(name(drift, rut_persona)), Reason::already_exists);
  EXPECT_EQ(house.desk.rows("", "husby/roles").size(), 1U) << "everybody sees who may";
  EXPECT_TRUE(may(house.ask(drift, "assisted.end_helper", fmt::format(R"({{"council":"husby","persona":"{}"}})", rut_persona))));
  EXPECT_TRUE(house.desk.rows("", "husby/roles").empty());
  EXPECT_EQ(House::reason(begin(rut, "Asha")), Reason::forbidden);
}

TEST_F(AssistedTest, begins_for_who_was_told_and_has_a_name_of_their_own) {
  EXPECT_EQ(House::reason(begin(rut, "Asha")), Reason::forbidden) << "not named yet";
  ASSERT_TRUE(may(name(drift, rut_persona)));
  EXPECT_EQ(House::reason(begin(rut, "Asha", false)), Reason::bad_choice);
  EXPECT_EQ(House::reason(begin({}, "Asha")), Reason::session_ended);
  EXPECT_TRUE(may(begin(rut, "Asha")));
}

TEST_F(AssistedTest, the_account_is_the_residents_and_names_no_helper) {
  ASSERT_TRUE(may(name(drift, rut_persona)));
  const auto begun = begin(rut, "Asha");
  ASSERT_TRUE(may(begun));
  const auto helper = by_token(begun);
  ASSERT_TRUE(helper);
  EXPECT_TRUE(helper->helps);
  EXPECT_NE(helper->member, rut.member);
  EXPECT_EQ(council::levels::of(house.desk.books(), PersonaId(House::text(begun, "persona"))), council::levels::anonymous) << "nobody has verified a contact";
  const auto answer = protocol::read_json(*begun.result);
  const auto* slip = answer->find("slip")->find("code");
  const auto signed_in = house.ask({}, "account.sign_in_by_code", fmt::format(R"({{"code":"{}"}})", *slip->as_string()));
  EXPECT_EQ(House::text(signed_in, "member"), helper->member->value) << "the slip opens it";
  const auto told = house.desk.books().one<std::int64_t>("SELECT count(*) FROM entry WHERE audience = 'member:' || $1 AND (payload LIKE '%' || $2 || '%' OR payload LIKE '%' || $3 || '%')",
                                                         *helper->member, *rut.member, rut_persona);
  EXPECT_EQ(told, 0) << "nothing of the resident's says who helped";
  EXPECT_FALSE(house.desk.books().one<std::int64_t>("SELECT 1 FROM receipt WHERE result LIKE '%slip%'")) << "a receipt keeps no code";
}

TEST_F(AssistedTest, ends_by_itself_by_hand_with_the_next_and_with_the_right) {
  ASSERT_TRUE(may(name(drift, rut_persona)));
  const auto by_itself = begin(rut, "Asha");
  house.desk.now += std::chrono::minutes(30);
  EXPECT_TRUE(by_token(by_itself));
  house.desk.now += std::chrono::milliseconds(1);
  EXPECT_FALSE(by_token(by_itself));
  EXPECT_EQ(House::reason(end(rut)), Reason::not_found);

  const auto by_hand = begin(rut, "Bilan");
  EXPECT_TRUE(may(end(rut)));
  EXPECT_EQ(house.desk.last.end_sessions.size(), 1U);
  EXPECT_FALSE(by_token(by_hand));

  const auto first = begin(rut, "Casho");
  const auto second = begin(rut, "Deqa");
  EXPECT_FALSE(by_token(first)) << "one at a time";
  ASSERT_TRUE(by_token(second));
  EXPECT_TRUE(may(house.ask(drift, "assisted.end_helper", fmt::format(R"({{"council":"husby","persona":"{}"}})", rut_persona))));
  EXPECT_FALSE(by_token(second));
}

TEST_F(AssistedTest, a_helper_enters_for_so_many_a_day) {
  ASSERT_TRUE(may(name(drift, rut_persona)));
  constexpr const char* letters = "BCDFGHJKLM";
  for (int i = 0; i < protocol::limits::assisted_a_day_max; ++i) {
    ASSERT_TRUE(may(begin(rut, fmt::format("Granne {}{}", letters[i / 10], letters[i % 10]))));
    house.desk.now += std::chrono::minutes(1);
  }
  EXPECT_EQ(House::reason(begin(rut, "Zahra")), Reason::rate_limited);
  house.desk.now += std::chrono::hours(24);
  EXPECT_TRUE(may(begin(rut, "Zahra")));
}

TEST(EnteredForOthers, is_a_closed_list_without_accounts) {
  for (const char* method : {"initiative.submit", "initiative.endorse", "comment.post"}) EXPECT_TRUE(council::may_enter_for_others(method)) << method;
  for (const char* method : {"account.sessions", "account.set_password", "account.create_token", "data.export", "watch", "initiative.unendorse", "initiative.withdraw", "comment.edit", "membership.leave"}) {
    EXPECT_FALSE(council::may_enter_for_others(method)) << method;
  }
}

}  // namespace radslag::identity

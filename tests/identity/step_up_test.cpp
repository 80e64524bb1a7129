// Grave acts ask for a fresh proof of who holds the session; who gives it may go on, in this session alone.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "identity/house.hpp"
#include "identity/session_table.hpp"

namespace radslag::identity {

namespace {

const std::string pigs = "tre små grisar";

struct StepUpTest : testing::Test {
  House house{{.proofs = {.step_up = true}}};

  bool is_open(const council::Caller& caller) {
    const auto answer = house.ask(caller, "account.create_token", R"({"label":"skript"})");
    if (!answer.result) EXPECT_EQ(answer.result.error().reason, Reason::step_up_needed);
    return answer.result.has_value();
  }
  void pass(std::chrono::minutes time) { house.desk.now += time; }
  council::Answer by_password(const council::Caller& caller, const std::string& password) {
    return house.ask(caller, "account.step_up", fmt::format(R"({{"password":"{}"}})", password));
  }
  council::Answer ask_letter(const council::Caller& caller) { return house.ask(caller, "account.step_up_letter", R"({"language":"sv"})"); }
  council::Answer by_letter(const council::Caller& caller, const std::string& request, const std::string& code) {
    return house.ask(caller, "account.step_up", fmt::format(R"({{"request":"{}","code":"{}"}})", request, code));
  }
};

}  // namespace

TEST_F(StepUpTest, a_grave_act_is_open_for_ten_minutes_after_signing_in_and_after_each_proof) {
  const auto sara = house.enter("sara@example.org", pigs);
  EXPECT_TRUE(is_open(sara));
  pass(std::chrono::minutes(10));
  EXPECT_TRUE(is_open(sara));
  pass(std::chrono::minutes(1));
  EXPECT_FALSE(is_open(sara));
  EXPECT_TRUE(by_password(sara, pigs).result);
  EXPECT_TRUE(is_open(sara));
  pass(std::chrono::minutes(11));
  EXPECT_FALSE(is_open(sara));
}

TEST_F(StepUpTest, a_proof_gives_the_session_a_new_secret_and_the_old_one_is_nobodys) {
  const auto request = House::text(house.start("sara@example.org", pigs), "request");
  const std::string old = house.finish(request, house.post().back().code).session->token;
  const auto sara = *house.sessions.by_cookie(house.desk.books(), old, house.desk.now);
  const auto answer = by_password(sara, pigs);
  ASSERT_TRUE(answer.session);
  EXPECT_EQ(house.by_cookie_of(answer)->session, sara.session) << "the same session";
  EXPECT_FALSE(house.sessions.by_cookie(house.desk.books(), old, house.desk.now));
}

TEST_F(StepUpTest, a_wrong_password_proves_nothing) {
  const auto sara = house.enter("sara@example.org", pigs);
  pass(std::chrono::minutes(11));
  EXPECT_EQ(House::reason(by_password(sara, "fel lösenord")), Reason::wrong_credentials);
  EXPECT_FALSE(is_open(sara));
  EXPECT_EQ(House::reason(house.ask(sara, "account.step_up", "{}")), Reason::missing_field);
  EXPECT_FALSE(is_open(sara));
}

TEST_F(StepUpTest, one_session_does_not_prove_another) {
  const auto phone = house.enter("sara@example.org", pigs);
  const auto desktop = house.enter("sara@example.org");
  pass(std::chrono::minutes(11));
  EXPECT_TRUE(by_password(phone, pigs).result);
  EXPECT_TRUE(is_open(phone));
  EXPECT_FALSE(is_open(desktop));
}

TEST_F(StepUpTest, a_letter_proves_who_has_no_other_way_once_and_where_it_was_asked_for) {
  const auto phone = house.enter("sara@example.org");
  const auto desktop = house.enter("sara@example.org");
  const auto ali = house.enter("ali@example.org");
  pass(std::chrono::minutes(11));
  const auto request = House::text(ask_letter(phone), "request");
  const auto code = house.post().back().code;
  EXPECT_EQ(House::reason(by_letter(desktop, request, code)), Reason::bad_code) << "another session of hers";
  EXPECT_EQ(House::reason(by_letter(ali, request, code)), Reason::bad_code) << "another member";
  EXPECT_EQ(House::reason(by_letter(phone, request, "000000")), Reason::bad_code);
  EXPECT_FALSE(is_open(phone));
  EXPECT_TRUE(by_letter(phone, request, code).result);
  EXPECT_TRUE(is_open(phone));
  EXPECT_EQ(House::reason(by_letter(phone, request, code)), Reason::bad_code) << "used";
}

TEST_F(StepUpTest, a_letters_code_ends_after_ten_minutes_or_five_wrong_tries) {
  const auto sara = house.enter("sara@example.org");
  auto request = House::text(ask_letter(sara), "request");
  pass(std::chrono::minutes(10));
  EXPECT_EQ(House::reason(by_letter(sara, request, house.post().back().code)), Reason::bad_code);
  request = House::text(ask_letter(sara), "request");
  for (int i = 0; i < 5; ++i) EXPECT_EQ(House::reason(by_letter(sara, request, "x")), Reason::bad_code);
  EXPECT_EQ(House::reason(by_letter(sara, request, house.post().back().code)), Reason::bad_code);
}

TEST_F(StepUpTest, who_has_a_password_gets_no_letter) {
  const auto sara = house.enter("sara@example.org", pigs);
  EXPECT_EQ(House::reason(ask_letter(sara)), Reason::wrong_state);
}

TEST_F(StepUpTest, a_sign_in_code_steps_nobody_up_and_a_step_up_code_signs_nobody_in) {
  const auto sara = house.enter("sara@example.org");
  const auto sign_in = House::text(house.start("sara@example.org"), "request");
  const auto sign_in_code = house.post().back().code;
  const auto step_up = House::text(ask_letter(sara), "request");
  EXPECT_EQ(House::reason(by_letter(sara, sign_in, sign_in_code)), Reason::bad_code);
  EXPECT_EQ(House::reason(house.finish(step_up, house.post().back().code)), Reason::bad_code);
}

TEST_F(StepUpTest, a_token_carries_what_its_maker_had_proven_and_cannot_prove_itself_anew) {
  const auto sara = house.enter("sara@example.org", pigs);
  const auto token = House::text(house.ask(sara, "account.create_token", R"({"label":"skript"})"), "token");
  const auto script = *house.sessions.by_bearer(house.desk.books(), token, house.desk.now);
  pass(std::chrono::minutes(60));
  EXPECT_TRUE(is_open(script));
  EXPECT_EQ(House::reason(by_password(script, pigs)), Reason::forbidden);
}

TEST_F(StepUpTest, a_token_that_was_imported_or_is_from_before_carries_nothing) {
  const auto sara = house.enter("sara@example.org");
  const auto token = House::text(house.ask(sara, "account.create_token", R"({"label":"skript"})"), "token");
  house.desk.books().run("UPDATE account_session SET proven_at = NULL WHERE kind = 'token'");
  EXPECT_FALSE(is_open(*house.sessions.by_bearer(house.desk.books(), token, house.desk.now)));
}

TEST_F(StepUpTest, ending_sessions_asks_too_so_that_a_thief_cannot_throw_the_owner_out) {
  const auto sara = house.enter("sara@example.org", pigs);
  const auto other = house.enter("sara@example.org");
  pass(std::chrono::minutes(11));
  const std::string end = fmt::format(R"({{"session":"{}"}})", other.session);
  EXPECT_EQ(House::reason(house.ask(sara, "account.end_session", end)), Reason::step_up_needed);
  EXPECT_EQ(House::reason(house.ask(sara, "account.end_other_sessions", "{}")), Reason::step_up_needed);
  ASSERT_TRUE(by_password(sara, pigs).result);
  EXPECT_TRUE(house.ask(sara, "account.end_session", end).result);
  pass(std::chrono::minutes(11));
  EXPECT_TRUE(house.ask(sara, "account.sign_out", "{}").result) << "one's own always";
}

TEST_F(StepUpTest, an_ended_session_has_proven_nothing) {
  const auto sara = house.enter("sara@example.org");
  house.ask(sara, "account.sign_out", "{}");
  EXPECT_FALSE(is_open(sara));
}

TEST_F(StepUpTest, who_holds_the_data_folder_is_not_asked) {
  council::Caller local;
  local.principal = "local";
  local.local_operator = true;
  const auto answer = house.ask(local, "council.create",
                                R"({"council":"berg","name":"Berg","responsible_body":{"kind":"association","name":"F","contact":""}})");
  EXPECT_TRUE(answer.result) << answer.result.error().message;
}

TEST_F(StepUpTest, without_a_password_a_fresh_proof_lets_one_set_the_first) {
  const auto sara = house.enter("sara@example.org");
  pass(std::chrono::minutes(30));
  const std::string set = fmt::format(R"({{"password":"{}"}})", pigs);
  EXPECT_EQ(House::reason(house.ask(sara, "account.set_password", set)), Reason::step_up_needed);
  const auto request = House::text(ask_letter(sara), "request");
  ASSERT_TRUE(by_letter(sara, request, house.post().back().code).result);
  EXPECT_TRUE(house.ask(sara, "account.set_password", set).result);
}

}  // namespace radslag::identity

// An app for codes and recovery codes: set up, signed in with, slowed down, told of.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

#include "identity/factor_table.hpp"
#include "identity/house.hpp"
#include "identity/totp.hpp"

namespace radslag::identity {

namespace {

const std::string pigs = "tre små grisar";

struct SecondFactorTest : testing::Test {
  House house{{.proofs = {.step_up = true, .second_factor = true}}};
  TotpSecret secret{};  // what the app holds

  static std::vector<std::string> list(const council::Answer& answer, std::string_view member) {
    std::vector<std::string> texts;
    const auto result = protocol::read_json(answer.result.value());
    for (const auto& each : *result->find(member)->as_array()) texts.push_back(*each.as_string());
    return texts;
  }
  std::string app_code(std::int64_t steps_away = 0) { return totp_code(secret, totp_step(house.desk.now) + steps_away); }
  void wait_a_step() { house.desk.now += std::chrono::seconds(30); }
  council::Answer confirm(const council::Caller& caller, const std::string& code) {
    return house.ask(caller, "account.totp_confirm", fmt::format(R"({{"code":"{}"}})", code));
  }
  council::Answer begin_app(const council::Caller& caller) {
    auto answer = house.ask(caller, "account.totp_begin", "{}");
    secret = factor_table::totp_setup_of(house.desk.books(), house.keys, *caller.member, house.desk.now).value_or(TotpSecret{});
    return answer;
  }
  // Sets the app up; the recovery codes.
  std::vector<std::string> add_app(const council::Caller& caller) {
    begin_app(caller);
    auto codes = list(confirm(caller, app_code()), "recovery");
    wait_a_step();
    return codes;
  }
  council::Answer sign_in(const std::string& browser = "") {
    const std::string mark = browser.empty() ? "" : fmt::format(R"(,"browser":"{}")", browser);
    return house.ask({}, "account.sign_in", fmt::format(R"({{"email":"sara@example.org","password":"{}"{}}})", pigs, mark));
  }
  static std::string pending(const council::Answer& answer) {
    const auto result = protocol::read_json(answer.result.value());
    const auto* found = result->find("pending");
    return found == nullptr ? "" : *found->find("request")->as_string();
  }
  council::Answer finish(const std::string& request, const std::string& member, const std::string& value) {
    return house.ask({}, "account.finish_sign_in", fmt::format(R"({{"request":"{}","{}":"{}"}})", request, member, value));
  }
};

}  // namespace

TEST_F(SecondFactorTest, signing_in_with_an_app_takes_two_steps_and_the_first_opens_nothing) {
  const auto sara = house.enter("sara@example.org", pigs);
  add_app(sara);
  const auto first = sign_in();
  EXPECT_FALSE(first.session) << "no cookie";
  const std::string request = pending(first);
  ASSERT_FALSE(request.empty());
  EXPECT_FALSE(house.sessions.by_cookie(house.desk.books(), request, house.desk.now));
  EXPECT_FALSE(house.sessions.by_bearer(house.desk.books(), request, house.desk.now));
  const auto second = finish(request, "code", app_code());
  const auto caller = house.by_cookie_of(second);
  ASSERT_TRUE(caller);
  EXPECT_EQ(caller->member, sara.member);
  EXPECT_EQ(House::reason(finish(request, "code", app_code(1))), Reason::bad_code) << "finished once";
}

TEST_F(SecondFactorTest, a_code_by_letter_asks_for_the_app_too) {
  add_app(house.enter("sara@example.org", pigs));
  const auto request = House::text(house.start("sara@example.org"), "request");
  const auto answer = house.finish(request, house.post().back().code);
  EXPECT_FALSE(answer.session);
  EXPECT_TRUE(finish(pending(answer), "code", app_code()).session);
}

TEST_F(SecondFactorTest, forged_expired_foreign_and_used_codes_are_all_refused) {
  const auto sara = house.enter("sara@example.org", pigs);
  const auto recovery = add_app(sara);
  ASSERT_EQ(recovery.size(), 10U);
  EXPECT_EQ(recovery[0].size(), 29U) << "120 bits: six groups of four";
  const TotpSecret app_of_sara = secret;
  const auto recovery_of_ali = add_app(house.enter("ali@example.org"));
  const TotpSecret app_of_ali = secret;
  const std::string request = pending(sign_in());
  struct Case {
    const char* name;
    std::string request, member, value;
  };
  const auto now = totp_step(house.desk.now);
  const std::vector<Case> cases{
      {"two steps old", request, "code", totp_code(app_of_sara, now - 2)},
      {"two steps early", request, "code", totp_code(app_of_sara, now + 2)},
      {"of another's app", request, "code", totp_code(app_of_ali, now)},
      {"cut short", request, "code", totp_code(app_of_sara, now).substr(0, 5)},
  };
  const std::vector<Case> more{
      {"empty", request, "code", " "},
      {"a recovery code as a code", request, "code", recovery[0]},
      {"of another's recovery codes", request, "recovery", recovery_of_ali[0]},
      {"a recovery code cut short", request, "recovery", recovery[0].substr(0, 28)},
  };
  for (const auto& [name, to, member, value] : cases) EXPECT_FALSE(finish(to, member, value).result) << name;
  const std::string again = pending(sign_in());
  for (const auto& [name, to, member, value] : more) EXPECT_FALSE(finish(again, member, value).result) << name;
  const std::string third = pending(sign_in());
  EXPECT_FALSE(finish(third + "0", "code", totp_code(app_of_sara, now)).result) << "a longer request";
  EXPECT_FALSE(finish(third.substr(1), "code", totp_code(app_of_sara, now)).result) << "a shorter request";
  EXPECT_FALSE(finish(sara.session, "code", totp_code(app_of_sara, now)).result) << "a session's handle";
  EXPECT_TRUE(finish(third, "code", totp_code(app_of_sara, now)).result);
  EXPECT_FALSE(finish(pending(sign_in()), "code", totp_code(app_of_sara, now)).result) << "used";
  EXPECT_TRUE(finish(pending(sign_in()), "recovery", recovery[3]).result);
  EXPECT_FALSE(finish(pending(sign_in()), "recovery", recovery[3]).result) << "used";
}

TEST_F(SecondFactorTest, a_pending_sign_in_ends_after_five_minutes_and_after_five_wrong_codes) {
  add_app(house.enter("sara@example.org", pigs));
  auto request = pending(sign_in());
  house.desk.now += std::chrono::minutes(5);
  EXPECT_EQ(House::reason(finish(request, "code", app_code())), Reason::bad_code);
  request = pending(sign_in());
  for (int i = 0; i < 5; ++i) EXPECT_EQ(House::reason(finish(request, "code", "0")), Reason::bad_code);
  EXPECT_EQ(House::reason(finish(request, "code", app_code())), Reason::bad_code);
}

TEST_F(SecondFactorTest, recovery_codes_are_typed_as_people_type_and_made_anew_void_the_old) {
  const auto sara = house.enter("sara@example.org", pigs);
  const auto old = add_app(sara);
  std::string typed = old[0];
  std::ranges::transform(typed, typed.begin(), [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
  EXPECT_TRUE(finish(pending(sign_in()), "recovery", " " + typed).result);
  const auto fresh = list(house.ask(sara, "account.recovery_make", "{}"), "recovery");
  EXPECT_EQ(fresh.size(), 10U);
  EXPECT_FALSE(finish(pending(sign_in()), "recovery", old[1]).result);
  EXPECT_TRUE(finish(pending(sign_in()), "recovery", fresh[1]).result);
}

TEST_F(SecondFactorTest, the_app_counts_once_a_code_of_it_was_given_in_time) {
  const auto sara = house.enter("sara@example.org", pigs);
  EXPECT_EQ(House::reason(confirm(sara, "000000")), Reason::wrong_state);
  begin_app(sara);
  EXPECT_TRUE(sign_in().session) << "not confirmed yet";
  EXPECT_EQ(House::reason(confirm(sara, app_code(5))), Reason::bad_code);
  house.desk.now += std::chrono::minutes(30);
  EXPECT_EQ(House::reason(confirm(sara, app_code())), Reason::wrong_state);
  const auto ali = house.enter("ali@example.org");
  const auto begun = begin_app(ali);
  EXPECT_EQ(House::text(begun, "secret"), base32(secret));
  EXPECT_TRUE(confirm(ali, app_code()).result);
}

TEST_F(SecondFactorTest, setting_it_up_and_taking_it_away_are_grave_acts_and_told) {
  const auto sara = house.enter("sara@example.org", pigs);
  house.desk.now += std::chrono::minutes(11);
  for (const char* method : {"account.totp_begin", "account.totp_remove", "account.recovery_make"}) {
    EXPECT_EQ(House::reason(house.ask(sara, method, "{}")), Reason::step_up_needed) << method;
  }
  ASSERT_TRUE(house.ask(sara, "account.step_up", fmt::format(R"({{"password":"{}"}})", pigs)).result);
  EXPECT_EQ(House::reason(house.ask(sara, "account.recovery_make", "{}")), Reason::wrong_state);
  add_app(sara);
  EXPECT_EQ(house.post().back().subject.empty(), false);
  EXPECT_TRUE(house.post().back().text.contains("/account#sessions"));
  EXPECT_TRUE(house.ask(sara, "account.totp_remove", "{}").result);
  EXPECT_EQ(House::reason(house.ask(sara, "account.totp_remove", "{}")), Reason::not_found);
  EXPECT_TRUE(sign_in().session);
  std::string told;
  for (const auto& [key, json] : house.desk.rows(sara.member->value, "me")) told += json;
  for (const char* kind : {"totp_added", "totp_removed", "signed_in"}) EXPECT_TRUE(told.contains(kind)) << kind;
}

TEST_F(SecondFactorTest, no_secret_stands_in_a_fact_or_in_the_clear) {
  const auto sara = house.enter("sara@example.org", pigs);
  const auto codes = add_app(sara);
  std::string all;
  house.desk.books().each<std::string>("SELECT coalesce(payload, '') FROM entry", [&](const std::string& text) { all += text; });
  EXPECT_FALSE(all.contains(base32(secret)));
  for (const auto& code : codes) EXPECT_FALSE(all.contains(code));
  const auto box = house.desk.books().one<std::vector<std::uint8_t>>("SELECT sealed FROM account_totp").value();
  EXPECT_TRUE(std::ranges::search(box, secret).empty());
}

TEST_F(SecondFactorTest, the_app_steps_up_and_makes_the_session_one_of_two_factors) {
  const auto sara = house.enter("sara@example.org", pigs);
  add_app(sara);
  house.desk.now += std::chrono::minutes(11);
  const auto step_up = [&](const std::string& code) { return house.ask(sara, "account.step_up", fmt::format(R"({{"code":"{}"}})", code)); };
  EXPECT_EQ(House::reason(step_up("123")), Reason::bad_code);
  const std::string code = app_code();
  EXPECT_TRUE(step_up(code).result);
  EXPECT_EQ(House::reason(step_up(code)), Reason::bad_code) << "used";
  EXPECT_EQ(House::reason(house.ask(sara, "account.step_up_letter", R"({"language":"sv"})")), Reason::wrong_state);
}

TEST_F(SecondFactorTest, a_role_of_trust_counts_only_with_a_second_factor) {
  const auto drift = house.enter("drift@example.org", pigs);
  house.desk.books().run("INSERT INTO operator (member, since) VALUES ($1, $2)", *drift.member, house.desk.now);
  const auto create = [&](const council::Caller& caller, const char* id) {
    return house.ask(caller, "council.create", fmt::format(R"({{"council":"{}","name":"Berg","responsible_body":{{"kind":"association","name":"F","contact":""}}}})", id));
  };
  EXPECT_EQ(House::reason(create(drift, "berg")), Reason::second_factor_needed);
  const auto token = House::text(house.ask(drift, "account.create_token", R"({"label":"skript"})"), "token");
  add_app(drift);
  EXPECT_TRUE(create(drift, "berg").result);
  EXPECT_EQ(House::reason(create(*house.sessions.by_bearer(house.desk.books(), token, house.desk.now), "dal")), Reason::second_factor_needed)
      << "a token from before carries none";
  const auto later = House::text(house.ask(drift, "account.create_token", R"({"label":"skript"})"), "token");
  EXPECT_TRUE(create(*house.sessions.by_bearer(house.desk.books(), later, house.desk.now), "dal").result);
}

TEST_F(SecondFactorTest, a_browser_that_was_not_seen_before_is_told_once) {
  house.enter("sara@example.org", pigs);
  const auto letters = [&] { return house.post().size(); };
  const auto before = letters();
  sign_in("first-mark");
  EXPECT_EQ(letters(), before + 1);
  sign_in("first-mark");
  EXPECT_EQ(letters(), before + 1);
  sign_in("second-mark");
  sign_in();
  EXPECT_EQ(letters(), before + 3);
}

TEST_F(SecondFactorTest, all_other_sessions_end_at_once_tokens_too) {
  const auto phone = house.enter("sara@example.org", pigs);
  const auto desktop = house.enter("sara@example.org");
  const auto ali = house.enter("ali@example.org");
  const auto token = House::text(house.ask(phone, "account.create_token", R"({"label":"skript"})"), "token");
  house.ask(desktop, "account.end_other_sessions", "{}");
  EXPECT_EQ(house.desk.last.end_sessions.size(), 2U);
  EXPECT_FALSE(house.sessions.by_bearer(house.desk.books(), token, house.desk.now));
  const auto left = house.desk.books().one<std::int64_t>("SELECT count(*) FROM account_session").value();
  EXPECT_EQ(left, 2) << "the one that asks, and another member's";
  EXPECT_TRUE(ali.member);
}

}  // namespace radslag::identity

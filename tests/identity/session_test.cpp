// Sessions: who a secret is, when it ends, what else one may hold.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "identity/house.hpp"
#include "identity/limits.hpp"
#include "identity/session_table.hpp"

namespace radslag::identity {

namespace {

struct SessionTest : testing::Test {
  House house;
  council::Answer token_for(const council::Caller& caller) { return house.ask(caller, "account.create_token", R"({"label":"skript"})"); }
  std::string cookie_for(const std::string& email) {
    const auto request = House::text(house.start(email), "request");
    return house.finish(request, house.post().back().code).session->token;
  }
};

}  // namespace

TEST_F(SessionTest, slides_for_thirty_days_and_ends_after_a_year) {
  const auto cookie = cookie_for("sara@example.org");
  auto& now = house.desk.now;
  const auto handle = house.sessions.by_cookie(house.desk.books(), cookie, now)->session;
  const Time began = now;
  while (now - began <= limits::session_age_max - std::chrono::days(20)) {
    now += std::chrono::days(20);
    ASSERT_TRUE(house.sessions.by_cookie(house.desk.books(), cookie, now));
    session_table::set_used(house.desk.books(), handle, now);
  }
  now += std::chrono::days(20);
  EXPECT_FALSE(house.sessions.by_cookie(house.desk.books(), cookie, now)) << "a year is a year";
  const auto idle = cookie_for("ali@example.org");
  now += limits::session_idle_max + std::chrono::milliseconds(1);
  EXPECT_FALSE(house.sessions.by_cookie(house.desk.books(), idle, now));
}

TEST_F(SessionTest, use_is_noted_every_ten_minutes_at_most) {
  const auto cookie = cookie_for("sara@example.org");
  auto& now = house.desk.now;
  const auto look = [&] { return house.sessions.by_cookie(house.desk.books(), cookie, now)->session; };
  look();
  EXPECT_TRUE(house.used.empty());
  now += std::chrono::minutes(10);
  const auto handle = look();
  look();
  EXPECT_EQ(house.used, std::vector{handle}) << "once, although it has not been written yet";
  session_table::set_used(house.desk.books(), handle, now);
  now += std::chrono::minutes(9);
  look();
  EXPECT_EQ(house.used.size(), 1U);
}

TEST_F(SessionTest, on_a_shared_device_it_ends_a_quarter_of_an_hour_after_its_last_use) {
  const auto first = cookie_for("sara@example.org");
  auto& now = house.desk.now;
  const auto look = [&](const std::string& cookie) { return house.sessions.by_cookie(house.desk.books(), cookie, now); };
  const auto shared = house.ask(*look(first), "account.share_device", "{}");
  ASSERT_TRUE(shared.session) << "a new secret";
  EXPECT_EQ(shared.session->expires, Time{}) << "the cookie ends with the browser";
  const std::string cookie = shared.session->token;
  EXPECT_TRUE(look(first)) << "what is under way is not thrown out";
  ASSERT_TRUE(look(cookie));
  now += limits::old_secret_kept;
  EXPECT_FALSE(look(first)) << "a minute after the new one was shown";
  for (int minute = 0; minute < 60; minute += 14) {
    now += std::chrono::minutes(14);
    const auto caller = look(cookie);
    ASSERT_TRUE(caller);
    ASSERT_EQ(house.used.back(), caller->session) << "its use is noted";
    session_table::set_used(house.desk.books(), caller->session, now);
  }
  const auto again = house.ask(*look(cookie), "account.share_device", "{}");
  ASSERT_TRUE(again.result);
  EXPECT_FALSE(again.session) << "it is one already";
  now += limits::shared_idle_max;
  EXPECT_TRUE(look(cookie));
  const auto handle = look(cookie)->session;
  now += std::chrono::milliseconds(1);
  EXPECT_FALSE(look(cookie));
  EXPECT_EQ(Sessions::standing_of(house.desk.books(), handle, now, now), Sessions::Standing::ended) << "its sockets end too";
  cookie_for("ali@example.org");
  EXPECT_FALSE(house.desk.books().one<std::int64_t>("SELECT 1 FROM account_session WHERE handle = $1", handle)) << "and the row goes";
}

TEST_F(SessionTest, a_shared_device_stays_one_when_its_secret_is_renewed_and_a_token_is_none) {
  const auto cookie = cookie_for("sara@example.org");
  const auto caller = *house.sessions.by_cookie(house.desk.books(), cookie, house.desk.now);
  const auto token = House::text(token_for(caller), "token");
  const auto script = *house.sessions.by_bearer(house.desk.books(), token, house.desk.now);
  EXPECT_EQ(House::reason(house.ask(script, "account.share_device", "{}")), Reason::wrong_state);
  EXPECT_EQ(House::reason(house.ask({}, "account.share_device", "{}")), Reason::session_ended);
  const auto shared = house.ask(caller, "account.share_device", "{}");
  ASSERT_TRUE(house.sessions.by_cookie(house.desk.books(), shared.session->token, house.desk.now)) << "shown for the first time";
  house.desk.now += std::chrono::seconds(5);
  session_table::owe_renewal(house.desk.books(), *caller.member, house.desk.now);
  const auto own = *house.sessions.by_cookie(house.desk.books(), shared.session->token, house.desk.now);
  EXPECT_TRUE(own.secret_due);
  EXPECT_TRUE(session_table::by_handle(house.desk.books(), own.session)->shared);
  EXPECT_EQ(session_table::by_handle(house.desk.books(), own.session)->cookie_until(), Time{});
}

TEST_F(SessionTest, a_cookie_is_no_bearer_token_and_the_other_way_round) {
  const auto cookie = cookie_for("sara@example.org");
  const auto caller = *house.sessions.by_cookie(house.desk.books(), cookie, house.desk.now);
  EXPECT_FALSE(house.sessions.by_bearer(house.desk.books(), cookie, house.desk.now));
  const auto token = House::text(token_for(caller), "token");
  EXPECT_TRUE(token.starts_with("radslag_"));
  EXPECT_EQ(house.sessions.by_bearer(house.desk.books(), token, house.desk.now)->member, caller.member);
  EXPECT_FALSE(house.sessions.by_cookie(house.desk.books(), token, house.desk.now));
  EXPECT_FALSE(house.sessions.by_bearer(house.desk.books(), token + "x", house.desk.now));
  EXPECT_FALSE(house.sessions.by_bearer(house.desk.books(), "", house.desk.now));
}

TEST_F(SessionTest, signing_out_ends_it_and_its_sockets) {
  const auto cookie = cookie_for("sara@example.org");
  const auto caller = *house.sessions.by_cookie(house.desk.books(), cookie, house.desk.now);
  const auto answer = house.ask(caller, "account.sign_out", "{}");
  EXPECT_EQ(answer.session->token, "");
  EXPECT_EQ(house.desk.last.end_sessions, std::vector{caller.session});
  EXPECT_FALSE(house.sessions.by_cookie(house.desk.books(), cookie, house.desk.now));
}

TEST_F(SessionTest, one_ends_ones_own_and_nobody_elses) {
  const auto phone = house.enter("sara@example.org");
  const auto desktop = house.enter("sara@example.org");
  const auto ali = house.enter("ali@example.org");
  const auto end = [&](const council::Caller& caller, const std::string& handle) {
    return house.ask(caller, "account.end_session", fmt::format(R"({{"session":"{}"}})", handle));
  };
  EXPECT_EQ(House::reason(end(ali, phone.session)), Reason::not_found);
  const auto answer = end(desktop, phone.session);
  EXPECT_TRUE(answer.result);
  EXPECT_FALSE(answer.session) << "this browser keeps its own cookie";
  EXPECT_EQ(house.desk.last.end_sessions, std::vector{phone.session});
  EXPECT_EQ(House::reason(end(desktop, phone.session)), Reason::not_found);
}

TEST_F(SessionTest, the_list_shows_ones_own_and_marks_the_one_that_asks) {
  const auto sara = house.enter("sara@example.org");
  house.enter("ali@example.org");
  token_for(sara);
  council::Actor actor;
  actor.member = sara.member;
  const council::Labels labels;
  const council::Reading reading{house.desk.books(), council::instance_journal, actor, labels, sara, house.desk.now};
  const auto result = protocol::read_json(house.desk.registry().find_query("account.sessions")->answer(reading, *protocol::read_json("{}")).value());
  const auto& listed = *result->find("sessions")->as_array();
  ASSERT_EQ(listed.size(), 2U);
  for (const auto& session : listed) {
    EXPECT_EQ(*session.find("current")->as_bool(), *session.find("session")->as_string() == sara.session);
  }
}

TEST_F(SessionTest, twenty_tokens_are_enough) {
  const auto sara = house.enter("sara@example.org");
  for (int i = 0; i < 20; ++i) ASSERT_TRUE(token_for(sara).result);
  const auto answer = token_for(sara);
  EXPECT_EQ(House::reason(answer), Reason::too_many);
  EXPECT_EQ(answer.result.error().max, 20);
}

TEST_F(SessionTest, a_token_is_shown_once) {
  const auto sara = house.enter("sara@example.org");
  for (const bool again : {false, true}) {
    auto call = house.call(sara, "account.create_token", R"({"label":"skript"})");
    call.id = CommandId("01900000-0000-7000-8000-000000000001");
    std::vector<council::Call> group;
    group.push_back(std::move(call));
    const auto batch = house.desk.office().execute(std::move(group), house.desk.now);
    EXPECT_EQ(batch.answers[0].second.result->contains("radslag_"), !again);
  }
}

// A role changes what a stolen cookie would open, so the member's browsers get new ones. Nobody is thrown out meanwhile.
TEST_F(SessionTest, a_changed_role_renews_the_secret_and_the_old_one_ends_a_minute_after_the_new_one_was_shown) {
  const auto first = cookie_for("sara@example.org");
  auto& now = house.desk.now;
  const auto look = [&](const std::string& cookie) { return house.sessions.by_cookie(house.desk.books(), cookie, now); };
  const std::string persona = house.join(*look(first), "Sara");
  now += std::chrono::minutes(5);
  const auto other = cookie_for("ali@example.org");
  const std::string role = fmt::format(R"({{"council":"husby","persona":"{}","role":"moderator"}})", persona);
  ASSERT_TRUE(house.ask(house.operator_caller(), "role.give", role).result);
  EXPECT_FALSE(look(other)->secret_due) << "only theirs";
  ASSERT_TRUE(look(first)->secret_due);
  EXPECT_EQ(Sessions::standing_of(house.desk.books(), look(first)->session, now - std::chrono::seconds(1), now), Sessions::Standing::due);
  const std::string second = house.renew(*look(first));
  ASSERT_NE(second, "");
  EXPECT_FALSE(look(first)->secret_due) << "one is on its way";
  EXPECT_EQ(house.renew(*look(first)), "") << "two answers at once bring one cookie";
  now += std::chrono::minutes(2);
  ASSERT_TRUE(look(first)) << "the answer may have been lost";
  const std::string third = house.renew(*look(first));
  EXPECT_FALSE(look(second)) << "never shown, and replaced";
  EXPECT_EQ(look(third)->session, look(first)->session);
  EXPECT_FALSE(look(third)->secret_due);
  now += std::chrono::seconds(59);
  EXPECT_TRUE(look(first)) << "what is under way";
  now += std::chrono::seconds(1);
  EXPECT_FALSE(look(first));
  EXPECT_TRUE(look(third));
  EXPECT_EQ(Sessions::standing_of(house.desk.books(), look(third)->session, now, now), Sessions::Standing::good);
}

TEST_F(SessionTest, one_that_is_over_has_ended_for_an_open_socket_too) {
  const auto sara = house.enter("sara@example.org");
  const auto standing = [&] { return Sessions::standing_of(house.desk.books(), sara.session, house.desk.now, house.desk.now); };
  EXPECT_EQ(standing(), Sessions::Standing::good);
  house.desk.now += limits::session_idle_max + std::chrono::milliseconds(1);
  EXPECT_EQ(standing(), Sessions::Standing::ended);
}

TEST(SessionLabel, names_browser_and_system) {
  struct Case {
    const char* user_agent;
    const char* label;
  };
  for (const auto& [user_agent, label] : {Case{"Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0", "Firefox, Android"},
                                          {"Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0", "Edge, Windows"},
                                          {"Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Safari/604.1", "Safari, iPhone"},
                                          {"curl/7.88.1", ""}, {"", ""}}) {
    EXPECT_EQ(session_table::label_of(user_agent), label);
  }
}

}  // namespace radslag::identity

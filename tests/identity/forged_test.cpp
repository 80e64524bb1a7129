// Session secrets, tokens and letters' codes that are forged, expired, foreign, cut short or used again: all refused, and
// whether there is an account makes no difference to the work.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "identity/house.hpp"
#include "identity/limits.hpp"

namespace radslag::identity {

namespace {

const std::string pigs = "tre små grisar";

struct ForgedTest : testing::Test {
  House house{{.proofs = {.step_up = true}}};

  std::string cookie_for(const std::string& email, const std::string& password = "") {
    const auto request = House::text(house.start(email, password), "request");
    return house.finish(request, house.post().back().code).session->token;
  }
  bool opens(const std::string& secret) {
    return house.sessions.by_cookie(house.desk.books(), secret, house.desk.now) || house.sessions.by_bearer(house.desk.books(), secret, house.desk.now);
  }
  council::Caller caller(const std::string& cookie) { return house.sessions.by_cookie(house.desk.books(), cookie, house.desk.now).value(); }
};

std::string flipped(std::string text, std::size_t at) {
  text[at] = text[at] == 'A' ? 'B' : 'A';
  return text;
}

}  // namespace

TEST_F(ForgedTest, no_secret_opens_a_session_but_its_own) {
  const std::string cookie = cookie_for("sara@example.org", pigs);
  const auto sara = caller(cookie);
  const std::string token = House::text(house.ask(sara, "account.create_token", R"({"label":"skript"})"), "token");
  ASSERT_TRUE(opens(cookie) && opens(token));
  House elsewhere;  // another instance
  elsewhere.enter("ali@example.org");
  const auto request = House::text(elsewhere.start("sara@example.org"), "request");
  const std::string foreign = elsewhere.finish(request, elsewhere.post().back().code).session->token;
  struct Case {
    const char* name;
    std::string secret;
  };
  for (const auto& [name, secret] :
       {Case{"empty", ""}, {"cut short", cookie.substr(0, 42)}, {"longer", cookie + "A"}, {"first letter changed", flipped(cookie, 0)},
        {"last letter changed", flipped(cookie, 42)}, {"a token cut short", token.substr(0, token.size() - 1)}, {"a token without its prefix", token.substr(8)},
        {"the session's handle", sara.session}, {"the member's id", sara.member->value}, {"a request's id", House::text(house.start("sara@example.org"), "request")},
        {"a letter's code", house.post().back().link}, {"very long", std::string(100'000, 'A')}, {"with a zero byte", cookie + std::string(1, '\0')}}) {
    EXPECT_FALSE(opens(secret)) << name;
  }
  ASSERT_NE(foreign, cookie);
  EXPECT_FALSE(opens(foreign)) << "of another instance";
}

TEST_F(ForgedTest, an_ended_expired_or_replaced_secret_opens_nothing) {
  const std::string ended = cookie_for("sara@example.org", pigs);
  house.ask(caller(ended), "account.sign_out", "{}");
  EXPECT_FALSE(opens(ended)) << "ended";
  const std::string stepped = cookie_for("sara@example.org");
  ASSERT_TRUE(house.ask(caller(stepped), "account.step_up", fmt::format(R"({{"password":"{}"}})", pigs)).result);
  EXPECT_FALSE(opens(stepped)) << "from before the step-up";
  const std::string old = cookie_for("sara@example.org");
  house.desk.now += limits::session_idle_max + std::chrono::milliseconds(1);
  EXPECT_FALSE(opens(old)) << "unused for too long";
}

TEST_F(ForgedTest, a_letters_code_is_for_its_request_once_and_for_ten_minutes) {
  const auto request = House::text(house.start("sara@example.org"), "request");
  const auto letter = house.post().back();
  const auto other = House::text(house.start("ali@example.org"), "request");
  struct Case {
    const char* name;
    std::string request, code;
  };
  for (const auto& [name, to, code] : {Case{"another's request", other, letter.code}, {"another's request, by the link", other, letter.link},
                                       {"a request made up", std::string(32, '0'), letter.code}, {"cut short", request, letter.code.substr(0, 5)},
                                       {"the link cut short", request, letter.link.substr(0, 42)}, {"the link changed", request, flipped(letter.link, 5)}}) {
    EXPECT_EQ(House::reason(house.finish(to, code)), Reason::bad_code) << name;
  }
  EXPECT_TRUE(house.finish(request, letter.code).session);
  EXPECT_EQ(House::reason(house.finish(request, letter.code)), Reason::bad_code) << "used";
  EXPECT_EQ(House::reason(house.finish(request, letter.link)), Reason::bad_code) << "used, by the link";
  const auto late = House::text(house.start("sara@example.org"), "request");
  house.desk.now += std::chrono::minutes(10);
  EXPECT_EQ(House::reason(house.finish(late, house.post().back().code)), Reason::bad_code) << "too old";
}

TEST_F(ForgedTest, a_wrong_password_costs_the_same_whoever_is_meant) {
  const auto sara = house.enter("sara@example.org", pigs);
  const auto guarded = house.enter("ali@example.org", pigs);
  house.ask(guarded, "account.totp_begin", "{}");
  const auto work = [&](const std::string& email) {
    const int hashed = house.passwords.hashed;
    const int verified = house.passwords.verified;
    const auto answer = house.ask({}, "account.sign_in", fmt::format(R"({{"email":"{}","password":"fel lösenord"}})", email));
    return fmt::format("{} {} {} {}", answer.result.error().message, to_string(House::reason(answer)), house.passwords.hashed - hashed, house.passwords.verified - verified);
  };
  const std::string known = work("sara@example.org");
  EXPECT_EQ(work("nobody@example.org"), known);
  EXPECT_EQ(work("ali@example.org"), known) << "with a second factor";
  EXPECT_TRUE(known.ends_with("0 1"));
}

}  // namespace radslag::identity

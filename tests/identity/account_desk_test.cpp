// What an operator may do with somebody's account: find it by its address, end its sessions.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "identity/house.hpp"

namespace radslag::identity {

namespace {

struct AccountDeskTest : testing::Test {
  House house;
  council::Caller sara = house.enter("Sara@Example.org", "tre små grisar");
  std::string persona = house.join(sara, "Sara");
  council::Caller drift = house.operator_caller();

  council::Answer find(const council::Caller& caller, const std::string& email) {
    return house.ask(caller, "operator.find_account", fmt::format(R"({{"email":"{}"}})", email));
  }
  council::Answer end(const council::Caller& caller, const MemberId& member) {
    return house.ask(caller, "operator.end_sessions", fmt::format(R"({{"member":"{}"}})", member.value));
  }
  std::int64_t facts(const std::string& kind) {
    return house.desk.books().one<std::int64_t>("SELECT count(*) FROM entry WHERE audience = 'group:operators' AND payload LIKE '%\"kind\":\"' || $1 || '\"%'", kind).value_or(0);
  }
};

}  // namespace

TEST_F(AccountDeskTest, is_for_operators_alone) {
  for (const auto& [name, caller, refused] : {std::tuple{"a visitor", council::Caller{}, true}, {"the owner", sara, true}, {"an operator", drift, false}}) {
    SCOPED_TRACE(name);
    const auto found = find(caller, "sara@example.org");
    EXPECT_EQ(found.result.has_value(), !refused);
    EXPECT_EQ(end(caller, *sara.member).result.has_value(), !refused);
  }
}

TEST_F(AccountDeskTest, finds_the_address_exactly_and_says_no_name) {
  for (const char* other : {"sara@example.com", "sar@example.org", "ara@example.org", "sara@example.or"}) EXPECT_EQ(House::reason(find(drift, other)), Reason::not_found) << other;
  EXPECT_EQ(facts("account_looked_up"), 0);
  const auto found = find(drift, "sara@EXAMPLE.org");
  ASSERT_TRUE(found.result);
  EXPECT_EQ(House::text(found, "member"), sara.member->value);
  EXPECT_TRUE(found.result->contains(R"("councils":1)")) << *found.result;
  EXPECT_TRUE(found.result->contains(R"("browsers":1)")) << *found.result;
  for (const char* hidden : {"Sara", "example", "husby"}) EXPECT_FALSE(found.result->contains(hidden)) << *found.result;
  EXPECT_FALSE(found.result->contains(persona)) << *found.result;
  EXPECT_EQ(facts("account_looked_up"), 1);
  EXPECT_FALSE(house.desk.books().one<std::int64_t>("SELECT 1 FROM receipt WHERE result LIKE '%browsers%'")) << "a receipt keeps no copy";
}

TEST_F(AccountDeskTest, ended_sessions_are_over_at_once_and_the_owner_is_told) {
  const auto token = house.ask(sara, "account.create_token", R"({"label":"script"})");
  ASSERT_TRUE(token.result);
  const auto ended = end(drift, *sara.member);
  ASSERT_TRUE(ended.result);
  EXPECT_EQ(*ended.result, R"({"ended":2})");
  EXPECT_EQ(house.desk.last.end_sessions.size(), 2U);
  EXPECT_FALSE(house.desk.books().one<std::int64_t>("SELECT 1 FROM account_session WHERE member = $1", *sara.member));
  EXPECT_TRUE(house.post().back().text.contains("avslutat alla dina inloggningar")) << house.post().back().text;
  bool is_told = false;
  for (const auto& [key, json] : house.desk.rows(sara.member->value, "me")) is_told = is_told || (key.starts_with("account_notice") && json.contains("sessions_ended"));
  EXPECT_TRUE(is_told);
  EXPECT_EQ(facts("sessions_ended"), 1);
}

TEST_F(AccountDeskTest, an_operator_does_not_throw_themselves_out) {
  EXPECT_EQ(House::reason(end(drift, *drift.member)), Reason::forbidden);
  EXPECT_EQ(House::reason(end(drift, MemberId("01J0NB0DY00000000000000000"))), Reason::not_found);
}

}  // namespace radslag::identity

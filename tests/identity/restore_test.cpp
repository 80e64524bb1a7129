// A lost second factor restored at the desk: who may, in which order, after how long, and what it leaves behind.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "identity/authenticator.hpp"
#include "identity/factor_table.hpp"
#include "identity/house.hpp"

namespace radslag::identity {

namespace {

const std::string pigs = "tre små grisar";

struct RestoreTest : testing::Test {
  House house;
  council::Caller sara = house.enter("sara@example.org", pigs);
  std::string persona = house.join(sara, "Sara");

  // Somebody in the council who holds this role.
  council::Caller with(const std::string& name, const std::string& role) {
    const auto caller = house.enter(name + "@example.org");
    const auto own = house.join(caller, name);
    if (role == "operator") house.desk.books().run("INSERT INTO operator (member, since) VALUES ($1, $2)", *caller.member, house.desk.now);
    if (role == "moderator") {
      house.desk.books().run("INSERT INTO role_term (council, id, role, persona, from_day, starts, begun, given_seq) VALUES ('husby', $1, 'moderator', $1, '2026-01-01', 0, 1, 0)", own);
    }
    return caller;
  }
  void add_app() {
    house.ask(sara, "account.totp_begin", "{}");
    const auto secret = factor_table::totp_setup_of(house.desk.books(), house.keys, *sara.member, house.desk.now).value();
    const auto answer = house.ask(sara, "account.totp_confirm", fmt::format(R"({{"code":"{}"}})", totp_code(secret, totp_step(house.desk.now))));
    if (!answer.result) throw std::runtime_error(answer.result.error().message);
  }
  council::Answer propose(const council::Caller& caller) {
    return house.ask(caller, "account.restore_propose", fmt::format(R"({{"council":"husby","persona":"{}","reason":"Telefonen är stulen"}})", persona));
  }
  council::Answer agree(const council::Caller& caller) {
    return house.ask(caller, "account.restore_agree", fmt::format(R"({{"council":"husby","persona":"{}"}})", persona));
  }
  council::Answer sign_in() { return house.ask({}, "account.sign_in", fmt::format(R"({{"email":"sara@example.org","password":"{}"}})", pigs)); }
};

}  // namespace

TEST_F(RestoreTest, two_people_and_a_day_let_the_owner_in_and_end_every_session) {
  add_app();
  const auto moderator = with("mo", "moderator");
  const auto drift = with("drift", "operator");
  ASSERT_TRUE(propose(moderator).result);
  EXPECT_TRUE(house.post().back().text.contains("/account#sessions"));
  ASSERT_TRUE(agree(drift).result);
  house.desk.now += std::chrono::hours(23);
  EXPECT_FALSE(sign_in().session) << "the owner has time to say no";
  house.desk.now += std::chrono::hours(1);
  const auto let_in = sign_in();
  ASSERT_TRUE(let_in.session);
  EXPECT_FALSE(factor_table::has_second_factor(house.desk.books(), *sara.member));
  EXPECT_FALSE(house.desk.books().one<std::int64_t>("SELECT 1 FROM account_session WHERE handle = $1", sara.session)) << "the session from before";
  EXPECT_TRUE(house.by_cookie_of(let_in));
  const auto reasons = house.desk.books().one<std::int64_t>("SELECT count(*) FROM entry WHERE payload LIKE '%Telefonen är stulen%'");
  EXPECT_EQ(reasons, 1);
}

TEST_F(RestoreTest, takes_two_different_people_one_of_them_an_operator) {
  add_app();
  struct Case {
    const char* name;
    council::Caller first, second;
    std::optional<Reason> refused;
  };
  const auto moderator = with("mo", "moderator");
  const auto other = with("mia", "moderator");
  const auto drift = with("drift", "operator");
  const auto second = with("disa", "operator");
  for (const auto& [name, first, then, refused] :
       {Case{"one operator twice", drift, drift, Reason::forbidden}, {"one moderator twice", moderator, moderator, Reason::forbidden},
        {"two moderators", moderator, other, Reason::forbidden}, {"two operators", drift, second, std::nullopt},
        {"a moderator, then an operator", moderator, drift, std::nullopt}, {"an operator, then a moderator", drift, moderator, std::nullopt}}) {
    ASSERT_TRUE(propose(first).result) << name;
    const auto answer = agree(then);
    EXPECT_EQ(answer.result.has_value(), !refused) << name;
    if (refused && !answer.result) EXPECT_EQ(answer.result.error().reason, *refused) << name;
    ASSERT_TRUE(house.ask(sara, "account.restore_cancel", "{}").result);
  }
}

TEST_F(RestoreTest, is_not_for_oneself_nor_for_residents_nor_without_a_factor) {
  const auto resident = with("rut", "");
  const auto drift = with("drift", "operator");
  EXPECT_EQ(House::reason(propose(drift)), Reason::wrong_state) << "there is nothing to restore";
  add_app();
  EXPECT_EQ(House::reason(propose(resident)), Reason::forbidden);
  EXPECT_EQ(House::reason(agree(drift)), Reason::not_found) << "nobody proposed it";
  house.desk.books().run("INSERT INTO operator (member, since) VALUES ($1, $2)", *sara.member, house.desk.now);
  EXPECT_EQ(House::reason(propose(sara)), Reason::forbidden) << "one's own";
  ASSERT_TRUE(propose(drift).result);
  EXPECT_EQ(House::reason(propose(drift)), Reason::already_exists);
}

TEST_F(RestoreTest, the_owner_says_no_and_it_is_over) {
  add_app();
  const auto drift = with("drift", "operator");
  ASSERT_TRUE(propose(drift).result);
  ASSERT_TRUE(agree(with("disa", "operator")).result);
  ASSERT_TRUE(house.ask(sara, "account.restore_cancel", "{}").result);
  house.desk.now += std::chrono::hours(25);
  EXPECT_FALSE(sign_in().session);
  EXPECT_EQ(House::reason(house.ask(sara, "account.restore_cancel", "{}")), Reason::not_found);
}

TEST_F(RestoreTest, a_factor_that_is_found_or_new_ends_it) {
  add_app();
  ASSERT_TRUE(propose(with("drift", "operator")).result);
  ASSERT_TRUE(agree(with("disa", "operator")).result);
  house.desk.now += std::chrono::seconds(30);
  add_app();
  house.desk.now += std::chrono::hours(25);
  EXPECT_FALSE(sign_in().session) << "the new one stays";
}

}  // namespace radslag::identity

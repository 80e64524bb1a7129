// The first operator, the import of accounts, and who may do what.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "council/core/people.hpp"
#include "identity/books.hpp"
#include "identity/house.hpp"
#include "identity/operator_code.hpp"

namespace radslag::identity {

namespace {

struct OperatorTest : testing::Test {
  House house;
  OperatorTest() { house.desk.books().run("DELETE FROM operator"); }
  std::optional<std::string> printed() { return first_operator_code(house.desk.books(), house.keys, house.random); }
  council::Answer claim(const council::Caller& caller, const std::string& code) {
    return house.ask(caller, "account.claim_operator", fmt::format(R"({{"code":"{}"}})", code));
  }
};

struct Import : testing::Test {
  House house;
  council::Answer import(const council::Caller& caller, const std::string& accounts) {
    return house.ask(caller, "account.import", fmt::format(R"({{"council":"husby","accounts":[{}]}})", accounts));
  }
};

}  // namespace

TEST_F(OperatorTest, is_whoever_has_the_printed_code_and_it_works_once) {
  const auto sara = house.enter("sara@example.org");
  const auto ali = house.enter("ali@example.org");
  const auto code = printed().value();
  EXPECT_EQ(code.size(), 19U);
  EXPECT_EQ(House::reason(claim(sara, "0000-0000-0000-0000")), Reason::bad_code);
  std::string sloppy = code;
  for (char& c : sloppy) c = c == '-' ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  const auto answer = claim(sara, sloppy);
  ASSERT_TRUE(answer.result);
  EXPECT_EQ(house.desk.last.relabel, std::vector{*sara.member});
  EXPECT_EQ(house.by_cookie_of(answer)->session, sara.session) << "a new secret for the new role";
  EXPECT_TRUE(council::people::is_operator(house.desk.books(), *sara.member));
  EXPECT_TRUE(house.desk.rows(sara.member->value, "me").at(0).second.contains(R"("operator":true)"));
  EXPECT_EQ(House::reason(claim(ali, code)), Reason::bad_code);
  EXPECT_FALSE(printed());
  house.desk.books().run("DELETE FROM operator");
  EXPECT_FALSE(printed()) << "spent is spent, whatever became of the operator";
}

TEST_F(OperatorTest, a_second_start_prints_a_new_code_and_the_old_one_is_void) {
  const auto sara = house.enter("sara@example.org");
  const auto first = printed().value();
  const auto second = printed().value();
  EXPECT_EQ(House::reason(claim(sara, first)), Reason::bad_code);
  EXPECT_TRUE(claim(sara, second).result);
}

TEST_F(OperatorTest, nothing_is_printed_where_there_is_an_operator) {
  house.desk.books().run("INSERT INTO operator (member, since) VALUES ('somebody', 0)");
  EXPECT_FALSE(printed());
}

TEST_F(Import, makes_members_who_act_by_their_tokens_exempt_from_rates) {
  const auto answer = import(house.operator_caller(), R"({"display_name":"Sara","email":"sara@example.org"},{"display_name":"Ali"})");
  ASSERT_TRUE(answer.result);
  const auto result = protocol::read_json(*answer.result);
  const auto& tokens = *result->find("tokens")->as_array();
  ASSERT_EQ(tokens.size(), 2U);
  const auto ali = house.sessions.by_bearer(house.desk.books(), *tokens[1].find("token")->as_string(), house.desk.now);
  ASSERT_TRUE(ali);
  EXPECT_EQ(ali->member->value, *tokens[1].find("member")->as_string());
  EXPECT_TRUE(ali->exempt);
  const auto actor = council::people::resolve(house.desk.books(), CouncilId("husby"), *ali, house.desk.now);
  EXPECT_TRUE(actor.has(council::Role::resident));
  EXPECT_EQ(council::people::name_of(house.desk.books(), *actor.persona), "Ali");
  EXPECT_EQ(account_by_email(house.desk.books(), "SARA@example.org")->member.value, *tokens[0].find("member")->as_string());
}

TEST_F(Import, with_an_address_that_is_taken_or_repeated_makes_nobody) {
  house.enter("sara@example.org");
  for (const auto* accounts : {R"({"display_name":"A"},{"display_name":"B","email":"Sara@example.org"})",
                               R"({"display_name":"A","email":"x@example.org"},{"display_name":"B","email":"X@example.org"})"}) {
    const auto answer = import(house.operator_caller(), accounts);
    EXPECT_EQ(House::reason(answer), Reason::already_exists);
    EXPECT_EQ(answer.result.error().field, "/accounts/1/email");
  }
  EXPECT_EQ(house.desk.books().one<int>("SELECT count(*) FROM account"), 1);
}

TEST_F(Import, under_a_name_that_looks_like_an_officers_makes_nobody) {
  const auto maria = house.enter("maria@example.org");
  const std::string persona = house.join(maria, "Maria Lind");
  ASSERT_TRUE(house.ask(house.operator_caller(), "role.give", fmt::format(R"({{"council":"husby","persona":"{}","role":"officer"}})", persona)).result);
  const auto answer = house.ask(house.operator_caller(), "account.import", R"({"council":"husby","accounts":[{"display_name":"Sara"},{"display_name":"maria  lind"}]})");
  EXPECT_EQ(House::reason(answer), Reason::name_confusable);
  EXPECT_EQ(answer.result.error().field, "/accounts/1/display_name");
  EXPECT_TRUE(house.desk.last.heads.empty()) << "nobody";
}

TEST_F(Import, takes_thousands_in_a_few_seconds) {
  std::string accounts;
  for (int i = 0; i < 200; ++i) accounts += fmt::format("{}{{\"display_name\":\"Person {}\"}}", i == 0 ? "" : ",", i);
  for (int call = 0; call < 10; ++call) ASSERT_TRUE(import(house.operator_caller(), accounts).result);
  EXPECT_EQ(house.desk.books().one<int>("SELECT count(*) FROM persona"), 2000);
  EXPECT_EQ(house.passwords.hashed, 0) << "a token of 256 random bits needs no slow hash";
}

// Every method × who asks: may they at all?
TEST(Permissions, of_accounts) {
  House house;
  const auto member = house.enter("sara@example.org");
  struct Case {
    const char* method;
    const char* params;
    Reason visitor, resident;  // invalid_request: not refused for who asks
  };
  constexpr Reason open = Reason::invalid_request;
  const Case cases[] = {
      {"account.start", R"({"email":"a@example.org","language":"sv"})", open, open},
      {"account.finish", R"({"request":"x","code":"1"})", open, open},
      {"account.sign_in", R"({"email":"a@example.org","password":"x"})", open, open},
      {"account.sign_out", "{}", Reason::session_ended, open},
      {"account.set_password", R"({"password":"tre små grisar"})", Reason::session_ended, open},
      {"account.change_email", R"({"email":"b@example.org","language":"sv"})", Reason::session_ended, open},
      {"account.claim_operator", R"({"code":"x"})", Reason::session_ended, open},
      {"account.end_session", R"({"session":"x"})", Reason::session_ended, open},
      {"account.create_token", R"({"label":"x"})", Reason::session_ended, open},
      {"account.import", R"({"council":"husby","accounts":[{"display_name":"A"}]})", Reason::session_ended, Reason::forbidden},
  };
  const auto refused_as = [](const council::Answer& answer) {
    if (answer.result) return open;
    const Reason reason = answer.result.error().reason;
    return reason == Reason::session_ended || reason == Reason::forbidden ? reason : open;
  };
  for (const auto& [method, params, visitor, resident] : cases) {
    EXPECT_EQ(refused_as(house.ask({}, method, params)), visitor) << method;
    EXPECT_EQ(refused_as(house.ask(member, method, params)), resident) << method;
    EXPECT_EQ(refused_as(house.ask(house.operator_caller(), method, params)), open) << method;
  }
}

}  // namespace radslag::identity

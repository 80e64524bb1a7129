// Joining, signing in and changing the address by a code in a letter.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "identity/books.hpp"
#include "identity/house.hpp"

namespace radslag::identity {

namespace {

struct ByEmail : testing::Test {
  House house;
  std::int64_t accounts() { return house.desk.books().one<std::int64_t>("SELECT count(*) FROM account").value(); }
  std::string request_for(const std::string& email) { return House::text(house.start(email), "request"); }
};

std::string wrong(const std::string& code) { return code == "000000" ? "000001" : "000000"; }

}  // namespace

TEST_F(ByEmail, who_is_new_joins_by_the_code_and_sees_the_account_row_alone) {
  const auto request = request_for("Sara@Example.org");
  const auto answer = house.finish(request, house.post().at(0).code);
  EXPECT_TRUE(answer.result->contains(R"("created":true)"));
  const auto caller = house.by_cookie_of(answer);
  ASSERT_TRUE(caller);
  EXPECT_TRUE(caller->session_by_email);
  const auto rows = house.desk.rows(caller->member->value, "me");
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_TRUE(rows[0].second.contains(R"("email":"Sara@Example.org")"));
  EXPECT_TRUE(house.desk.rows("", "me").empty());
}

TEST_F(ByEmail, an_address_is_one_however_its_letters_are_written) {
  const auto first = house.enter("Sara@Example.org");
  const auto request = request_for("sARA@eXAMPLE.ORG");
  EXPECT_EQ(house.post().back().to, "Sara@Example.org") << "sent to what its owner wrote";
  const auto answer = house.finish(request, house.post().back().code);
  EXPECT_TRUE(answer.result->contains(R"("created":false)"));
  EXPECT_EQ(house.by_cookie_of(answer)->member, first.member);
  EXPECT_EQ(accounts(), 1);
}

TEST_F(ByEmail, known_and_unknown_addresses_get_the_same_answer_but_not_the_same_letter) {
  house.enter("sara@example.org");
  const auto known = protocol::read_json(house.start("sara@example.org").result.value());
  const auto unknown = protocol::read_json(house.start("ali@example.org").result.value());
  const auto shape = [](const protocol::Value& value) {
    std::string keys;
    for (const auto& [key, member] : *value.as_object()) keys += fmt::format("{}:{} ", key, member.kind_in_words());
    return keys;
  };
  EXPECT_EQ(shape(*known), shape(*unknown));
  EXPECT_EQ(known->find("request")->as_string()->size(), unknown->find("request")->as_string()->size());
  const auto post = house.post();
  EXPECT_NE(post.at(1).subject, post.at(2).subject);
  EXPECT_FALSE(post.at(1).code.empty());
}

TEST_F(ByEmail, a_code_works_once) {
  const auto request = request_for("sara@example.org");
  const auto code = house.post().at(0).code;
  EXPECT_TRUE(house.finish(request, code).result);
  EXPECT_EQ(House::reason(house.finish(request, code)), Reason::bad_code);
}

TEST_F(ByEmail, a_code_is_good_for_ten_minutes) {
  const auto request = request_for("sara@example.org");
  house.desk.now += std::chrono::minutes(10);
  EXPECT_EQ(House::reason(house.finish(request, house.post().at(0).code)), Reason::bad_code);
  request_for("ali@example.org");
  EXPECT_EQ(house.desk.books().one<int>("SELECT count(*) FROM account_request"), 1) << "what is over is forgotten";
}

TEST_F(ByEmail, five_wrong_codes_spend_the_request) {
  const auto request = request_for("sara@example.org");
  const auto code = house.post().at(0).code;
  for (int i = 0; i < 5; ++i) EXPECT_EQ(House::reason(house.finish(request, wrong(code))), Reason::bad_code);
  EXPECT_EQ(House::reason(house.finish(request, code)), Reason::bad_code);
}

TEST_F(ByEmail, guesses_sent_at_once_are_counted_one_by_one) {
  const auto request = request_for("sara@example.org");
  const auto code = house.post().at(0).code;
  std::vector<council::Call> group;
  for (int i = 0; i < 5; ++i) group.push_back(house.call({}, "account.finish", fmt::format(R"({{"request":"{}","code":"{}"}})", request, wrong(code))));
  group.push_back(house.call({}, "account.finish", fmt::format(R"({{"request":"{}","code":"{}"}})", request, code)));
  const auto batch = house.desk.office().execute(std::move(group), house.desk.now);
  EXPECT_EQ(House::reason(batch.answers.back().second), Reason::bad_code);
  EXPECT_EQ(accounts(), 0);
}

TEST_F(ByEmail, a_code_may_be_typed_with_spaces_and_in_arabic_digits) {
  for (const bool arabic : {false, true}) {
    const auto request = request_for(fmt::format("sara{}@example.org", arabic));
    const std::string code = house.post().back().code;
    std::string typed;
    for (const char digit : code) typed += arabic ? std::string("\u0660").replace(1, 1, 1, static_cast<char>(0xA0 + (digit - '0'))) : std::string(1, digit) + " ";
    EXPECT_TRUE(house.finish(request, typed).result) << typed;
  }
}

TEST_F(ByEmail, the_link_works_only_with_the_request_that_its_browser_kept) {
  const auto request = request_for("sara@example.org");
  const auto link = house.post().at(0).link;
  ASSERT_EQ(link.size(), 43U);
  EXPECT_FALSE(house.post().at(0).text.contains(request)) << "the letter alone is not enough";
  const auto other = request_for("sara@example.org");
  EXPECT_EQ(House::reason(house.finish(other, link)), Reason::bad_code);
  EXPECT_TRUE(house.finish(request, link).result);
}

TEST_F(ByEmail, a_code_of_another_request_does_not_work) {
  const auto first = request_for("sara@example.org");
  const auto first_code = house.post().at(0).code;
  const auto second = request_for("sara@example.org");
  ASSERT_NE(first_code, house.post().at(1).code);
  EXPECT_EQ(House::reason(house.finish(second, first_code)), Reason::bad_code);
}

TEST_F(ByEmail, a_password_for_an_account_that_exists_does_not_count) {
  house.enter("sara@example.org", "tre små grisar");
  const auto request = House::text(house.start("sara@example.org", "fyra små grisar"), "request");
  const Post letter = house.post().back();
  EXPECT_TRUE(letter.text.contains("=C3=B6senordet g=C3=A4ller inte")) << letter.text;
  const auto caller = house.by_cookie_of(house.finish(request, letter.code));
  EXPECT_EQ(password_hash_of(house.desk.books(), *caller->member), house.passwords.hash("tre små grisar"));
}

TEST_F(ByEmail, signing_in_replaces_the_session_that_the_browser_had) {
  const auto sara = house.enter("sara@example.org");
  const auto request = request_for("ali@example.org");
  const auto answer = house.finish(request, house.post().back().code, sara);
  EXPECT_EQ(house.desk.last.end_sessions, std::vector{sara.session});
  EXPECT_NE(house.by_cookie_of(answer)->member, sara.member);
}

TEST_F(ByEmail, an_address_changes_when_its_owner_confirms_the_new_one) {
  const auto sara = house.enter("sara@example.org");
  const auto asked = house.ask(sara, "account.change_email", R"({"email":"sara@new.example","language":"en"})");
  const auto post = house.post();
  ASSERT_EQ(post.size(), 3U);
  EXPECT_EQ(post[1].to, "sara@new.example");
  EXPECT_EQ(post[2].to, "sara@example.org");
  EXPECT_TRUE(post[2].code.empty());
  const auto request = House::text(asked, "request");
  EXPECT_EQ(House::reason(house.finish(request, post[1].code)), Reason::bad_code) << "not signed in";
  EXPECT_EQ(House::reason(house.finish(request, post[1].code, house.enter("ali@example.org"))), Reason::bad_code) << "somebody else";
  const auto answer = house.finish(request, post[1].code, sara);
  ASSERT_TRUE(answer.result);
  EXPECT_EQ(account_of(house.desk.books(), *sara.member)->email, "sara@new.example");
  EXPECT_EQ(house.post().back().to, "sara@example.org") << "the old address is told";
  EXPECT_EQ(house.by_cookie_of(answer)->session, sara.session) << "the session has a new secret";
}

TEST_F(ByEmail, an_address_that_another_account_has_is_not_given_away) {
  house.enter("ali@example.org");
  const auto sara = house.enter("sara@example.org");
  const auto asked = house.ask(sara, "account.change_email", R"({"email":"Ali@example.org","language":"en"})");
  const auto request = House::text(asked, "request");
  EXPECT_EQ(request.size(), 32U);
  const auto post = house.post();
  EXPECT_EQ(post[2].to, "Ali@example.org");
  EXPECT_TRUE(post[2].code.empty());
  EXPECT_TRUE(post[2].link.empty());
  EXPECT_EQ(House::reason(house.finish(request, "000000", sara)), Reason::bad_code);
}

TEST_F(ByEmail, an_address_taken_meanwhile_cannot_be_confirmed) {
  const auto sara = house.enter("sara@example.org");
  const auto request = House::text(house.ask(sara, "account.change_email", R"({"email":"new@example.org","language":"en"})"), "request");
  const auto code = house.post().at(1).code;
  house.enter("new@example.org");
  EXPECT_EQ(House::reason(house.finish(request, code, sara)), Reason::bad_code);
}

}  // namespace radslag::identity

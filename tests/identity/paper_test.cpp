// Codes on paper: who makes them, what they give, once; and coming back by a personal code.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <set>

#include "council/core/electorate.hpp"
#include "identity/books.hpp"
#include "identity/house.hpp"
#include "identity/paper.hpp"

namespace radslag::identity {

namespace {

using protocol::Value;

struct OnPaper : testing::Test {
  House house;
  std::string batch = make_ulid(house.desk.now, house.random);

  std::int64_t ms(std::chrono::days days) { return to_unix_ms(house.desk.now + days); }
  council::Answer make(int count = 3, const std::string& more = R"("gives":"join")", std::int64_t valid_until = 0) {
    return house.ask(house.operator_caller(), "paper.make",
                     fmt::format(R"({{"council":"husby","batch":"{}","giver":"Föreningen","count":{},{},"valid_until":{}}})", batch, count, more,
                                 valid_until != 0 ? valid_until : ms(std::chrono::days(30))));
  }
  static std::vector<std::string> codes_in(const council::Answer& answer) {
    std::vector<std::string> codes;
    const auto result = protocol::read_json(answer.result.value(), protocol::ReaderLimits::for_own_text());
    for (const Value& one : *result->find("codes")->as_array()) codes.push_back(*one.find("code")->as_string());
    return codes;
  }
  council::Answer enter(const std::string& code, const council::Caller& caller = {}) {
    return house.ask(caller, "account.enter_by_paper", fmt::format(R"({{"code":"{}","language":"ar"}})", code));
  }
  std::string row() {
    for (const auto& [key, json] : house.desk.rows(house.desk.operator_id.value, "husby/members")) {
      if (key == "paper_batch " + batch) return json;
    }
    return {};
  }
  void sweep() { static_cast<void>(house.desk.office().tick(house.desk.now)); }
  std::int64_t count(const std::string& sql) { return house.desk.books().one<std::int64_t>(sql).value(); }
};

}  // namespace

TEST_F(OnPaper, codes_are_easy_to_type_and_never_the_same) {
  SeededRandom random(3);
  std::set<std::string> seen;
  for (int i = 0; i < 2000; ++i) {
    const std::string code = paper::make_code(random);
    EXPECT_TRUE(seen.insert(code).second);
    EXPECT_EQ(code.size(), 14U);
    EXPECT_EQ(code.find_first_of("0OQ1IL2Z5S8B6GUV"), std::string::npos) << code;
  }
  EXPECT_EQ(paper::make_sign_in_code(random).size(), 24U);
  EXPECT_EQ(paper::typed(" 34ac-٣٤٧۹ xy hj"), paper::typed("34AC3479XYHJ"));
  EXPECT_EQ(paper::typed("34ac–3479—XYHJ\t"), "34AC3479XYHJ") << "a dash that a phone made of a hyphen";
}

TEST_F(OnPaper, the_operator_alone_makes_them) {
  const auto member = house.enter("sara@example.org");
  const auto params = fmt::format(R"({{"council":"husby","batch":"{}","giver":"F","count":1,"gives":"join","valid_until":{}}})", batch, ms(std::chrono::days(1)));
  EXPECT_EQ(House::reason(house.ask({}, "paper.make", params)), Reason::session_ended);
  EXPECT_EQ(House::reason(house.ask(member, "paper.make", params)), Reason::forbidden);
  EXPECT_TRUE(house.ask(house.operator_caller(), "paper.make", params).result);
}

TEST_F(OnPaper, what_is_wrong_with_a_batch_is_said) {
  EXPECT_EQ(House::reason(make(1, R"("gives":"join")", ms(std::chrono::days(0)))), Reason::bad_date);
  EXPECT_EQ(House::reason(make(1, R"("gives":"join")", ms(std::chrono::days(401)))), Reason::bad_date);
  EXPECT_EQ(House::reason(make(1, R"("gives":"belonging")")), Reason::bad_choice);
  EXPECT_EQ(House::reason(make(1, R"("gives":"join","area":"norra")")), Reason::bad_choice);
  EXPECT_EQ(House::reason(make(1, R"("gives":"belonging","area":"nowhere")")), Reason::bad_choice);
  EXPECT_THROW(static_cast<void>(make(301)), std::runtime_error) << "the decoder refuses more than three hundred";
  EXPECT_TRUE(make().result);
  EXPECT_EQ(House::reason(make()), Reason::already_exists);
  batch = "not-a-ulid";
  EXPECT_EQ(House::reason(make()), Reason::bad_id);
}

TEST_F(OnPaper, a_code_makes_an_account_without_an_address_and_works_once) {
  const auto codes = codes_in(make());
  ASSERT_EQ(codes.size(), 3U);
  const auto answer = enter(codes[0]);
  EXPECT_TRUE(answer.result->contains(R"("created":true)"));
  EXPECT_TRUE(answer.result->contains(R"("council":"husby")"));
  const auto caller = house.by_cookie_of(answer).value();
  const auto account = account_of(house.desk.books(), *caller.member).value();
  EXPECT_FALSE(account.email);
  EXPECT_EQ(account.language, "ar");
  EXPECT_TRUE(house.ask(caller, "membership.join", R"({"council":"husby","display_name":"Molnet","accept_rules":true})").result);
  EXPECT_EQ(House::reason(enter(codes[0])), Reason::bad_code);
  EXPECT_EQ(House::reason(enter(codes[0], caller)), Reason::bad_code);
  EXPECT_EQ(House::reason(enter("AAAA-AAAA-AAAA")), Reason::bad_code);
  EXPECT_TRUE(row().contains(R"("made":3)"));
  EXPECT_TRUE(row().contains(R"("used":1)"));
}

TEST_F(OnPaper, who_is_signed_in_uses_it_for_their_account) {
  const auto codes = codes_in(make());
  const auto caller = house.enter("sara@example.org");
  const auto accounts = count("SELECT count(*) FROM account");
  const auto answer = enter(codes[1], caller);
  EXPECT_TRUE(answer.result->contains(R"("created":false)"));
  EXPECT_FALSE(answer.result->contains("sign_in_code"));
  EXPECT_FALSE(answer.session) << "the session stays as it is";
  EXPECT_EQ(count("SELECT count(*) FROM account"), accounts);
  EXPECT_TRUE(row().contains(R"("used":1)"));
}

TEST_F(OnPaper, after_its_day_and_after_it_was_revoked_a_code_is_none) {
  const auto codes = codes_in(make());
  const auto now = house.desk.now;
  house.desk.now += std::chrono::days(30);
  EXPECT_EQ(House::reason(enter(codes[0])), Reason::bad_code);
  house.desk.now = now;
  EXPECT_TRUE(enter(codes[0]).result);
  const auto revoke = fmt::format(R"({{"council":"husby","batch":"{}"}})", batch);
  EXPECT_EQ(House::reason(house.ask(house.enter("sara@example.org"), "paper.revoke", revoke)), Reason::forbidden);
  EXPECT_TRUE(house.ask(house.operator_caller(), "paper.revoke", revoke).result);
  EXPECT_EQ(House::reason(house.ask(house.operator_caller(), "paper.revoke", revoke)), Reason::wrong_state);
  EXPECT_EQ(House::reason(enter(codes[1])), Reason::bad_code);
  EXPECT_TRUE(row().contains(R"("revoked":true)"));
  EXPECT_EQ(count("SELECT count(*) FROM paper_code"), 0);
}

TEST_F(OnPaper, the_database_says_neither_the_codes_nor_who_used_which) {
  const auto codes = codes_in(make());
  const auto caller = house.by_cookie_of(enter(codes[0])).value();
  std::string all;
  house.desk.books().each<std::string>("SELECT coalesce(cast(payload AS TEXT), '') FROM entry", [&](const std::string& text) { all += text; });
  house.desk.books().each<std::string>("SELECT coalesce(json, '') FROM notice", [&](const std::string& text) { all += text; });
  for (const auto& code : codes) {
    EXPECT_FALSE(all.contains(code));
    EXPECT_FALSE(all.contains(paper::typed(code)));
  }
  EXPECT_EQ(count("SELECT count(*) FROM paper_code"), 2) << "the used one is gone";
  // The entry that counts the use names nobody.
  std::string used;
  house.desk.books().each<std::string>("SELECT cast(payload AS TEXT) FROM entry WHERE kind = 'paper_code_used'", [&](const std::string& text) { used += text; });
  EXPECT_FALSE(used.empty());
  EXPECT_FALSE(used.contains(caller.member->value));
}

TEST_F(OnPaper, one_comes_back_by_the_personal_code_until_it_is_replaced) {
  const auto first = enter(codes_in(make())[0]);
  const auto member = house.by_cookie_of(first)->member;
  const std::string code = House::text(first, "sign_in_code");
  const auto sign_in = [&](const std::string& given) { return house.ask({}, "account.sign_in_by_code", fmt::format(R"({{"code":"{}"}})", given)); };
  const auto again = sign_in(code);
  EXPECT_EQ(house.by_cookie_of(again)->member, member);
  EXPECT_EQ(house.by_cookie_of(sign_in(paper::typed(code)))->member, member) << "as somebody types it";
  EXPECT_EQ(House::reason(sign_in("3333-3333-3333-3333-3333")), Reason::wrong_credentials);
  const auto caller = house.by_cookie_of(again).value();
  const std::string next = House::text(house.ask(caller, "account.make_sign_in_code", "{}"), "code");
  EXPECT_EQ(House::reason(sign_in(code)), Reason::wrong_credentials);
  EXPECT_EQ(house.by_cookie_of(sign_in(next))->member, member);
}

TEST_F(OnPaper, the_personal_code_is_not_ended_while_it_is_the_last_way_in) {
  const auto caller = house.by_cookie_of(enter(codes_in(make())[0])).value();
  EXPECT_EQ(House::reason(house.ask(caller, "account.end_sign_in_code", "{}")), Reason::wrong_state);
  const auto other = house.enter("sara@example.org");
  EXPECT_EQ(House::reason(house.ask(other, "account.end_sign_in_code", "{}")), Reason::not_found);
  EXPECT_TRUE(house.ask(other, "account.make_sign_in_code", "{}").result);
  EXPECT_TRUE(house.ask(other, "account.end_sign_in_code", "{}").result);
}

TEST_F(OnPaper, a_passkey_is_a_way_in_and_so_is_a_code) {
  const auto caller = house.by_cookie_of(enter(codes_in(make())[0])).value();
  const auto ways = [&] { return ways_in(house.desk.books(), *caller.member); };
  EXPECT_EQ(ways(), 1);
  house.desk.books().run("INSERT INTO account_passkey (id, member, credential, algorithm, key, counter, name, created_at) VALUES ('p', $1, x'01', -7, x'01', 0, 'Telefonen', 0)", *caller.member);
  EXPECT_EQ(ways(), 2);
}

TEST_F(OnPaper, a_personal_code_that_is_made_or_ended_is_told_and_a_new_account_s_is_not) {
  const auto notices = [&](const council::Caller& caller) {
    int found = 0;
    for (const auto& [key, json] : house.desk.rows(caller.member->value, "me")) found += key.starts_with("account_notice") && json.contains("sign_in_code") ? 1 : 0;
    return found;
  };
  EXPECT_EQ(notices(house.by_cookie_of(enter(codes_in(make())[0])).value()), 0);
  const auto sara = house.enter("sara@example.org");
  ASSERT_TRUE(house.ask(sara, "account.make_sign_in_code", "{}").result);
  EXPECT_EQ(notices(sara), 1);
  EXPECT_NE(house.post().back().text.find("inloggningskod"), std::string::npos);
  ASSERT_TRUE(house.ask(sara, "account.end_sign_in_code", "{}").result);
  EXPECT_EQ(notices(sara), 2);
}

TEST_F(OnPaper, a_code_that_says_where_people_live_confirms_them_once_they_have_joined) {
  ASSERT_TRUE(house.ask(house.operator_caller(), "council.update", R"({"council":"husby","revision":0,"settings":{"areas":[{"id":"norra","label":"Norra"}]}})").result);
  EXPECT_EQ(House::reason(make(1, R"("gives":"belonging","area":"sodra")")), Reason::bad_choice);
  const auto codes = codes_in(make(3, R"("gives":"belonging","area":"norra")"));
  ASSERT_EQ(codes.size(), 3U);
  const auto is_confirmed = [&](const std::string& persona) { return council::electorate::is_confirmed(house.desk.books(), CouncilId("husby"), PersonaId(persona), house.desk.now); };
  const auto newcomer = house.by_cookie_of(enter(codes[0])).value();
  sweep();
  EXPECT_EQ(count("SELECT count(*) FROM belonging"), 0) << "nobody has joined";
  const std::string persona = house.join(newcomer, "Molnet");
  EXPECT_FALSE(is_confirmed(persona));
  sweep();
  EXPECT_TRUE(is_confirmed(persona));
  EXPECT_EQ(count("SELECT count(*) FROM belonging_promise"), 0) << "kept once";
  // Who has joined before, and uses the code for their account.
  const auto sara = house.enter("sara@example.org");
  const std::string hers = house.join(sara, "Sara");
  ASSERT_TRUE(enter(codes[1], sara).result);
  sweep();
  EXPECT_TRUE(is_confirmed(hers));
  // What was kept ends like any other confirmation, and is not kept again.
  ASSERT_TRUE(house.ask(sara, "belonging.end", R"({"council":"husby"})").result);
  sweep();
  EXPECT_FALSE(is_confirmed(hers));
}

TEST_F(OnPaper, nobody_but_its_owner_reads_where_a_code_says_that_they_live) {
  ASSERT_TRUE(house.ask(house.operator_caller(), "council.update", R"({"council":"husby","revision":0,"settings":{"areas":[{"id":"norra","label":"Norra"}]}})").result);
  const auto newcomer = house.by_cookie_of(enter(codes_in(make(1, R"("gives":"belonging","area":"norra")"))[0])).value();
  const auto audience = house.desk.books().one<std::string>("SELECT audience FROM entry WHERE kind = 'belonging_promised'");
  EXPECT_EQ(audience, "member:" + newcomer.member->value);
  EXPECT_EQ(House::reason(house.ask(house.operator_caller(), "belonging.set_rules", R"({"council":"husby","rules":{"ways":["paper"],"vouchers":1,"months":1}})")), Reason::bad_choice)
      << "no way to ask";
}

TEST_F(OnPaper, what_is_printed_leads_here_by_its_qr_code) {
  const auto result = protocol::read_json(make(1).result.value(), protocol::ReaderLimits::for_own_text());
  const Value& one = result->find("codes")->as_array()->at(0);
  const auto size = *one.find("size")->as_int();
  EXPECT_EQ(static_cast<std::int64_t>(one.find("modules")->as_string()->size()), (size * size + 3) / 4);
}

TEST_F(OnPaper, an_address_added_later_raises_the_level_that_the_code_began_at) {
  const auto codes = codes_in(make());
  const auto answer = enter(codes[0]);
  ASSERT_TRUE(answer.result);
  const auto sara = *house.by_cookie_of(answer);
  const std::string persona = house.join(sara, "Sara");
  const auto level = [&] { return count("SELECT level FROM persona WHERE id = '" + persona + "'"); };
  EXPECT_EQ(level(), 1) << "a code on paper is no contact";
  const auto asked = house.ask(sara, "account.change_email", R"({"email":"sara@new.example","language":"en"})");
  EXPECT_EQ(level(), 1) << "asked for is not confirmed";
  ASSERT_TRUE(house.finish(House::text(asked, "request"), house.post().back().code, sara).result);
  EXPECT_EQ(level(), 2);
  ASSERT_TRUE(house.ask(sara, "membership.choose_level", R"({"council":"husby","level":1})").result);
  const auto again = house.ask(sara, "account.change_email", R"({"email":"sara@other.example","language":"en"})");
  std::string newest;
  for (const Post& each : house.post()) if (each.to == "sara@other.example") newest = each.code;
  ASSERT_TRUE(house.finish(House::text(again, "request"), newest, sara).result);
  EXPECT_EQ(level(), 1) << "who had an address chose";
}

}  // namespace radslag::identity

// Passkeys: added, signed in with, asked for as a second factor and as a proof; and everything forged refused.
#include "identity/passkey.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <functional>

#include "identity/authenticator.hpp"
#include "identity/house.hpp"

namespace radslag::identity {

namespace {

const std::string pigs = "tre små grisar";
const RelyingParty party{"radslag.example", {"https://radslag.example"}};

std::string text64(const Bytes& bytes) { return to_base64url({reinterpret_cast<const char*>(bytes.data()), bytes.size()}); }

struct PasskeyTest : testing::Test {
  House house{{.proofs = {.step_up = true, .second_factor = true}}};
  Authenticator key{"credential-of-sara-0"};

  struct Challenge {
    std::string request, challenge;
  };
  static Challenge read(const council::Answer& answer) { return {House::text(answer, "request"), House::text(answer, "challenge")}; }
  Challenge begin(const council::Caller& caller, const std::string& purpose, const std::string& pending = "") {
    const std::string more = pending.empty() ? "" : fmt::format(R"(,"pending":"{}")", pending);
    return read(house.ask(caller, "account.passkey_begin", fmt::format(R"({{"purpose":"{}"{}}})", purpose, more)));
  }
  council::Answer add(const council::Caller& caller, const Authenticator& made) {
    const auto [request, challenge] = read(house.ask(caller, "account.passkey_add_begin", "{}"));
    const Said said = made.create({.type = "webauthn.create", .challenge = challenge});
    return house.ask(caller, "account.passkey_add", fmt::format(R"({{"request":"{}","client_data":"{}","authenticator_data":"{}","name":"Telefonen"}})", request,
                                                                to_base64url(said.client_data), text64(said.authenticator_data)));
  }
  static std::string proof(Authenticator& from, const Challenge& to, const std::string& more = "") {
    Bytes signature;
    const Said said = from.get({.type = "webauthn.get", .challenge = to.challenge}, signature);
    return fmt::format(R"({{"request":"{}","credential":"{}","client_data":"{}","authenticator_data":"{}","signature":"{}"{}}})", to.request,
                       to_base64url(from.credential), to_base64url(said.client_data), text64(said.authenticator_data), text64(signature), more);
  }
  council::Answer sign_in(const std::string& with) { return house.ask({}, "account.passkey_sign_in", fmt::format(R"({{"passkey":{}}})", with)); }
};

}  // namespace

TEST_F(PasskeyTest, signs_in_by_itself_and_counts_as_two_factors) {
  const auto sara = house.enter("sara@example.org", pigs);
  ASSERT_TRUE(add(sara, key).result);
  const auto caller = house.by_cookie_of(sign_in(proof(key, begin({}, "sign_in"))));
  ASSERT_TRUE(caller);
  EXPECT_EQ(caller->member, sara.member);
  const auto session = house.desk.books().one<bool>("SELECT second_factor FROM account_session WHERE handle = $1", caller->session);
  EXPECT_TRUE(session.value());
}

TEST_F(PasskeyTest, is_the_second_factor_after_a_password) {
  const auto sara = house.enter("sara@example.org", pigs);
  ASSERT_TRUE(add(sara, key).result);
  const auto first = house.ask({}, "account.sign_in", fmt::format(R"({{"email":"sara@example.org","password":"{}"}})", pigs));
  EXPECT_FALSE(first.session);
  const auto result = protocol::read_json(first.result.value());
  const std::string pending = *result->find("pending")->find("request")->as_string();
  const auto finish = [&](const std::string& with) { return house.ask({}, "account.finish_sign_in", fmt::format(R"({{"request":"{}","passkey":{}}})", pending, with)); };
  EXPECT_EQ(House::reason(finish(proof(key, begin({}, "sign_in")))), Reason::bad_code) << "a challenge for another purpose";
  Authenticator other("credential-of-ali-00");
  ASSERT_TRUE(add(house.enter("ali@example.org"), other).result);
  EXPECT_EQ(House::reason(finish(proof(other, begin({}, "second_factor", pending)))), Reason::bad_code) << "another member's";
  EXPECT_TRUE(finish(proof(key, begin({}, "second_factor", pending))).session);
  EXPECT_EQ(House::reason(house.ask({}, "account.passkey_begin", fmt::format(R"({{"purpose":"second_factor","pending":"{}"}})", pending))), Reason::bad_code);
}

TEST_F(PasskeyTest, proves_a_session_that_is_its_owners) {
  const auto sara = house.enter("sara@example.org", pigs);
  ASSERT_TRUE(add(sara, key).result);
  const auto ali = house.enter("ali@example.org");
  house.desk.now += std::chrono::minutes(11);
  const auto step_up = [&](const council::Caller& caller, const std::string& with) { return house.ask(caller, "account.step_up", fmt::format(R"({{"passkey":{}}})", with)); };
  EXPECT_EQ(House::reason(step_up(ali, proof(key, begin(ali, "step_up")))), Reason::bad_code) << "somebody else's passkey";
  EXPECT_EQ(House::reason(step_up(ali, proof(key, begin(sara, "step_up")))), Reason::bad_code) << "somebody else's challenge";
  EXPECT_EQ(House::reason(house.ask(sara, "account.create_token", R"({"label":"x"})")), Reason::step_up_needed);
  EXPECT_TRUE(step_up(sara, proof(key, begin(sara, "step_up"))).session);
  EXPECT_TRUE(house.ask(sara, "account.create_token", R"({"label":"x"})").result);
}

TEST_F(PasskeyTest, a_challenge_works_once_and_for_five_minutes) {
  ASSERT_TRUE(add(house.enter("sara@example.org", pigs), key).result);
  auto to = begin({}, "sign_in");
  EXPECT_TRUE(sign_in(proof(key, to)).session);
  EXPECT_EQ(House::reason(sign_in(proof(key, to))), Reason::bad_code) << "used";
  to = begin({}, "sign_in");
  house.desk.now += std::chrono::minutes(5);
  EXPECT_EQ(House::reason(sign_in(proof(key, to))), Reason::bad_code) << "too old";
  to = begin({}, "sign_in");
  to.request = std::string(32, '0');
  EXPECT_EQ(House::reason(sign_in(proof(key, to))), Reason::bad_code) << "made up";
  to = begin({}, "sign_in");
  EXPECT_EQ(House::reason(sign_in(proof(key, {to.request, begin({}, "sign_in").challenge}))), Reason::bad_code) << "another one's challenge";
  EXPECT_EQ(House::reason(sign_in(proof(key, to))), Reason::bad_code) << "a failed answer has used it too";
}

TEST_F(PasskeyTest, a_user_handle_of_another_account_is_refused) {
  ASSERT_TRUE(add(house.enter("sara@example.org", pigs), key).result);
  EXPECT_EQ(House::reason(sign_in(proof(key, begin({}, "sign_in"), R"(,"user":"AAAA")"))), Reason::bad_code);
}

TEST_F(PasskeyTest, an_unknown_or_removed_passkey_signs_nobody_in) {
  EXPECT_EQ(House::reason(sign_in(proof(key, begin({}, "sign_in")))), Reason::bad_code);
  const auto sara = house.enter("sara@example.org", pigs);
  const auto made = add(sara, key);
  ASSERT_TRUE(house.ask(sara, "account.passkey_remove", fmt::format(R"({{"passkey":"{}"}})", House::text(made, "passkey"))).result);
  EXPECT_EQ(House::reason(sign_in(proof(key, begin({}, "sign_in")))), Reason::bad_code);
}

TEST_F(PasskeyTest, a_passkey_belongs_to_one_account) {
  ASSERT_TRUE(add(house.enter("sara@example.org", pigs), key).result);
  EXPECT_EQ(House::reason(add(house.enter("ali@example.org"), key)), Reason::bad_code);
}

TEST_F(PasskeyTest, a_challenge_to_add_is_for_the_session_that_asked) {
  const auto phone = house.enter("sara@example.org", pigs);
  const auto desktop = house.enter("sara@example.org");
  const auto [request, challenge] = read(house.ask(phone, "account.passkey_add_begin", "{}"));
  const Said said = key.create({.type = "webauthn.create", .challenge = challenge});
  const std::string params = fmt::format(R"({{"request":"{}","client_data":"{}","authenticator_data":"{}","name":"x"}})", request, to_base64url(said.client_data),
                                         text64(said.authenticator_data));
  EXPECT_EQ(House::reason(house.ask(desktop, "account.passkey_add", params)), Reason::bad_code);
  EXPECT_TRUE(house.ask(phone, "account.passkey_add", params).result);
}

TEST_F(PasskeyTest, the_last_way_in_stays) {
  const auto sara = house.enter("sara@example.org");
  const auto made = House::text(add(sara, key), "passkey");
  house.desk.books().run("UPDATE account SET email = NULL, email_key = NULL");
  const auto remove = [&](const std::string& id) { return house.ask(sara, "account.passkey_remove", fmt::format(R"({{"passkey":"{}"}})", id)); };
  EXPECT_EQ(House::reason(remove("nobodys")), Reason::not_found);
  EXPECT_EQ(House::reason(remove(made)), Reason::wrong_state);
  Authenticator second("credential-of-sara-1");
  ASSERT_TRUE(add(sara, second).result);
  EXPECT_TRUE(remove(made).result);
}

TEST_F(PasskeyTest, an_older_session_without_it_changes_nothing) {
  const auto phone = house.enter("sara@example.org", pigs);
  const auto desktop = house.enter("sara@example.org");
  const auto made = House::text(add(phone, key), "passkey");
  EXPECT_EQ(House::reason(house.ask(desktop, "account.passkey_remove", fmt::format(R"({{"passkey":"{}"}})", made))), Reason::second_factor_needed);
  EXPECT_EQ(House::reason(house.ask(desktop, "account.totp_begin", "{}")), Reason::second_factor_needed);
  EXPECT_EQ(House::reason(house.ask(desktop, "account.passkey_add_begin", "{}")), Reason::second_factor_needed);
}

TEST(PasskeyCheck, refuses_every_creation_that_is_not_ours_and_now) {
  const Authenticator key("a-credential-id-0000");
  const Answering right{.type = "webauthn.create", .challenge = "c"};
  EXPECT_TRUE(check_creation(party, "c", key.create(right)));
  struct Case {
    const char* name;
    std::function<void(Answering&)> forge;
  };
  const std::vector<Case> cases{
      {"wrong origin", [](Answering& it) { it.origin = "https://radslag.example.evil.example"; }},
      {"the origin without its end", [](Answering& it) { it.origin = "https://radslag.exampl"; }},
      {"plain http", [](Answering& it) { it.origin = "http://radslag.example"; }},
      {"wrong relying party", [](Answering& it) { it.party = "evil.example"; }},
      {"another challenge", [](Answering& it) { it.challenge = "d"; }},
      {"another ceremony", [](Answering& it) { it.type = "webauthn.get"; }},
      {"nobody verified", [](Answering& it) { it.flags = 0x01; }},
      {"nobody present", [](Answering& it) { it.flags = 0x04; }},
      {"inside another page", [](Answering& it) { it.more_client_data = R"(,"crossOrigin":true)"; }},
      {"two challenges", [](Answering& it) { it.more_client_data = R"(,"challenge":"c")"; }},
  };
  for (const auto& [name, forge] : cases) {
    Answering wrong = right;
    forge(wrong);
    EXPECT_FALSE(check_creation(party, "c", key.create(wrong))) << name;
  }
  Said said = key.create(right);
  said.authenticator_data.pop_back();
  EXPECT_FALSE(check_creation(party, "c", said)) << "cut short";
  said.authenticator_data.resize(37);
  EXPECT_FALSE(check_creation(party, "c", said)) << "without a key";
  said.authenticator_data.clear();
  EXPECT_FALSE(check_creation(party, "c", said)) << "empty";
  said = key.create(right);
  said.client_data = "{";
  EXPECT_FALSE(check_creation(party, "c", said)) << "no JSON";
}

TEST(PasskeyCheck, refuses_every_assertion_that_is_not_ours_and_now) {
  for (const bool by_rsa : {false, true}) {
    Authenticator key("a-credential-id-0000", by_rsa);
    Authenticator foreign("a-credential-id-0001", by_rsa);
    const PublicKey known = check_creation(party, "c", key.create({.type = "webauthn.create", .challenge = "c"})).value().key;
    const Answering right{.type = "webauthn.get", .challenge = "c"};
    Bytes signature;
    Said said = key.get(right, signature);
    EXPECT_EQ(check_assertion(party, "c", said, signature, known, 0).value_or(-1), 1) << by_rsa;
    EXPECT_FALSE(check_assertion(party, "c", said, signature, known, 1)) << "a counter that did not grow";
    EXPECT_FALSE(check_assertion(party, "c", said, signature, known, 7)) << "a counter that fell";
    Bytes flipped = signature;
    flipped[10] ^= 1;
    EXPECT_FALSE(check_assertion(party, "c", said, flipped, known, 0)) << "a flipped signature";
    EXPECT_FALSE(check_assertion(party, "c", said, {}, known, 0)) << "no signature";
    EXPECT_FALSE(check_assertion(party, "c", said, signature, {}, 0)) << "no key";
    Said changed = said;
    changed.authenticator_data[36] ^= 2;
    EXPECT_FALSE(check_assertion(party, "c", changed, signature, known, 0)) << "a changed counter";
    changed = said;
    changed.client_data.insert(changed.client_data.size() - 1, " ");
    EXPECT_FALSE(check_assertion(party, "c", changed, signature, known, 0)) << "changed client data";
    const Said of_other = foreign.get(right, signature);
    EXPECT_FALSE(check_assertion(party, "c", of_other, signature, known, 0)) << "another's signature";
    struct Case {
      const char* name;
      std::function<void(Answering&)> forge;
    };
    const std::vector<Case> cases{{"wrong origin", [](Answering& it) { it.origin = "https://evil.example"; }},
                                  {"wrong relying party", [](Answering& it) { it.party = "evil.example"; }},
                                  {"another challenge", [](Answering& it) { it.challenge = "d"; }},
                                  {"another ceremony", [](Answering& it) { it.type = "webauthn.create"; }},
                                  {"nobody verified", [](Answering& it) { it.flags = 0x01; }}};
    for (const auto& [name, forge] : cases) {
      Answering wrong = right;
      forge(wrong);
      const Said forged = key.get(wrong, signature);
      EXPECT_FALSE(check_assertion(party, "c", forged, signature, known, 0)) << name;
    }
  }
}

TEST(PasskeyCheck, a_passkey_without_a_counter_may_stay_at_nothing) {
  Authenticator key("a-credential-id-0000");
  const PublicKey known = check_creation(party, "c", key.create({.type = "webauthn.create", .challenge = "c"})).value().key;
  Bytes signature;
  key.counter = UINT32_MAX;  // the next is 0
  EXPECT_EQ(check_assertion(party, "c", key.get({.type = "webauthn.get", .challenge = "c"}, signature), signature, known, 0).value_or(-1), 0);
}

TEST(RelyingPartyOf, is_the_sites_host_and_the_origins_on_it) {
  const auto made = relying_party("https://radslag.example", {"https://radslag.example", "https://radslag.example:8443", "https://other.example"});
  EXPECT_EQ(made.id, "radslag.example");
  EXPECT_EQ(made.origins, (std::vector<std::string>{"https://radslag.example", "https://radslag.example:8443"}));
  EXPECT_EQ(relying_party("http://localhost:8080", {"http://localhost:8080", "http://127.0.0.1:8080"}).origins, std::vector<std::string>{"http://localhost:8080"});
}

}  // namespace radslag::identity

// The whole way: front desk, hashing threads, writer, database file.
#include "identity/front_desk.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <future>

#include "council/core/writer.hpp"
#include "identity/house.hpp"
#include "identity/operator_code.hpp"
#include "identity/second_factor.hpp"
#include "store/scratch.hpp"

namespace radslag::identity {

namespace {

const Time now = from_unix_ms(1'790'000'000'000);
constexpr std::chrono::seconds patience{20};
const std::string pigs = "tre små grisar";

// Waits inside a comparison until it is let go on.
class SlowPasswords final : public Passwords {
 public:
  [[nodiscard]] std::string hash(std::string_view password) const override { return counting.hash(password); }
  [[nodiscard]] bool verify(const std::string& hash, std::string_view password) const override {
    gate.wait();
    return counting.verify(hash, password);
  }
  [[nodiscard]] const std::string& nobodys_hash() const override { return counting.nobodys_hash(); }

  CountingPasswords counting;
  std::promise<void> opened;
  std::shared_future<void> gate{opened.get_future()};
};

class Server {
 public:
  explicit Server(FrontDeskOptions options = {}) : front_options_(options) {}

  std::future<council::Answer> submit(const std::string& method, const std::string& params, council::Caller caller = {},
                                      const std::string& id = {}) {
    auto promise = std::make_shared<std::promise<council::Answer>>();
    auto future = promise->get_future();
    if (caller.principal.empty()) caller.principal = "guest";
    caller.over_http = true;
    front.submit(method, *protocol::read_json(params), std::move(caller), CommandId(id.empty() ? make_uuid7(now, random) : id),
                 [promise](council::Answer answer) { promise->set_value(std::move(answer)); });
    return future;
  }
  council::Answer ask(const std::string& method, const std::string& params, council::Caller caller = {}, const std::string& id = {}) {
    auto answer = submit(method, params, std::move(caller), id);
    if (answer.wait_for(patience) != std::future_status::ready) throw std::runtime_error("no answer to " + method);
    return answer.get();
  }
  std::string code_of_newest_letter() {
    auto reader = open_reader();
    return read_post(identity.outbox.open(mail::Outbox::due(reader, now, 1000).back()).value()).code;
  }
  council::Answer join(const std::string& email, const std::string& password) {
    const auto started = ask("account.start", fmt::format(R"({{"email":"{}","language":"sv","password":"{}"}})", email, password));
    request = House::text(started, "request");
    return ask("account.finish", fmt::format(R"({{"request":"{}","code":"{}"}})", request, code_of_newest_letter()));
  }
  store::Database open_reader() { return store::Database::open(scratch / "council.db", store::Database::Mode::reader); }

  store::Scratch scratch;
  SystemRandom random;
  council::KeyRing keys{random};
  std::string operator_code;
  SlowPasswords passwords;
  Identity identity{keys, passwords, {}};
  council::Registry registry = registered();
  council::Office office{migrated(), registry, keys, random};
  ManualClock clock{now};
  std::function<void(council::Committed)> deliver = [](council::Committed batch) {
    for (auto& [reply, answer] : batch.answers) reply(std::move(answer));
  };
  std::atomic<int> letters = 0;
  std::string request;

 private:
  council::Registry registered() {
    council::Registry made;
    register_identity(made, identity);
    return made;
  }
  store::Database migrated() {
    auto db = store::Database::open(scratch / "council.db", store::Database::Mode::writer);
    store::migrate(db, store::embedded_migrations(), now);
    operator_code = *first_operator_code(db, keys, random);
    return db;
  }
  FrontDeskOptions front_options_;

 public:
  council::Writer writer{office, clock, deliver};
  FrontDesk front{{[this](council::Call call) { return writer.submit(std::move(call)); }, registry, identity, clock, [this] { return open_reader(); }, deliver, [this] { ++letters; }}, front_options_};
  ~Server() {
    front.stop();
    writer.stop();
  }
};

std::string credentials(const std::string& email, const std::string& password) {
  return fmt::format(R"({{"email":"{}","password":"{}"}})", email, password);
}

}  // namespace

TEST(FrontDeskTest, hashes_before_the_writer_and_signs_in) {
  Server server;
  server.passwords.opened.set_value();
  ASSERT_TRUE(server.join("sara@example.org", pigs).result);
  EXPECT_EQ(server.letters, 2) << "start and finish may have posted";
  const auto answer = server.ask("account.sign_in", credentials("sara@example.org", pigs));
  ASSERT_TRUE(answer.result);
  EXPECT_EQ(answer.session->token.size(), 43U);
  EXPECT_EQ(House::reason(server.ask("account.sign_in", credentials("sara@example.org", "x"))), Reason::wrong_credentials);
  EXPECT_EQ(House::reason(server.ask("account.sign_in", credentials("nobody@example.org", "x"))), Reason::wrong_credentials);
  EXPECT_EQ(server.passwords.counting.verified, 3);
  EXPECT_EQ(House::reason(server.ask("account.start", R"({"email":"a@example.org","language":"sv","password":"kort"})")), Reason::weak_password);
  EXPECT_EQ(House::reason(server.ask("account.shout", "{}")), Reason::method_not_found);
  EXPECT_EQ(House::reason(server.ask("account.sign_in", "{}")), Reason::missing_field);
}

TEST(FrontDeskTest, does_not_hold_up_other_commands_while_it_hashes) {
  Server server;
  auto waiting = server.submit("account.sign_in", credentials("sara@example.org", pigs));
  EXPECT_TRUE(server.ask("account.start", R"({"email":"sara@example.org","language":"sv"})").result);
  EXPECT_NE(waiting.wait_for(std::chrono::seconds(0)), std::future_status::ready);
  server.passwords.opened.set_value();
  EXPECT_EQ(House::reason(waiting.get()), Reason::wrong_credentials);
}

TEST(FrontDeskTest, says_busy_when_too_many_wait) {
  Server server({.desk = {.threads = 1, .waiting_max = 1}, .rates = false});
  std::vector<std::future<council::Answer>> asked;
  for (int i = 0; i < 10; ++i) asked.push_back(server.submit("account.sign_in", credentials("sara@example.org", pigs)));
  server.passwords.opened.set_value();
  int busy = 0;
  for (auto& answer : asked) {
    const auto given = answer.get();
    ASSERT_FALSE(given.result);
    if (given.result.error().reason != Reason::busy) continue;
    ++busy;
    EXPECT_GT(given.result.error().retry_ms.value_or(0), 0);
  }
  EXPECT_GE(busy, 8);
}

TEST(FrontDeskTest, slows_down_who_guesses_from_one_address_and_nobody_else) {
  Server server;
  server.passwords.opened.set_value();
  ASSERT_TRUE(server.join("sara@example.org", pigs).result);
  council::Caller attacker;
  attacker.address = "192.0.2.1";
  for (int i = 0; i < 5; ++i) EXPECT_EQ(House::reason(server.ask("account.sign_in", credentials("Sara@example.org", "x"), attacker)), Reason::wrong_credentials);
  const auto refused = server.ask("account.sign_in", credentials("sara@example.org", "x"), attacker);
  EXPECT_EQ(House::reason(refused), Reason::rate_limited);
  EXPECT_GT(refused.result.error().retry_ms.value_or(0), 300'000);
  council::Caller sara;
  sara.address = "192.0.2.2";
  EXPECT_TRUE(server.ask("account.sign_in", credentials("sara@example.org", pigs), sara).result) << "held, but not locked out";
}

TEST(FrontDeskTest, slows_down_who_guesses_a_second_factor_across_sign_ins_and_nobody_else) {
  Server server;
  server.passwords.opened.set_value();
  ASSERT_TRUE(server.join("sara@example.org", pigs).result);
  const auto member = MemberId(House::text(server.ask("account.sign_in", credentials("sara@example.org", pigs)), "member"));
  const auto guess = [&](const std::string& tag, const std::string& address) {
    council::Caller caller;
    caller.address = address;
    const std::string request = server.random.hex(16) + tag;  // each of a sign-in of its own
    return House::reason(server.ask("account.finish_sign_in", fmt::format(R"({{"request":"{}","code":"000000"}})", request), caller));
  };
  const std::string sara = second_factor::tag_of(server.keys, member);
  for (int i = 0; i < 5; ++i) EXPECT_EQ(guess(sara, "192.0.2.1"), Reason::bad_code);
  EXPECT_EQ(guess(sara, "192.0.2.1"), Reason::rate_limited);
  EXPECT_EQ(guess("0123456789abcdef", "192.0.2.1"), Reason::bad_code) << "another account, from the same hall";
  EXPECT_EQ(guess(sara, "192.0.2.2"), Reason::bad_code) << "held, but never locked";
}

TEST(FrontDeskTest, a_guessed_step_up_is_slowed_down_too) {
  Server server;
  server.passwords.opened.set_value();
  ASSERT_TRUE(server.join("sara@example.org", pigs).result);
  const auto signed_in = server.ask("account.sign_in", credentials("sara@example.org", pigs));
  Sessions sessions(server.keys, [](const std::string&, Time) {}, [](const std::string&, const council::Secret&, Time) {});
  auto reader = server.open_reader();
  auto sara = sessions.by_cookie(reader, signed_in.session->token, now).value();
  sara.address = "192.0.2.1";
  const auto step_up = [&](const std::string& password) { return server.ask("account.step_up", fmt::format(R"({{"password":"{}"}})", password), sara); };
  EXPECT_TRUE(step_up(pigs).result);
  for (int i = 0; i < 5; ++i) EXPECT_EQ(House::reason(step_up("x")), Reason::wrong_credentials);
  EXPECT_EQ(House::reason(step_up(pigs)), Reason::rate_limited);
}

TEST(FrontDeskTest, sends_one_address_a_few_letters_at_once_known_or_not) {
  Server server;
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(server.ask("account.start", R"({"email":"sara@example.org","language":"sv"})").result);
  EXPECT_EQ(House::reason(server.ask("account.start", R"({"email":"SARA@example.org","language":"sv"})")), Reason::rate_limited);
  EXPECT_TRUE(server.ask("account.start", R"({"email":"ali@example.org","language":"sv"})").result);
}

TEST(FrontDeskTest, a_lost_answer_to_a_changed_password_is_given_again) {
  Server server;
  server.passwords.opened.set_value();
  const auto joined = server.join("sara@example.org", pigs);
  Sessions sessions(server.keys, [](const std::string&, Time) {}, [](const std::string&, const council::Secret&, Time) {});
  auto reader = server.open_reader();
  const auto caller = *sessions.by_cookie(reader, joined.session->token, now);
  const std::string id = make_uuid7(now, server.random);
  const auto* change = R"({"current":"tre små grisar","password":"tre bockar bruse"})";
  EXPECT_FALSE(server.ask("account.set_password", change, caller, id).replayed);
  const auto again = server.ask("account.set_password", change, caller, id);
  EXPECT_TRUE(again.result && again.replayed) << "although the present password is another one by now";
}

TEST(FrontDeskTest, writes_down_that_a_session_was_used) {
  Server server;
  server.passwords.opened.set_value();
  const auto joined = server.join("sara@example.org", pigs);
  server.front.note_use(joined.session->token, now);
  auto reader = server.open_reader();
  const auto handle = reader.one<std::string>("SELECT handle FROM account_session").value();
  server.front.note_use(handle, now + std::chrono::minutes(10));
  ASSERT_TRUE(server.ask("account.start", R"({"email":"a@example.org","language":"sv"})").result);  // behind it in the queue
  EXPECT_EQ(reader.one<Time>("SELECT used_at FROM account_session"), now + std::chrono::minutes(10));
  EXPECT_EQ(reader.one<int>("SELECT count(*) FROM receipt"), 3) << "an errand leaves no receipt";
}

TEST(FrontDeskTest, leaves_no_secret_in_the_database_file) {
  Server server;
  server.passwords.opened.set_value();
  const auto joined = server.join("sara@example.org", pigs);
  const auto code = server.code_of_newest_letter();
  Sessions sessions(server.keys, [](const std::string&, Time) {}, [](const std::string&, const council::Secret&, Time) {});
  auto reader = server.open_reader();
  const auto caller = *sessions.by_cookie(reader, joined.session->token, now);
  const auto token = House::text(server.ask("account.create_token", R"({"label":"skript"})", caller), "token");
  const auto claimed = server.ask("account.claim_operator", fmt::format(R"({{"code":"{}"}})", server.operator_code), caller);
  ASSERT_TRUE(claimed.result);
  std::string files;
  for (const auto& entry : std::filesystem::directory_iterator(server.scratch.path())) files += store::bytes_of(entry.path());
  ASSERT_TRUE(files.contains("sara@example.org")) << "the search finds what is there";
  for (const std::string& secret : {joined.session->token, claimed.session->token, token, token.substr(8), server.operator_code, pigs}) {
    EXPECT_FALSE(files.contains(secret)) << secret;
  }
  EXPECT_FALSE(files.contains("\r\n\r\n" + code + "\r\n"));
}

TEST(FrontDeskTest, a_hall_that_mistypes_its_codes_is_not_locked_out_and_guessing_is_slow) {
  Server server;
  council::Caller hall;
  hall.address = "192.0.2.1";
  const auto with = [](const std::string& code) { return fmt::format(R"({{"code":"{}","language":"sv"}})", code); };
  for (int i = 0; i < 300; ++i) ASSERT_EQ(House::reason(server.ask("account.enter_by_paper", with("AAAA-AAAA-AAAA"), hall)), Reason::bad_code) << i;
  const auto answer = server.ask("account.enter_by_paper", with("AAAA-AAAA-AAAA"), hall);
  EXPECT_EQ(House::reason(answer), Reason::rate_limited);
  EXPECT_LE(*answer.result.error().retry_ms, 1000);
  EXPECT_EQ(House::reason(server.ask("account.sign_in_by_code", R"({"code":"3333-3333"})", hall)), Reason::rate_limited) << "one count for both";
  council::Caller elsewhere;
  elsewhere.address = "192.0.2.2";
  EXPECT_EQ(House::reason(server.ask("account.enter_by_paper", with("AAAA-AAAA-AAAA"), elsewhere)), Reason::bad_code);
  server.clock.advance(std::chrono::seconds(1));
  EXPECT_EQ(House::reason(server.ask("account.enter_by_paper", with("AAAA-AAAA-AAAA"), hall)), Reason::bad_code);
}

}  // namespace radslag::identity

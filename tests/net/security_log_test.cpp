// What stands in the security log, line by line: as it is written to standard error.
#include "net/security_log.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "protocol/generated/methods.hpp"

namespace radslag::net {
namespace {

using Json = nlohmann::json;

struct SecurityLogTest : testing::Test {
  ManualClock clock{from_unix_ms(1'795'351'778'123)};  // 2026-11-22 12:49:38 UTC
  SeededRandom random{1};
  council::KeyRing keys{random};
  SecurityLog log{clock, &keys};

  static SecurityLog::Asked asked(std::string_view method, const std::string& member = "", const std::string& about = "") {
    for (const auto& entry : protocol::methods()) {
      if (entry.name == method) return {entry.name, entry.needs, member, "192.0.2.7", about};
    }
    throw std::logic_error("no such method");
  }
  static council::Answer yes(std::string result = "{}", const std::string& token = "") {
    council::Answer answer{std::move(result), council::instance_journal, {}, false, {}};
    if (!token.empty()) answer.session = council::SessionChange{token, from_unix_ms(0)};
    return answer;
  }
  static council::Answer no(Reason reason) { return {refuse(reason, "No."), council::instance_journal, {}, false, {}}; }
  template <class Work>
  static std::vector<Json> lines(Work work) {
    testing::internal::CaptureStderr();
    work();
    std::istringstream in(testing::internal::GetCapturedStderr());
    std::vector<Json> all;
    for (std::string line; std::getline(in, line);) all.push_back(Json::parse(line));
    return all;
  }
};

TEST_F(SecurityLogTest, tells_when_what_who_and_from_where_without_naming_anybody) {
  const std::string sara = "01J0SARA000000000000000000";
  const auto told = lines([&] {
    log.answered(asked("account.sign_in", "", "Sara@Example.org"), yes(R"({"member":")" + sara + "\"}", "tok-3n"));
    log.answered(asked("account.sign_in", "", "sara@example.org"), no(Reason::wrong_credentials));
    log.answered(asked("role.give", sara), yes());
    log.answered(asked("account.sign_out", sara), yes("{}", ""));
  });
  ASSERT_EQ(told.size(), 4U);
  for (const Json& line : told) {
    EXPECT_EQ(line["level"], "security");
    EXPECT_TRUE(line["at"].get<std::string>().ends_with("Z")) << line;
    EXPECT_EQ(line["from"].get<std::string>().size(), 12U) << line;
    for (const char* secret : {"SARA", "ample.org", "192.0.2.7", "tok-3n"}) EXPECT_FALSE(line.dump().contains(secret)) << line;
  }
  EXPECT_EQ(told[0]["what"], "done");
  EXPECT_EQ(told[0]["method"], "account.sign_in");
  EXPECT_EQ(told[0]["session"], "new secret");
  EXPECT_EQ(told[1]["what"], "refused");
  EXPECT_EQ(told[1]["reason"], "wrong_credentials");
  EXPECT_EQ(told[0]["about"], told[1]["about"]) << "one address however it is written";
  EXPECT_EQ(told[0]["who"], told[2]["who"]) << "who signed in is who then gave a role";
  EXPECT_FALSE(told[1].contains("who"));
  EXPECT_EQ(told[0]["who"], log_mark(keys, "2026-11-22", "member", sara)) << "so that who holds the keys can look it up";
}

TEST_F(SecurityLogTest, marks_are_others_on_another_day_and_under_another_key) {
  const std::string today = log_mark(keys, "2026-11-22", "member", "x");
  EXPECT_NE(today, log_mark(keys, "2026-11-23", "member", "x"));
  EXPECT_NE(today, log_mark(keys, "2026-11-22", "address", "x"));
  SeededRandom other(2);
  EXPECT_NE(today, log_mark(council::KeyRing(other), "2026-11-22", "member", "x"));
}

TEST_F(SecurityLogTest, tells_what_was_refused_because_of_who_asked_or_what_no_client_sends) {
  struct Case {
    const char* method;
    Reason reason;
    bool is_told;
  };
  for (const auto& [method, reason, is_told] :
       {Case{"role.give", Reason::forbidden, true}, {"comment.post", Reason::session_ended, true}, {"comment.post", Reason::rate_limited, true},
        {"council.update", Reason::step_up_needed, true}, {"council.create", Reason::second_factor_needed, true}, {"comment.post", Reason::unknown_field, true},
        {"comment.post", Reason::id_reused, true}, {"account.set_password", Reason::weak_password, true}, {"comment.post", Reason::too_long, false},
        {"comment.post", Reason::empty_text, false}, {"initiative.edit", Reason::conflict, false}}) {
    const auto told = lines([&] { log.answered(asked(method, "01J0SARA000000000000000000"), no(reason)); });
    EXPECT_EQ(told.size(), is_told ? 1U : 0U) << method << " " << to_string(reason);
  }
}

TEST_F(SecurityLogTest, leaves_out_what_residents_do_every_day) {
  EXPECT_TRUE(lines([&] {
                log.answered(asked("comment.post", "01J0SARA000000000000000000"), yes());
                log.answered(asked("initiative.endorse", "01J0SARA000000000000000000"), yes());
              }).empty());
}

TEST_F(SecurityLogTest, is_not_filled_by_who_sends_rubbish_and_counts_what_it_leaves_out) {
  std::size_t told = 0;
  std::int64_t left_out = 0;
  const auto all = lines([&] {
    for (int i = 0; i < 1000; ++i) log.malformed("192.0.2.7", refuse(Reason::parse_error, "No.").error());
    log.answered(asked("role.give", "01J0SARA000000000000000000"), yes());
  });
  for (const Json& line : all) {
    told += line["what"] == "malformed" ? 1U : 0U;
    left_out += line.value("left_out", std::int64_t{0});
  }
  EXPECT_LE(told, 500U);
  EXPECT_EQ(all.back()["what"], "done") << "what was done is always told";
  EXPECT_LE(static_cast<std::int64_t>(told) + left_out, 1000);
}

TEST_F(SecurityLogTest, a_text_cannot_begin_another_line) {
  const std::string attack = "x\n{\"at\":\"2026-01-01T00:00:00Z\",\"level\":\"security\",\"what\":\"done\"}\r\n\x1b[2J\u2028";
  const auto told = lines([&] {
    log.unknown_secret(attack, attack);
    log_failure("session", attack);
  });
  ASSERT_EQ(told.size(), 2U);
  EXPECT_EQ(told[0]["kind"], attack) << "as a value, escaped";
  EXPECT_EQ(told[1]["words"], attack);
  testing::internal::CaptureStderr();
  log_failure("session", attack);
  const std::string bytes = testing::internal::GetCapturedStderr();
  EXPECT_EQ(std::ranges::count(bytes, '\n'), 1);
  EXPECT_FALSE(bytes.contains('\x1b') || bytes.contains('\r'));
}

}  // namespace
}  // namespace radslag::net

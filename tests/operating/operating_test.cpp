// The operator's page without a server: who may ask, what backups leave behind, who is told when one fails, and what an
// export of an incident says.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <thread>

#include "council/desk.hpp"
#include "council/membership/register.hpp"
#include "council/settings/register.hpp"
#include "identity/identity.hpp"
#include "identity/passwords.hpp"
#include "identity/register.hpp"
#include "operating/machine.hpp"
#include "operating/record_backup.hpp"
#include "operating/register.hpp"

namespace radslag::operating {

namespace {

using council::Answer;
using Json = nlohmann::json;
using protocol::BackupOutcome;
using protocol::facts::BackupTested;

struct NoPasswords final : identity::Passwords {
  [[nodiscard]] std::string hash(std::string_view) const override { return "hash"; }
  [[nodiscard]] bool verify(const std::string&, std::string_view) const override { return false; }
  [[nodiscard]] const std::string& nobodys_hash() const override { return nobodys_; }

 private:
  std::string nobodys_ = "nobody's";
};

struct OperatingTest : testing::Test {
  NoPasswords passwords;
  SeededRandom random{7};
  council::KeyRing keys{random};
  identity::Identity identity{keys, passwords, {}};
  std::vector<std::string> log;
  Machine machine{{.database = "/nowhere/radslag.db", .name = "Prov", .backs_up = true, .keep = 2, .log_since = [this](Time, std::size_t) { return log; }}, from_unix_ms(0)};
  council::Desk desk{features()};
  const std::string drift = desk.operator_id.value;
  const std::string sara = "01J0SARA000000000000000000";

  council::Registry features() {
    council::Registry registry;
    council::register_settings(registry);
    council::register_membership(registry);
    identity::register_identity(registry, identity);
    register_operating(registry, machine);
    return registry;
  }
  void SetUp() override { desk.found("husby"); }

  void tell(BackupTested tested) {
    std::vector<council::Call> group;
    group.push_back(record_backup(std::move(tested), identity));
    desk.last = desk.office().execute(std::move(group), desk.now);
    const auto& answer = desk.last.answers.at(0).second;
    ASSERT_TRUE(answer.result) << answer.result.error().message;
  }
  static BackupTested sound(const std::string& name, std::vector<std::string> gone = {}) {
    return {.name = name, .began_at = from_unix_ms(1), .bytes = 4096, .outcome = BackupOutcome::sound, .fault = {}, .journals = 2, .entries = 9, .took_ms = 12, .gone = std::move(gone)};
  }
  static BackupTested failed(const std::string& name) {
    return {.name = name, .began_at = from_unix_ms(1), .bytes = 0, .outcome = BackupOutcome::failed, .fault = "no room", .journals = 0, .entries = 0, .took_ms = 12, .gone = {}};
  }
  std::vector<std::string> backups(const std::string& member) {
    std::vector<std::string> seen;
    for (const auto& [key, json] : desk.rows(member, "instance/operating")) seen.push_back(key + (Json::parse(json)["kept"] ? "" : " gone"));
    return seen;
  }
  static Reason reason(const Answer& answer) { return answer.result ? Reason::internal_error : answer.result.error().reason; }
};

}  // namespace

TEST_F(OperatingTest, commands_are_for_operators_alone) {
  desk.join("husby", sara, "Sara");
  for (const auto& [member, may] : {std::pair{std::string(), false}, {sara, false}, {drift, true}}) {
    EXPECT_EQ(desk.ask(member, "operator.back_up", "{}").result.has_value(), may) << member;
    EXPECT_EQ(desk.ask(member, "operator.export_incident", R"({"span":"day"})").result.has_value(), may) << member;
  }
}

TEST_F(OperatingTest, what_became_of_backups_stands_on_the_operators_board_alone) {
  tell(sound("radslag-1.db"));
  tell(sound("radslag-2.db"));
  tell(sound("radslag-3.db", {"radslag-1.db"}));
  EXPECT_THAT(backups(drift), testing::UnorderedElementsAre("backup radslag-1.db gone", "backup radslag-2.db", "backup radslag-3.db"));
  EXPECT_TRUE(backups(sara).empty());
  EXPECT_TRUE(backups("").empty());
}

TEST_F(OperatingTest, the_oldest_backups_leave_the_board) {
  for (int i = 100; i < 100 + protocol::limits::backups_shown + 3; ++i) tell(sound(fmt::format("radslag-{}.db", i)));
  const auto seen = backups(drift);
  EXPECT_EQ(std::ssize(seen), protocol::limits::backups_shown);
  EXPECT_EQ(seen.front(), "backup radslag-103.db");
}

TEST_F(OperatingTest, a_failed_backup_is_told_to_every_operator_and_to_nobody_else) {
  desk.join("husby", sara, "Sara");
  desk.books().run("INSERT INTO operator (member, since) VALUES ('01J0DR1FT20000000000000000', 0)");
  tell(sound("radslag-1.db"));
  const auto notices = [&](const std::string& member) {
    int count = 0;
    for (const auto& [key, json] : desk.rows(member, "me")) count += json.contains("backup_failed") ? 1 : 0;
    return count;
  };
  EXPECT_EQ(notices(drift), 0);
  tell(failed("radslag-2.db"));
  EXPECT_EQ(notices(drift), 1);
  EXPECT_EQ(notices("01J0DR1FT20000000000000000"), 1);
  EXPECT_EQ(notices(sara), 0);
  EXPECT_EQ(backups(drift).back(), "backup radslag-2.db gone") << "there is no such file";
}

TEST_F(OperatingTest, one_backup_at_a_time_and_only_where_they_are_configured) {
  EXPECT_TRUE(desk.ask(drift, "operator.back_up", "{}").result);
  EXPECT_EQ(reason(desk.ask(drift, "operator.back_up", "{}")), Reason::wrong_state) << "it waits already";
  Machine off({.database = "/nowhere/radslag.db"}, from_unix_ms(0));
  EXPECT_FALSE(off.plan().is_on);
  EXPECT_FALSE(off.metrics().contains("radslag_backup"));
}

TEST_F(OperatingTest, a_machine_waits_until_one_is_due_or_asked_for_and_counts) {
  ManualClock clock(from_unix_ms(1000));
  std::stop_source stop;
  EXPECT_TRUE(machine.wait_for_backup(stop.get_token(), from_unix_ms(1000), clock)) << "due";
  EXPECT_TRUE(machine.plan().is_running);
  machine.backup_ended(true, from_unix_ms(61'000));
  EXPECT_TRUE(machine.metrics().contains("radslag_backup_sound_timestamp_seconds 61\n")) << machine.metrics();
  EXPECT_TRUE(machine.metrics().contains("radslag_backup_last_sound 1\n"));
  std::thread asking([&] { machine.ask_for_backup(); });
  EXPECT_TRUE(machine.wait_for_backup(stop.get_token(), from_unix_ms(1'000'000), clock)) << "asked for";
  asking.join();
  machine.backup_ended(false, from_unix_ms(62'000));
  EXPECT_TRUE(machine.metrics().contains("radslag_backup_last_sound 0\n"));
  EXPECT_TRUE(machine.metrics().contains("radslag_backups_total{outcome=\"failed\"} 1\n"));
  std::thread stopping([&] { stop.request_stop(); });
  EXPECT_FALSE(machine.wait_for_backup(stop.get_token(), from_unix_ms(1'000'000), clock)) << "to stop";
  stopping.join();
}

TEST_F(OperatingTest, an_incident_is_told_only_to_whoever_recorded_it_just_now_and_as_far_back) {
  const auto ask = [&](const std::string& span) { return desk.query(drift, "operator.incident", R"({"span":")" + span + R"("})"); };
  EXPECT_FALSE(ask("day"));
  ASSERT_TRUE(desk.ask(drift, "operator.export_incident", R"({"span":"day"})").result);
  EXPECT_TRUE(ask("day"));
  EXPECT_FALSE(ask("three_days")) << "that was not recorded";
  desk.now += std::chrono::minutes(10);
  EXPECT_TRUE(ask("day"));
  desk.now += std::chrono::seconds(1);
  EXPECT_FALSE(ask("day"));
}

TEST_F(OperatingTest, an_incident_counts_the_log_and_names_grave_facts_without_what_they_say) {
  desk.join("husby", sara, "Sara med ett ovanligt namn");
  log = {R"({"at":"2026-09-21T12:53:20Z","level":"security","what":"refused","method":"account.sign_in","reason":"wrong_credentials","from":"aa"})",
         R"({"at":"2026-09-21T12:53:21Z","level":"security","what":"refused","method":"account.sign_in","reason":"wrong_credentials","from":"bb"})",
         R"({"at":"2026-09-21T12:53:22Z","level":"failure","what":"storage","words":"disk full"})",
         R"({"at":"2026-09-21T12:53:23Z","lev{"at":"2026-09-21T12:53:24Z","level":"security","what":"done"})"};
  tell(failed("radslag-2.db"));
  ASSERT_TRUE(desk.ask(drift, "operator.export_incident", R"({"span":"three_days"})").result);
  const auto answer = desk.query(drift, "operator.incident", R"({"span":"three_days"})");
  ASSERT_TRUE(answer);
  const Json incident = Json::parse(*answer)["incident"];
  EXPECT_EQ(incident["log"].size(), 3U);
  EXPECT_EQ(incident["counts"][1], Json::parse(R"({"level":"security","what":"refused","method":"account.sign_in","reason":"wrong_credentials","count":2})"));
  std::vector<std::string> acts;
  for (const Json& act : incident["acts"]) acts.push_back(act["council"].get<std::string>() + " " + act["fact"].get<std::string>());
  EXPECT_EQ(acts, (std::vector<std::string>{"husby council_created", "instance backup_tested", "instance incident_exported"}))
      << "that Sara joined, and what account it was, is nobody's affair";
  for (const std::string& hidden : {std::string("ovanligt"), sara, drift}) EXPECT_FALSE(answer->contains(hidden)) << hidden;
}

TEST_F(OperatingTest, grave_facts_from_before_are_left_out) {
  ASSERT_TRUE(desk.ask(drift, "operator.export_incident", R"({"span":"day"})").result);
  desk.now += std::chrono::hours(25);
  ASSERT_TRUE(desk.ask(drift, "operator.export_incident", R"({"span":"day"})").result);
  const auto answer = desk.query(drift, "operator.incident", R"({"span":"day"})");
  EXPECT_EQ(Json::parse(*answer)["incident"]["acts"].size(), 1U);
}

TEST_F(OperatingTest, health_tells_each_journal_and_councils_their_numbers) {
  desk.join("husby", sara, "Sara");
  const Json health = Json::parse(desk.query(drift, "operator.health", "{}").value());
  EXPECT_EQ(health["backups"]["keep"], 2);
  ASSERT_EQ(health["journals"].size(), 2U);
  EXPECT_EQ(health["journals"][0]["council"], "instance");
  EXPECT_EQ(health["journals"][1]["council"], "husby");
  EXPECT_EQ(health["journals"][1]["entries"], desk.books().one<std::int64_t>("SELECT count(*) FROM entry JOIN journal ON entry.id >> 40 = journal.no WHERE council = 'husby'").value());
  EXPECT_GT(health["journal_bytes"].get<std::int64_t>(), 0);
  const Json councils = Json::parse(desk.query(drift, "operator.councils", "{}").value())["councils"];
  ASSERT_EQ(councils.size(), 1U);
  EXPECT_EQ(councils[0]["name"], "Prov");
  EXPECT_EQ(councils[0]["members"], 1);
}

TEST_F(OperatingTest, who_looks_has_shown_a_second_factor_where_operators_must) {
  Machine strict({.database = "/nowhere/radslag.db", .second_factor_required = true}, from_unix_ms(0));
  council::Registry registry;
  register_operating(registry, strict);
  const auto ask = [&](const council::Caller& caller) {
    const CouncilId journal = council::instance_journal;
    const council::Actor actor = council::people::resolve(desk.books(), journal, caller, desk.now);
    const council::Labels labels = council::people::labels(desk.books(), journal, caller.member, desk.now);
    return registry.find_query("operator.councils")->answer(council::Reading{desk.books(), journal, actor, labels, caller, desk.now}, *protocol::read_json("{}"));
  };
  council::Caller caller;
  caller.member = desk.operator_id;
  caller.session = "01J0SESS10N000000000000000";
  EXPECT_EQ(ask(caller).error().reason, Reason::second_factor_needed);
  desk.books().run("INSERT INTO account (member, language, created_at, imported) VALUES ($1, 'sv', 0, 0)", desk.operator_id);
  desk.books().run("INSERT INTO account_session (handle, token, member, kind, label, created_at, used_at, by_email, exempt, second_factor) VALUES ($1, zeroblob(32), $2, 'browser', '', 0, 0, 0, 0, 1)", caller.session, desk.operator_id);
  EXPECT_TRUE(ask(caller));
  council::Caller machine_operator;
  machine_operator.local_operator = true;
  EXPECT_TRUE(ask(machine_operator));
}

TEST(Room, is_read_from_the_disk_and_what_cannot_be_read_is_nothing) {
  const Machine here({.database = std::filesystem::temp_directory_path() / "radslag.db", .free_warning_bytes = std::int64_t{1} << 60}, from_unix_ms(0));
  EXPECT_GT(here.room().free_bytes, 0);
  EXPECT_GE(here.room().disk_bytes, here.room().free_bytes);
  EXPECT_TRUE(here.metrics().contains("radslag_disk_low 1\n")) << here.metrics();
  const Machine nowhere({.database = "/no/such/folder/radslag.db"}, from_unix_ms(0));
  EXPECT_EQ(nowhere.room().disk_bytes, 0);
}

}  // namespace radslag::operating

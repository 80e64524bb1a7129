// The security log as it is kept: a file a day, found again by time, disposed of after so many days.
#include "net/kept_log.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "net/log.hpp"

namespace radslag::net {
namespace {

struct KeptLogTest : testing::Test {
  std::filesystem::path folder = std::filesystem::temp_directory_path() / ("radslag-log-" + std::to_string(::getpid()));
  void SetUp() override { std::filesystem::remove_all(folder); }
  void TearDown() override { std::filesystem::remove_all(folder); }
  static std::string line(const std::string& at, const std::string& what) { return R"({"at":")" + at + R"(","level":"security","what":")" + what + "\"}\n"; }
  static Time time(const std::string& day, int hour) {
    return std::chrono::sys_days(std::chrono::year(std::stoi(day.substr(0, 4))) / std::stoi(day.substr(5, 2)) / std::stoi(day.substr(8, 2))) + std::chrono::hours(hour);
  }
  [[nodiscard]] bool has(const std::string& day) const { return std::filesystem::exists(folder / ("security-" + day + ".jsonl")); }
};

TEST_F(KeptLogTest, lines_are_found_again_from_a_moment_on) {
  KeptLog log(folder, 30);
  log.put(line("2026-11-20T10:00:00Z", "first"));
  log.put(line("2026-11-21T10:00:00Z", "second"));
  log.put(line("2026-11-21T12:00:00Z", "third"));
  log.put("no line of ours\n");
  EXPECT_EQ(log.since(time("2026-11-21", 11), 10), std::vector<std::string>{R"({"at":"2026-11-21T12:00:00Z","level":"security","what":"third"})"});
  EXPECT_EQ(log.since(time("2026-11-20", 0), 10).size(), 3U);
  const auto newest = log.since(time("2026-11-20", 0), 2);
  ASSERT_EQ(newest.size(), 2U);
  EXPECT_TRUE(newest[0].contains("second"));
}

TEST_F(KeptLogTest, a_file_is_for_its_owner_alone_and_goes_when_its_days_are_over) {
  KeptLog log(folder, 2);
  log.put(line("2026-11-20T10:00:00Z", "a"));
  EXPECT_EQ(std::filesystem::status(folder / "security-2026-11-20.jsonl").permissions(), std::filesystem::perms(0600));
  std::ofstream(folder / "something-else.jsonl") << "kept";
  log.put(line("2026-11-21T10:00:00Z", "b"));
  EXPECT_TRUE(has("2026-11-20"));
  log.put(line("2026-11-22T10:00:00Z", "c"));
  EXPECT_FALSE(has("2026-11-20"));
  EXPECT_TRUE(has("2026-11-21"));
  EXPECT_TRUE(std::filesystem::exists(folder / "something-else.jsonl"));
}

TEST_F(KeptLogTest, a_day_has_an_end_to_its_size_also_after_a_new_start) {
  const std::string long_line = line("2026-11-20T10:00:00Z", std::string(1'000'000, 'x'));
  for (int start = 0; start < 2; ++start) {
    KeptLog log(folder, 2);
    for (int i = 0; i < 9; ++i) log.put(long_line);
  }
  EXPECT_LE(std::filesystem::file_size(folder / "security-2026-11-20.jsonl"), KeptLog::day_bytes_max);
}

TEST_F(KeptLogTest, a_line_that_was_cut_is_passed_over) {
  KeptLog log(folder, 2);
  log.put(line("2026-11-20T10:00:00Z", "whole"));
  std::ofstream(folder / "security-2026-11-20.jsonl", std::ios::app) << R"({"at":"2026-11-20T10:00:01Z","lev)";
  EXPECT_EQ(log.since(time("2026-11-20", 0), 10).size(), 1U);
}

TEST_F(KeptLogTest, failures_and_the_security_log_are_kept_and_nothing_else) {
  KeptLog kept(folder, 2);
  keep_log(&kept);
  testing::internal::CaptureStderr();
  net::log("listening");
  log_failure("storage", "full");
  log_security("done", {});
  keep_log(nullptr);
  log_failure("storage", "after");
  (void)testing::internal::GetCapturedStderr();
  const auto lines = kept.since(from_unix_ms(0), 10);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_TRUE(lines[0].contains("full"));
  EXPECT_TRUE(lines[1].contains("done"));
}

}  // namespace
}  // namespace radslag::net

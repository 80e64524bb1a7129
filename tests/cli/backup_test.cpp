#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <future>

#include "cli/program.hpp"

namespace radslag::cli {

namespace {

const std::string wieliczka = "tests/fixtures/pb/mit/poland_wieliczka_2023_green-budget.pb";

std::string words(const std::string& command, const Folder& folder) { return command + " --data " + folder.path("data"); }

Ended verify_export_of(const std::string& council, const Folder& folder, const std::string& name, const std::string& more = "") {
  const Ended exported = run_program(words("export " + council + " " + folder.path(name), folder));
  EXPECT_EQ(exported.exit_code, 0) << exported.errors;
  return run_program("verify " + folder.path(name + "/export.jsonl") + " " + folder.path(name + "/checkpoint") + " " + folder.path(name + "/key.pem") + more);
}

std::string text_of(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace

TEST(Backup, taken_while_the_server_writes_it_is_whole_and_can_be_restored) {
  const Folder folder;
  ASSERT_EQ(run_program(words("import pabulib " + wieliczka + " --council wieliczka", folder)).exit_code, 0);
  {
    RunningServer server("--port 0 --data " + folder.path("data"));
    auto replaying = std::async(std::launch::async, [&] { return run_program(words("replay " + wieliczka + " --council wieliczka --voters 800", folder)); });
    std::size_t taken = 0;
    while (taken == 0 || replaying.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
      const Ended copied = run_program(words("backup " + folder.path("copy-" + std::to_string(taken)), folder));
      ASSERT_EQ(copied.exit_code, 0) << copied.errors;
      ++taken;
    }
    EXPECT_EQ(replaying.get().exit_code, 0);
    const Ended busy = run_program(words("restore " + folder.path("copy-0"), folder));
    EXPECT_EQ(busy.exit_code, 1);
    EXPECT_TRUE(busy.errors.contains("stop the server first")) << busy.errors;
    EXPECT_EQ(verify_export_of("wieliczka", folder, "running").exit_code, 0);
  }
  ASSERT_EQ(verify_export_of("wieliczka", folder, "before").exit_code, 0);
  const Ended restored = run_program(words("restore " + folder.path("copy-0"), folder));
  ASSERT_EQ(restored.exit_code, 0) << restored.errors;
  EXPECT_EQ(run_program(words("check", folder)).exit_code, 0);

  // Whoever kept the checkpoint that was lost is told so by an entry of the journal.
  EXPECT_EQ(verify_export_of("wieliczka", folder, "after").exit_code, 0);
  const Ended older = verify_export_of("wieliczka", folder, "again", " --older " + folder.path("before/checkpoint"));
  EXPECT_EQ(older.exit_code, 1);
  EXPECT_TRUE(older.out.contains("lost when a backup was restored")) << older.out;
  RunningServer server("--port 0 --data " + folder.path("data"));
}

TEST(Backup, an_existing_file_is_never_overwritten) {
  const Folder folder;
  { RunningServer server("--port 0 --data " + folder.path("data")); }
  folder.write("there", "mine");
  EXPECT_EQ(run_program(words("backup " + folder.path("there"), folder)).exit_code, 1);
  EXPECT_EQ(text_of(folder.path("there")), "mine");
}

TEST(Restore, what_was_erased_since_is_erased_again) {
  const Folder folder;
  ASSERT_EQ(run_program(words("import pabulib tests/fixtures/pb/micro/m02_tie_same_cost.pb --council mikro", folder)).exit_code, 0);
  ASSERT_EQ(run_program(words("backup " + folder.path("copy"), folder)).exit_code, 0);
  ASSERT_TRUE(text_of(folder.path("copy")).contains("Project X1"));
  std::string published;
  std::ifstream lines;
  ASSERT_EQ(verify_export_of("mikro", folder, "before").exit_code, 0);
  lines.open(folder.path("before/export.jsonl"));
  std::int64_t seq = 0, found = -1;
  for (std::string line; std::getline(lines, line); ++seq) {
    if (line.contains(R"("kind":"initiative_published")") && line.contains("Project X1")) found = seq;
  }
  ASSERT_GE(found, 0);
  folder.write("data/erasures.jsonl", R"({"council":"mikro","seq":)" + std::to_string(found) + R"(,"at":1,"ground":"GDPR 17.1 b","authority":"Styrelsen"})" "\n");
  const Ended restored = run_program(words("restore " + folder.path("copy"), folder));
  ASSERT_EQ(restored.exit_code, 0) << restored.errors;
  const Ended verified = verify_export_of("mikro", folder, "after");
  EXPECT_EQ(verified.exit_code, 0) << verified.out;
  EXPECT_TRUE(verified.out.contains(R"("redacted":1)")) << verified.out;
  EXPECT_FALSE(text_of(folder.path("after/export.jsonl")).contains("Project X1"));
}

TEST(Restore, of_what_is_no_backup_says_so_in_one_line_and_changes_nothing) {
  const Folder folder;
  { RunningServer server("--port 0 --data " + folder.path("data")); }
  ASSERT_EQ(run_program(words("backup " + folder.path("copy"), folder)).exit_code, 0);
  const std::string whole = text_of(folder.path("copy"));
  folder.write("letter", "Dear council");
  folder.write("half", whole.substr(0, whole.size() / 2));
  const std::string before = text_of(folder.path("data/radslag.db"));
  for (const char* name : {"letter", "half"}) {
    const Ended ended = run_program(words("restore " + folder.path(name), folder));
    EXPECT_EQ(ended.exit_code, 1) << name;
    EXPECT_EQ(std::ranges::count(ended.errors, '\n'), 1) << ended.errors;
    EXPECT_TRUE(ended.errors.contains("no backup of a council, or it is damaged")) << ended.errors;
    EXPECT_FALSE(ended.errors.contains("PRAGMA")) << ended.errors;
  }
  EXPECT_EQ(text_of(folder.path("data/radslag.db")), before);
}

TEST(Restore, a_list_of_erasures_that_cannot_be_read_stops_it) {
  const Folder folder;
  { RunningServer server("--port 0 --data " + folder.path("data")); }
  ASSERT_EQ(run_program(words("backup " + folder.path("copy"), folder)).exit_code, 0);
  folder.write("data/erasures.jsonl", "{\"council\":\"mikro\"}\n");
  const Ended ended = run_program(words("restore " + folder.path("copy"), folder));
  EXPECT_EQ(ended.exit_code, 1);
  EXPECT_TRUE(ended.errors.contains("erasures.jsonl:1:")) << ended.errors;
}

}  // namespace radslag::cli

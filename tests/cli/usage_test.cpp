#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "base/version.hpp"
#include "cli/command_line.hpp"
#include "cli/program.hpp"

namespace radslag::cli {

TEST(Usage, every_command_explains_itself) {
  for (const Subcommand& subcommand : subcommands()) {
    const Ended ended = run_program(std::string(subcommand.name) + " --help");
    EXPECT_EQ(ended.exit_code, 0) << subcommand.name;
    EXPECT_TRUE(ended.out.starts_with("Usage: radslag " + std::string(subcommand.name))) << ended.out;
    for (const Option& option : subcommand.options) EXPECT_TRUE(ended.out.contains(option.name)) << ended.out;
    EXPECT_TRUE(run_program("help").out.contains(subcommand.name));
  }
}

TEST(Usage, a_wrong_command_line_ends_with_2_and_says_what_is_wrong) {
  const struct {
    const char* words;
    const char* says;
  } table[] = {{"", "Usage:"},
               {"surve", "no command \"surve\""},
               {"serve --demmo", "no option --demmo"},
               {"serve --port", "--port needs its value"},
               {"serve --port 70000", "--port must be a whole number"},
               {"serve --port x", "--port must be a whole number"},
               {"serve --demo=yes", "--demo takes no value"},
               {"serve --data a --data b", "given twice"},
               {"serve now", "one word too many"},
               {"backup", "something is missing"},
               {"verify a b", "something is missing"},
               {"import csv x --council ab", "only pabulib"},
               {"import pabulib x", "--council ID is missing"},
               {"import pabulib x --council Å", "no council's id"},
               {"replay x --council ab --voters -1", "--voters must be"}};
  for (const auto& row : table) {
    const Ended ended = run_program(row.words);
    EXPECT_EQ(ended.exit_code, row.words == std::string("replay x --council ab --voters -1") ? 1 : 2) << row.words;
    if (ended.exit_code == 2) EXPECT_TRUE(ended.errors.contains(row.says)) << row.words << ": " << ended.errors;
    EXPECT_TRUE(ended.out.empty()) << row.words;
  }
}

TEST(Usage, what_cannot_be_done_ends_with_1_and_one_line) {
  const Folder folder;
  for (const std::string& words : {"backup " + folder.path("copy") + " --data " + folder.path("none"), "check --data " + folder.path("none"),
                                   "export husby " + folder.path("out") + " --data " + folder.path("none"), std::string("verify a b c"),
                                   "restore " + folder.path("none") + " --data " + folder.path("data"),
                                   "serve --config " + folder.path("none.toml")}) {
    const Ended ended = run_program(words);
    EXPECT_EQ(ended.exit_code, 1) << words;
    EXPECT_EQ(std::ranges::count(ended.errors, '\n'), 1) << words << ": " << ended.errors;
  }
}

TEST(Usage, the_version_is_that_of_the_build) {
  std::ifstream in("CMakeLists.txt");
  const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  EXPECT_TRUE(text.contains("VERSION " + std::string(version_text) + ")"));
  EXPECT_EQ(run_program("version").out, "radslag " + std::string(version_text) + "\n");
  EXPECT_EQ(run_program("--version").exit_code, 0);
}

}  // namespace radslag::cli

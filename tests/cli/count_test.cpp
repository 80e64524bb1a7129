#include <gtest/gtest.h>

#include "cli/program.hpp"

namespace radslag::cli {

namespace {

TEST(Count, says_where_a_file_is_wrong_and_ends_with_one) {
  const Folder folder;
  folder.write("wrong.pb", "META\nkey;value\nbudget;many\n");
  folder.write("wrong.blt", "2 1\n3 1 1 0\n");
  folder.write("wrong.json", "{\"candidates\": [\"a\"],\n \"ballots\": [}");
  EXPECT_EQ(run_program("count " + folder.path("wrong.pb") + " --rule mes_cost").exit_code, 1);
  const Ended blt = run_program("count " + folder.path("wrong.blt") + " --rule stv_scotland");
  EXPECT_EQ(blt.exit_code, 1);
  EXPECT_TRUE(blt.errors.contains("wrong.blt:2:5:")) << blt.errors;
  const Ended json = run_program("count " + folder.path("wrong.json") + " --rule schulze_margins");
  EXPECT_EQ(json.exit_code, 1);
  EXPECT_TRUE(json.errors.contains("wrong.json:2:14:")) << json.errors;
}

TEST(Count, a_wrong_word_on_the_command_line_ends_with_two_and_names_the_right_ones) {
  const std::string file = "count tests/fixtures/pb/micro/m01_two_groups.pb";
  for (const std::string words : {"", " --rule mes", " --rule mes_cost --completion add2", " --rule greedy_votes --completion add1",
                                  " --rule mes_cost --increment 0", " --rule mes_cost --ties chance"}) {
    const Ended ended = run_program(file + words);
    EXPECT_EQ(ended.exit_code, 2) << words;
    EXPECT_TRUE(ended.out.empty()) << words;
  }
  EXPECT_TRUE(run_program(file + " --rule mes").errors.contains("mes_card"));
}

}  // namespace

}  // namespace radslag::cli

#include "methods/ranked/blt.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace radslag::methods::ranked {

namespace {

auto parse(const std::string& text) {
  std::istringstream in(text);
  return read_blt(in);
}

TEST(Blt, papers_names_and_withdrawn_candidates_are_read) {
  const auto election = parse("# by hand\n3 1\n-2\n4 2 1 0 # four\n2 - 3 0\n1 2 0\n0\n\"Åsa\"\n\"B\"\n\"C\"\n\"A choice\"\n");
  ASSERT_TRUE(election) << election.error().words;
  EXPECT_EQ(election->candidates, (std::vector<std::string>{"Åsa", "B", "C"}));
  EXPECT_EQ(election->title, "A choice");
  EXPECT_TRUE(election->withdrawn[1]);
  ASSERT_EQ(election->papers.size(), 2U);  // who named a withdrawn candidate alone has said nothing
  EXPECT_EQ(election->papers[0].ranking, std::vector<std::size_t>{0});
  EXPECT_EQ(election->valid(), 6);
}

TEST(Blt, a_paper_counts_up_to_the_rank_that_two_share) {
  const auto election = parse("3 1\n2 1 2=3 0\n4 1=2 3 0\n5 0\n0\n\"A \"\"Ann\"\" B\" \"\\\"C\\\"\"\n\"D\"\n\"T\"\n\"by hand\"\n");
  ASSERT_TRUE(election) << election.error().line << election.error().words;
  ASSERT_EQ(election->papers.size(), 1U);
  EXPECT_EQ(election->papers[0].ranking, std::vector<std::size_t>{0});
  EXPECT_EQ(election->cut_short, 2);
  EXPECT_EQ(election->invalid, 9);
  EXPECT_EQ(election->candidates[0], "A \"Ann\" B");
  EXPECT_EQ(election->candidates[1], "\"C\"");
}

struct Wrong {
  const char* text;
  std::size_t line;
  std::size_t column;
};

TEST(Blt, what_is_wrong_is_told_with_its_line_and_column) {
  for (const Wrong& wrong : {
           Wrong{"", 1, 1},
           Wrong{"x 1\n", 1, 1},
           Wrong{"2 3\n", 1, 3},
           Wrong{"2 1\n3 1 3 0\n", 2, 5},
           Wrong{"2 1\n3 1 1 0\n", 2, 5},
           Wrong{"2 1\n1.5 1 0\n", 2, 1},
           Wrong{"2 1\n3 1=3 0\n", 2, 5},
           Wrong{"2 1\n3 1= 0\n", 2, 5},
           Wrong{"2 1\n3 1=1 0\n", 2, 3},
           Wrong{"2 1\n0\n\"A\"\n\"B\"\n\"T\"\n7\n", 6, 1},
           Wrong{"2 1\n0\n\"\xE5\"\n", 3, 1},
           Wrong{"2 1\n3 1 0\n0\nA\n", 4, 1},
           Wrong{"2 1\n3 1 0\n0\n\"A\"\n\"B\n", 5, 1},
           Wrong{"2 1\n3 1 0\n", 3, 1},
       }) {
    const auto election = parse(wrong.text);
    ASSERT_FALSE(election) << wrong.text;
    EXPECT_EQ(election.error().line, wrong.line) << wrong.text << election.error().words;
    EXPECT_EQ(election.error().column, wrong.column) << wrong.text << election.error().words;
  }
}

}  // namespace

}  // namespace radslag::methods::ranked

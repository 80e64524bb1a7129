#include "search/words.hpp"

#include <gtest/gtest.h>

#include "search/likeness.hpp"

namespace radslag::search {

TEST(Stems, are_what_the_forms_of_a_word_share) {
  for (const auto* form : {"lekplats", "lekplatsen", "lekplatser", "lekplatserna", "lekplatsers"}) {
    EXPECT_TRUE(stem_of(form).starts_with("lekplat")) << form;
    EXPECT_TRUE(std::string(form).starts_with(stem_of(form)));
  }
  EXPECT_EQ(stem_of("park"), "park");
  EXPECT_EQ(stem_of("bank"), "bank");
  EXPECT_EQ(stem_of("benches"), "bench");
  EXPECT_EQ(stem_of("الحديقه"), "حديقه");
  EXPECT_EQ(stem_of("والحديقه"), "حديقه");
  EXPECT_EQ(stem_of("الم"), "الم") << "too short to be an article and a word";
}

TEST(Expressions, never_let_input_become_syntax) {
  EXPECT_EQ(expressions_of(R"(park* OR "x" NEAR(a))").words, R"("park"* AND "or"* AND "x"* AND "near"* AND "a"*)");
  EXPECT_TRUE(expressions_of(R"("*-:^(){}")").empty());
  EXPECT_TRUE(expressions_of("   ").empty());
}

TEST(Expressions, look_within_words_only_for_what_the_index_can_hold) {
  EXPECT_EQ(expressions_of("belysning").parts, R"("belysning")");
  EXPECT_EQ(expressions_of("ny belysning").parts, nothing);
}

TEST(Significant, stems_leave_out_what_every_proposal_says) {
  EXPECT_EQ(significant_stems("Vi vill ha en ny lekplats vid Husby torg, med gungor", 10),
            (std::vector<std::string>{"lekplat", "husby", "torg", "gung"}));
  EXPECT_EQ(significant_stems("We need a new playground for all", 10), (std::vector<std::string>{"playground"}));
  EXPECT_EQ(significant_stems("park park parken parks", 10).size(), 1U);
  EXPECT_EQ(significant_stems("ett två tre fyra fem sex sju", 2).size(), 2U);
}

TEST(Likeness, weighs_titles_over_texts) {
  const Wanted wanted{{"lekplat", "husby"}, {"gung"}};
  EXPECT_DOUBLE_EQ(likeness(wanted, "lekplats i husby", "gungor"), (1 + 1 + 0.25) / 2.5);
  EXPECT_GE(likeness(wanted, "lekplats", ""), likeness_shown);
  EXPECT_LT(likeness(wanted, "cykelbana", "fler gungor"), likeness_shown);
  EXPECT_EQ(likeness({}, "lekplats", ""), 0);
}

}  // namespace radslag::search

#include "base/fold.hpp"

#include <gtest/gtest.h>

namespace radslag {

TEST(Fold, makes_one_of_what_people_write_differently) {
  EXPECT_EQ(fold_for_search("LEKPLATS vid Träd"), "lekplats vid trad");
  EXPECT_EQ(fold_for_search("Ångström Øresund"), "angstrom oresund");
  EXPECT_EQ(fold_for_search("ＡＢＣ ﬁn"), "abc fin") << "compatibility forms";
  EXPECT_EQ(fold_for_search("الحديقة"), "الحديقه");
  EXPECT_EQ(fold_for_search("أَمان"), fold_for_search("امان")) << "hamza and vowel marks";
  EXPECT_EQ(fold_for_search("مستشفى"), "مستشفي");
  EXPECT_EQ(fold_for_search("سـلام"), "سلام") << "tatweel";
  EXPECT_EQ(fold_for_search(""), "");
}

TEST(Fold, is_the_same_done_twice) {
  for (const auto* text : {"Straße İstanbul", "Ǆ ΌΣΟΣ", "الأُمَّهات", "日本語 テスト", "e\u0301\u0301"}) {
    EXPECT_EQ(fold_for_search(fold_for_search(text)), fold_for_search(text)) << text;
  }
}

TEST(Fold, cuts_words_at_everything_that_is_no_letter_or_digit) {
  EXPECT_EQ(words_of("ny lekplats, vid \"husby-torg\" 2026!"),
            (std::vector<std::string>{"ny", "lekplats", "vid", "husby", "torg", "2026"}));
  EXPECT_TRUE(words_of(" -!* ").empty());
  EXPECT_EQ(words_of("حديقه جديده"), (std::vector<std::string>{"حديقه", "جديده"}));
}

}  // namespace radslag

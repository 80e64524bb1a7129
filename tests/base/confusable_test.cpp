#include "base/confusable.hpp"

#include <gtest/gtest.h>

namespace radslag {

TEST(Confusable, letter_case_spaces_and_foreign_look_alikes_in_either_case) {
  EXPECT_TRUE(are_confusable("Maria Lind", "maria  lind"));
  EXPECT_TRUE(are_confusable("Ida", "ida"));
  EXPECT_TRUE(are_confusable("Bengt", "\u0412engt"));   // Cyrillic capital ve
  EXPECT_TRUE(are_confusable("Maria", "\u039caria"));   // Greek capital mu
  EXPECT_TRUE(are_confusable("Maria", "M\u0430ria"));   // Cyrillic a
  EXPECT_TRUE(are_confusable("Ida", "lda"));
  EXPECT_FALSE(are_confusable("Maria", "Marie"));
  EXPECT_FALSE(are_confusable("Åsa", "Asa"));
}

}  // namespace radslag

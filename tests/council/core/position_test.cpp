#include "council/core/position.hpp"

#include <gtest/gtest.h>

namespace radslag::council {

TEST(Position, a_position_survives_being_written_and_read) {
  for (const auto& position : {Position{0, "0123abcd", "ffffffff"}, Position{-1, "00000000", "4e074085"},
                               Position{1'099'511'627'775, "deadbeef", "00000000"}}) {
    EXPECT_EQ(Position::parse(position.to_string()), position) << position.to_string();
  }
}

TEST(Position, what_is_no_position_is_not_read) {
  for (const auto* text : {"", "-", "12", "12-0123abcd", "12-0123abcd-", "12-0123abcd-0123abc", "12-0123ABCD-0123abcd", "12-0123abcd-0123abcg",
                           "-0123abcd-0123abcd", "x-0123abcd-0123abcd", "-2-0123abcd-0123abcd", "1.5-0123abcd-0123abcd", "+1-0123abcd-0123abcd",
                           " 1-0123abcd-0123abcd", "12-0123abcd-0123abcd ", "99999999999999999999-0123abcd-0123abcd", "12_0123abcd_0123abcd"}) {
    EXPECT_FALSE(Position::parse(text)) << text;
  }
}

}  // namespace radslag::council

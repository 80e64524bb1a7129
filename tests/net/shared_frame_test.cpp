#include "net/shared_frame.hpp"

#include <gtest/gtest.h>

namespace radslag::net {

TEST(SharedFrame, is_made_at_the_second_sending_of_the_same_message_and_is_never_anothers) {
  SharedFrame frame;
  const Bytes first = share(std::string(300, 'a'));
  const Bytes alike = share(std::string(300, 'a'));
  EXPECT_TRUE(frame.of(first).empty());
  EXPECT_EQ(frame.of(first), std::string("\x81\x7e\x01\x2c", 4) + *first);
  EXPECT_EQ(frame.of(first), std::string("\x81\x7e\x01\x2c", 4) + *first) << "and stays for the third";
  EXPECT_TRUE(frame.of(alike).empty()) << "another message, though its text is the same";
  EXPECT_TRUE(frame.of(first).empty());
  frame.forget();
  EXPECT_EQ(first.use_count(), 1) << "nothing of it is held";
  EXPECT_TRUE(frame.of(first).empty());
}

}  // namespace radslag::net

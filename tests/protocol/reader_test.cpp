#include "protocol/reader.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace radslag::protocol {

TEST(Reader, keeps_the_order_of_members_and_tells_integers_from_other_numbers) {
  const auto value = read_json(R"({"b":1,"a":[1.5,-7,true,null,"å"]})");
  ASSERT_TRUE(value.has_value());
  EXPECT_EQ(to_json(*value), R"({"b":1,"a":[1.5,-7,true,null,"å"]})");
  EXPECT_EQ(to_canonical_json(*value), R"({"a":[1.5,-7,true,null,"å"],"b":1})");
  EXPECT_EQ(*value->find("b")->as_int(), 1);
  EXPECT_EQ(value->find("b")->as_double(), nullptr);
}

TEST(Reader, minus_zero_is_not_an_integer) {
  const auto value = read_json("-0");
  ASSERT_NE(value->as_double(), nullptr);
  EXPECT_TRUE(std::signbit(*value->as_double()));
}

TEST(Reader, whole_numbers_past_an_integer_become_doubles) {
  EXPECT_EQ(*read_json("9223372036854775807")->as_int(), INT64_MAX);
  EXPECT_NE(read_json("9223372036854775808")->as_double(), nullptr);
  EXPECT_NE(read_json("-9223372036854775809")->as_double(), nullptr);
}

TEST(Reader, the_canonical_form_does_not_depend_on_how_it_was_sent) {
  EXPECT_EQ(to_canonical_json(*read_json(R"({"b": 1.0, "a": "\u00e5"})")), to_canonical_json(*read_json(R"({"a":"å","b":1})")));
}

TEST(Reader, a_fault_still_tells_the_members_of_the_outermost_object) {
  const auto before = read_json(R"({"id":"x","params":{"a":1,"a":2}})");
  const auto after = read_json(R"({"params":{"a":1,"a":{"id":"wrong"}},"id":"x"})");
  for (const auto& value : {before, after}) {
    ASSERT_FALSE(value.has_value());
    EXPECT_EQ(value.error().refusal.reason, Reason::duplicate_key);
    EXPECT_EQ(value.error().refusal.field, "/params/a");
    ASSERT_NE(value.error().outermost.find("id"), nullptr);
    EXPECT_EQ(*value.error().outermost.find("id")->as_string(), "x");
  }
}

TEST(Reader, a_syntax_error_after_another_fault_is_what_is_told) {
  const auto value = read_json(R"({"a":1,"a":2)");
  ASSERT_FALSE(value.has_value());
  EXPECT_EQ(value.error().refusal.reason, Reason::parse_error);
}

TEST(Reader, what_is_not_utf8_is_flagged_so_that_the_socket_can_be_closed) {
  const auto value = read_json("\n\"å\xff\"");
  ASSERT_FALSE(value.has_value());
  EXPECT_FALSE(value.error().is_utf8);
  EXPECT_EQ(value.error().refusal.line, 2);
  EXPECT_EQ(value.error().refusal.column, 3);
}

TEST(Reader, a_column_counts_characters) {
  const auto value = read_json("{\"åäö\": x}");
  ASSERT_FALSE(value.has_value());
  EXPECT_EQ(value.error().refusal.column, 9);
}

TEST(Reader, a_message_of_nothing_but_brackets_is_read_without_recursion) {
  const std::string text(200'000, '[');
  const auto value = read_json(text);
  ASSERT_FALSE(value.has_value());
  EXPECT_EQ(value.error().refusal.reason, Reason::parse_error);  // it never ends
}

TEST(Reader, our_own_stored_text_may_be_larger) {
  std::string text = "[0";
  for (int i = 0; i < 5000; ++i) text += ",0";
  text += "]";
  EXPECT_FALSE(read_json(text).has_value());
  EXPECT_TRUE(read_json(text, ReaderLimits::for_own_text()).has_value());
}

}  // namespace radslag::protocol

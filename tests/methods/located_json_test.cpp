#include "methods/located_json.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>

namespace radslag::methods {

namespace {

TEST(LocatedJson, every_value_knows_where_it_begins) {
  const std::string text = "\xEF\xBB\xBF{ \"a\": [1, \"x\\\"]\", null,\n -2.5, true], \"b\" :{}, \"c\\u0041\": 9223372036854775808 }";
  const auto json = parse_located_json(text);
  ASSERT_TRUE(json) << json.error().words;
  const LocatedJson& list = *json->find("a");
  const char* const begins[] = {"1,", "\"x", "null", "-2.5", "true"};
  for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(list.items[i].byte, text.find(begins[i]));
  EXPECT_EQ(list.items[1].text, "x\"]");
  EXPECT_EQ(list.items[3].kind, LocatedJson::Kind::decimal);
  EXPECT_EQ(json->find("b")->byte, text.find("{}"));
  EXPECT_EQ(json->find("cA")->kind, LocatedJson::Kind::decimal);
  EXPECT_EQ(json->find("d"), nullptr);
}

TEST(LocatedJson, what_is_wrong_is_told_with_its_place) {
  struct Row {
    std::string text;
    std::size_t line, column;
  };
  const Row table[] = {{"", 1, 1}, {"[1,]", 1, 4}, {"{\"å\": 1,\n \"å\": 2}", 2, 2}, {"[\"\xC3\"]", 1, 3}, {std::string(20, '['), 1, 17}, {"[1] 2", 1, 5}, {"[\n\n01]", 3, 2}};
  for (const Row& row : table) {
    const auto json = parse_located_json(row.text);
    ASSERT_FALSE(json) << row.text;
    EXPECT_EQ(json.error().line, row.line) << row.text << json.error().words;
    EXPECT_EQ(json.error().column, row.column) << row.text << json.error().words;
  }
}

}  // namespace

}  // namespace radslag::methods

#include "base/csv.hpp"

#include <gtest/gtest.h>

namespace radslag {

namespace {

// Lines as "number:cell|cell".
std::string shown(std::string_view text) {
  std::string all;
  for (const CsvLine& line : read_csv(text).lines) {
    all += std::to_string(line.line) + ":";
    for (std::size_t i = 0; i < line.cells.size(); ++i) all += (i > 0 ? "|" : "") + line.cells[i];
    all += "\n";
  }
  return all;
}

}  // namespace

TEST(Csv, the_separator_is_found_in_the_first_line) {
  struct Case {
    const char* text;
    const char* name;
  };
  for (const auto& [text, name] : {Case{"a;b\n1,5;2", "semicolon"}, Case{"a,b\n", "comma"}, Case{"a\tb\n", "tab"}, Case{"namn", "semicolon"},
                                   Case{"\"a,b,c\";d\n", "semicolon"}, Case{"sep=,\na;b,c\n", "comma"}, Case{"", "semicolon"}}) {
    EXPECT_EQ(read_csv(text).separator_name(), name) << text;
  }
}

TEST(Csv, cells_are_cut_as_spreadsheets_write_them) {
  EXPECT_EQ(shown("\xEF\xBB\xBFnamn;e-post\r\nÅsa;asa@example.org\r\n"), "1:namn|e-post\n2:Åsa|asa@example.org\n");
  EXPECT_EQ(shown("a,b\n\"x, \"\"y\"\"\",  z  \n"), "1:a|b\n2:x, \"y\"|z\n");
  EXPECT_EQ(shown("a;b\n;\n\n \n1;2"), "1:a|b\n5:1|2\n") << "empty lines are passed over and counted";
  EXPECT_EQ(shown("a;b\n\"two\nlines\";2\n3;4\n"), "1:a|b\n2:two lines|2\n4:3|4\n");
  EXPECT_EQ(shown("a\rb\r"), "1:a\n2:b\n");
  EXPECT_EQ(shown("sep=;\na;b\n"), "2:a|b\n");
  EXPECT_EQ(shown("a;b;c\n1\n"), "1:a|b|c\n2:1\n");
  EXPECT_EQ(read_csv("a;b\n1\n").lines[1].cell(1), "");
}

TEST(Csv, a_quotation_mark_that_is_never_closed_is_pointed_at) {
  EXPECT_FALSE(read_csv("a\n\"b\"\n").unclosed_at);
  EXPECT_EQ(read_csv("a;b\n1;\"2\n3;4\n").unclosed_at, 2);
}

}  // namespace radslag

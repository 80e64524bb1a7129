#include "base/text.hpp"

#include <gtest/gtest.h>

namespace radslag {

TEST(Text, a_line_is_composed_trimmed_and_on_one_line) {
  EXPECT_EQ(clean_line("  Ga\u030angva\u0308g\n\ttill torget "), "Gångväg  till torget");
  EXPECT_EQ(clean_line("plain"), "plain");
}

TEST(Text, a_text_keeps_its_lines_and_loses_its_carriage_returns) {
  EXPECT_EQ(clean_text("\n a\r\nb\rc\t\u2029d \n"), "a\nb\nc\t\nd");
}

TEST(Text, a_letter_meets_its_accent_when_what_stood_between_is_taken_away) {
  EXPECT_EQ(clean_line("a\u202e\u030a"), "å");
}

TEST(Text, controls_and_bidi_controls_go_and_joiners_stay) {
  EXPECT_EQ(clean_line(std::string_view("a\0b\u061c\u200e\u2069\u0085\x1b[c", 16)), "ab[c");
  EXPECT_EQ(clean_line("می\u200cخواهم"), "می\u200cخواهم");
}

TEST(Text, what_shows_nothing_is_empty) {
  EXPECT_EQ(clean_line(" \u200b\u2060\ufeff\u3000"), "");
  EXPECT_EQ(clean_text(""), "");
}

TEST(Text, characters_are_code_points) {
  EXPECT_EQ(count_characters("åäö🌳"), 4U);
  EXPECT_EQ(clip("åäö🌳", 2), "åä…");
  EXPECT_EQ(clip("åä", 2), "åä");
}

TEST(Text, utf8_is_refused_when_overlong_cut_short_a_surrogate_or_too_large) {
  EXPECT_TRUE(is_utf8("åäö🌳"));
  for (const std::string_view bytes : {"\xc0\xaf", "\xe2\x82", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff", "\x80"}) EXPECT_FALSE(is_utf8(bytes));
}

TEST(Text, markup_in_a_text_is_escaped) {
  EXPECT_EQ(escape_markup("<a href=\"x\">Å & 'ö'</a>"), "&lt;a href=&quot;x&quot;&gt;Å &amp; &#39;ö&#39;&lt;/a&gt;");
}

}  // namespace radslag

#include "council/core/markdown.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "protocol/reader.hpp"

namespace radslag::council {

namespace {

std::string p(const std::string& children) { return R"([{"t":"p","c":[)" + children + "]}]"; }
// As the JSON writer puts it: no "<" that a page could take for markup.
std::string text(std::string value) {
  for (std::size_t at = 0; (at = value.find('<', at)) != std::string::npos;) value.replace(at, 1, "\\u003c");
  return R"({"t":"text","v":")" + value + R"("})";
}
std::string link(const std::string& href, const std::string& shown) { return R"({"t":"link","href":")" + href + R"(","c":[)" + text(shown) + "]}"; }

struct Case {
  const char* source;
  std::string tree;
};

std::string repeated(std::string_view what, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += what;
  return all;
}

}  // namespace

// What md4c would take for a mark costs it time, and more than a few hundred of one kind nobody writes.
TEST(Markdown, marks_beyond_a_few_hundred_are_taken_as_they_stand) {
  const auto strikes = [](std::size_t times) {
    const std::string tree = markdown_tree(repeated("~~a~~ b ", times));
    std::size_t found = 0;
    for (std::size_t at = 0; (at = tree.find(R"("t":"del")", at)) != std::string::npos; ++at) ++found;
    return found;
  };
  EXPECT_EQ(strikes(75), 75U);
  EXPECT_EQ(strikes(5000), 75U) << "of three hundred tildes";
  const std::string links = markdown_tree(repeated("[a](http://b.se) ", 400));
  EXPECT_TRUE(links.contains(R"("t":"link")"));
  EXPECT_TRUE(links.contains("[a](")) << "the last hundred";
  EXPECT_EQ(markdown_tree(repeated("\\[", 301)), p(text(repeated("[", 301)))) << "what is escaped already stays so";
}

TEST(Markdown, what_people_write_becomes_a_small_tree) {
  const std::vector<Case> cases{
      {"", "[]"},
      {"Hej", p(text("Hej"))},
      {"Hej **du** och _ni_", p(text("Hej ") + R"(,{"t":"strong","c":[)" + text("du") + "]}," + text(" och ") + R"(,{"t":"em","c":[)" + text("ni") + "]}")},
      {"~~bort~~ `kod`", p(R"({"t":"del","c":[)" + text("bort") + "]}," + text(" ") + R"(,{"t":"code","c":[)" + text("kod") + "]}")},
      {"ett  \ntvå", p(text("ett") + R"(,{"t":"br"},)" + text("två"))},
      {"ett\ntvå", p(text(R"(ett\ntvå)"))},
      {"## Rubrik", R"([{"t":"h","level":2,"c":[)" + text("Rubrik") + "]}]"},
      {"3. tre\n4. fyra", R"([{"t":"ol","start":3,"c":[{"t":"li","c":[)" + text("tre") + R"(]},{"t":"li","c":[)" + text("fyra") + "]}]}]"},
      {"> citat", R"([{"t":"quote","c":)" + p(text("citat")) + "}]"},
      {"---", R"([{"t":"hr","c":[]}])"},
      {"    kod", R"([{"t":"pre","c":[)" + text(R"(kod\n)") + "]}]"},
  };
  for (const Case& one : cases) EXPECT_EQ(markdown_tree(one.source), one.tree) << one.source;
}

TEST(Markdown, links_lead_to_the_web_and_to_mail_and_nowhere_else) {
  const std::vector<Case> cases{
      {"[x](https://example.se/a?b=c&amp;d=e)", p(link("https://example.se/a?b=c&d=e", "x"))},
      {"[x](HTTP://example.se)", p(link("HTTP://example.se", "x"))},
      {"[x](mailto:a@example.se)", p(link("mailto:a@example.se", "x"))},
      {"https://example.se", p(link("https://example.se", "https://example.se"))},
      {"www.example.se", p(link("http://www.example.se", "www.example.se"))},
      {"a@example.se", p(link("mailto:a@example.se", "a@example.se"))},
  };
  for (const Case& one : cases) EXPECT_EQ(markdown_tree(one.source), one.tree) << one.source;
  for (const auto* source : {"[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](<java\tscript:alert(1)>)", "[x](&#106;avascript:alert(1))",
                             "[x](&#x6A;avascript:alert(1))", "[x](javascript&colon;alert(1))", "[x](java&#10;script:alert(1))", "[x](&#1;javascript:alert(1))",
                             "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:x)", "[x](file:///etc/passwd)", "[x](//example.se)", "[x](/rpc)",
                             "[x](rpc)", "[x](#a)", "[x]()", "[x](https\\://example.se)x", "[x](blob:https://example.se)", "<javascript:alert(1)>",
                             "[x][y]\n\n[y]: javascript:alert(1)", "[x](https://example.se/%0A\xc2\x85)"}) {
    const std::string tree = markdown_tree(source);
    if (tree.contains("\"link\"")) EXPECT_TRUE(tree.contains(R"("href":"https://example.se)")) << source << tree;
    EXPECT_FALSE(tree.contains(R"("href":"javascript)") || tree.contains(R"("href":"data)")) << source << tree;
    EXPECT_TRUE(tree.contains("text")) << "the words stay: " << source;
  }
  EXPECT_FALSE(markdown_tree("[x](https://example.se/" + std::string(2000, 'a') + ")").contains("link")) << "too long";
}

TEST(Markdown, html_is_text_and_images_are_their_description) {
  EXPECT_EQ(markdown_tree("<script>alert(1)</script>"), p(text("<script>alert(1)</script>")));
  EXPECT_EQ(markdown_tree("<b onclick=\"x\">a</b>"), p(text(R"(<b onclick=\"x\">a</b>)")));
  EXPECT_EQ(markdown_tree("<!-- a -->"), p(text("<!-- a -->")));
  EXPECT_EQ(markdown_tree("![en bänk](https://example.se/b.png)"), p(text("en bänk")));
}

TEST(Markdown, entities_are_what_they_stand_for_and_unknown_ones_stay) {
  EXPECT_EQ(markdown_tree("&amp;&lt;&auml;&#228;&#xE4;"), p(text("&<äää")));
  EXPECT_EQ(markdown_tree("&unknown; & &"), p(text("&unknown; & &")));
  // Not a character: NUL, a surrogate, a control, beyond Unicode.
  EXPECT_EQ(markdown_tree("&#0;&#xD800;&#7;&#x110000;"), p(text("\ufffd\ufffd\ufffd\ufffd")));
}

TEST(Markdown, an_entity_cannot_bring_in_what_a_text_may_not_hold) {
  for (const auto* source : {"&#x202E;abc", "&#x2066;abc", "&#8238;abc", "&#x200F;x", "&#x61C;x"}) {
    const std::string tree = markdown_tree(source);
    for (const auto* unwanted : {"\u202e", "\u2066", "\u200f", "\u061c"}) EXPECT_FALSE(tree.contains(unwanted)) << source << tree;
  }
}

TEST(Markdown, bombs_of_nesting_stay_small_and_keep_their_words) {
  const std::vector<std::string> bombs{
      repeated("> ", 10'000) + "ord",      repeated("- ", 10'000) + "ord",  repeated("*a ", 5'000) + "ord" + repeated(" b*", 5'000),
      repeated("[", 1'200) + "ord" + repeated("](https://a.se)", 1'200),  repeated("**", 10'000) + "ord", repeated("1. ", 10'000) + "ord",
      repeated("_*", 10'000) + "ord" + repeated("*_", 10'000), repeated("`", 10'000) + "\nord", repeated("~", 10'000) + "\nord"};
  for (const auto& bomb : bombs) {
    const std::string tree = markdown_tree(bomb);
    EXPECT_TRUE(tree.contains("ord")) << bomb.substr(0, 20);
    EXPECT_LT(tree.size(), bomb.size() * 20 + 2000) << bomb.substr(0, 20);
    EXPECT_TRUE(protocol::read_json(tree, {.depth_max = 64, .members_max = 100'000})) << bomb.substr(0, 20);
  }
}

TEST(Markdown, beyond_the_limit_of_nodes_there_is_text_alone) {
  const std::string tree = markdown_tree(repeated("*a* ", 20'000));
  const auto nodes = static_cast<std::size_t>(std::ranges::count(tree, '{'));
  EXPECT_LT(nodes, 15'100U) << "5,000 nodes, and the texts within and between them";
}

// As long as a council's text can be, of the parts that a parser may look back for: it ends, and what is drawn is bounded.
// (How long it takes is measured in bench/, not here.)
TEST(Markdown, long_runs_of_openings_without_ends_stay_within_bounds) {
  for (const auto* part : {"[a](", "![[]()", "*a _b ", "<a ", "`a ``b ", "> a\n", "| a ", "[a][", "&#x", "www.a.se ", "- a\n", "a\n===\n", "~~a ", "\\["}) {
    const std::string tree = markdown_tree(repeated(part, 20'000 / std::string_view(part).size()));
    EXPECT_LT(tree.size(), 20'000U * 20) << part;
    EXPECT_TRUE(protocol::read_json(tree, {.depth_max = 64, .members_max = 100'000})) << part;
  }
}

}  // namespace radslag::council

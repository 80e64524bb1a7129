// A round as it is read before the client stands, or without it.
#include "net/round_page.hpp"

#include <gmock/gmock.h>

#include "net/pages.hpp"

namespace radslag::net {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string id = "01J00000000000000000000001";

council::ReadRow row(const std::string& type, const std::string& json) { return {type, id, 1, json}; }

council::Delta counted() {
  council::Delta delta;
  delta.rows = {row("round", R"({"terms":{"title":"Årets <medel>","what":"Välj & vraka","language":"sv"},"state":"counted","eligible":9})"),
                row("round_option", R"({"number":1,"title":"Bänkar <b>","cost":40})"),
                row("round_option", R"({"number":2,"title":"Belysning","cost":60})"),
                row("round_share", R"({"share":{"number":1,"votes":2}})"),
                row("round_share", R"({"share":{"number":2,"votes":5,"place":1}})"),
                row("round_result", R"({"outcome":{"ballots":7,"invalid":1,"chosen":[2]}})")};
  return delta;
}

TEST(RoundPage, tells_what_was_decided_and_how_each_option_fared) {
  const std::string html = round_page(counted(), PageLanguage::sv);
  EXPECT_THAT(html, HasSubstr("<ol><li><bdi>Belysning</bdi></li></ol>")) << "what was chosen";
  EXPECT_THAT(html, HasSubstr("<th scope=\"row\"><bdi>Belysning</bdi></th><td>5</td><td>–</td><td>60</td><td>1</td>"));
  EXPECT_LT(html.find("<th scope=\"row\"><bdi>Belysning"), html.find("<th scope=\"row\"><bdi>Bänkar")) << "the chosen first";
  EXPECT_THAT(html, HasSubstr("Röstsedlar: 7. Ogiltiga: 1. Röstberättigade: 9."));
}

TEST(RoundPage, what_people_wrote_is_text_and_nothing_else) {
  const std::string html = round_page(counted(), PageLanguage::sv);
  EXPECT_THAT(html, HasSubstr("Årets &lt;medel&gt;"));
  EXPECT_THAT(html, HasSubstr("Välj &amp; vraka"));
  EXPECT_THAT(html, Not(HasSubstr("<b>")));
}

TEST(RoundPage, while_it_is_open_it_tells_the_options_and_no_figures) {
  auto delta = counted();
  delta.rows.resize(3);
  const std::string html = round_page(delta, PageLanguage::en);
  EXPECT_THAT(html, HasSubstr("<li value=\"1\"><bdi>Bänkar &lt;b&gt;</bdi></li><li value=\"2\"><bdi>Belysning</bdi></li>"));
  EXPECT_THAT(html, Not(HasSubstr("<table>")));
}

TEST(RoundPage, a_yes_or_no_is_told_in_a_word) {
  council::Delta delta;
  delta.rows = {row("round", R"({"terms":{"title":"Ska vi?","what":"","language":"sv"},"state":"counted","eligible":9})"), row("round_share", R"({"share":{"number":2,"votes":4}})"),
                row("round_result", R"({"outcome":{"ballots":7,"invalid":0,"chosen":[],"approved":false}})")};
  EXPECT_THAT(round_page(delta, PageLanguage::en), HasSubstr("<p><strong>No</strong></p>"));
}

TEST(RoundPage, a_topic_without_a_round_makes_none) { EXPECT_EQ(round_page({}, PageLanguage::ar), ""); }

TEST(RoundPage, its_address_brings_its_own_rows) {
  EXPECT_EQ(page_of("/c/husby/round/" + id)->topics.back(), "husby/round/" + id);
  EXPECT_EQ(page_of("/c/husby/round/" + id + "/board")->topics.back(), "husby/round/" + id);
  EXPECT_EQ(page_of("/c/husby/rounds")->topics.back(), "husby/rounds");
  EXPECT_FALSE(page_of("/c/husby/round/nonsense"));
}

}  // namespace
}  // namespace radslag::net

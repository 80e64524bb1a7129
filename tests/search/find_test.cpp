#include <algorithm>
#include <chrono>

#include "council/initiative_council.hpp"
#include "search/register.hpp"

namespace radslag::council {

namespace {

Registry with_search() {
  Registry registry = every_feature();
  search::register_search(registry);
  return registry;
}

struct Found : testing::Test, InitiativeCouncil {
  Found() : InitiativeCouncil({.threshold = 3, .screening = "after"}, with_search()) {}

  void propose(int number, const std::string& title, const std::string& what = "Text", const std::string& more = "") {
    ok(ask(author, "initiative.submit", ulid("N", number),
           R"(,"content":{"title":")" + title + R"(","what":")" + what + R"(","why":"","language":"sv")" + more + "}"));
    desk.now += std::chrono::minutes(5);
  }
  // Titles found, in order, as "a | b"; then the total.
  std::string search(const std::string& more, const std::string& who = "") {
    return titles(desk.query(who, "initiative.search", R"({"council":"husby")" + more + "}"));
  }
  std::string words(const std::string& query, const std::string& more = "") {
    return search(R"(,"query":")" + query + "\"" + more);
  }
  std::string similar(const std::string& title, const std::string& more = "") {
    return titles(desk.query("", "initiative.similar", R"({"council":"husby","title":")" + title + "\"" + more + "}"));
  }
  static std::string titles(const Or<std::string>& answer) {
    const auto value = protocol::read_json(answer.value());
    std::string all;
    for (const auto& card : *value->find("cards")->as_array()) all += (all.empty() ? "" : " | ") + *card.find("title")->as_string();
    if (const auto* total = value->find("total")) all += " (" + std::to_string(*total->as_int()) + ")";
    return all;
  }
};

}  // namespace

TEST_F(Found, are_whole_words_first_then_parts_of_words) {
  propose(1, "Gatubelysning på Edvard Griegsgången");
  propose(2, "Bättre belysning vid tunneln");
  propose(3, "Fler bänkar", "Det är mörkt; belysningen räcker inte");
  EXPECT_EQ(words("belysning", R"(,"sort":"relevance")"),
            "Bättre belysning vid tunneln | Fler bänkar | Gatubelysning på Edvard Griegsgången (3)");
  EXPECT_EQ(words("BELYSNINGAR"), "Fler bänkar | Bättre belysning vid tunneln | Gatubelysning på Edvard Griegsgången (3)");
  EXPECT_EQ(words("banka"), "Fler bänkar (1)") << "without the dots of ä";
  EXPECT_EQ(words("belysning tunnel"), "Bättre belysning vid tunneln (1)") << "every word";
  EXPECT_EQ(words("simhall"), " (0)");
}

TEST_F(Found, are_behind_an_arabic_article) {
  propose(1, "تحسين الحديقة العامة");
  EXPECT_EQ(words("حديقة"), "تحسين الحديقة العامة (1)");
  EXPECT_EQ(words("الحديقه"), "تحسين الحديقة العامة (1)");
}

TEST_F(Found, are_no_syntax_errors) {
  propose(1, "Park");
  for (const auto* input : {R"(\")", "*", "AND", "park*", "title:park", "(", "NEAR(a b)", "^park", "-park", "a\\u0000b"}) {
    EXPECT_TRUE(desk.query("", "initiative.search", std::string(R"({"council":"husby","query":")") + input + "\"}").has_value()) << input;
    EXPECT_TRUE(desk.query("", "initiative.similar", std::string(R"({"council":"husby","title":")") + input + "x\"}").has_value()) << input;
  }
}

TEST_F(Found, are_filtered_sorted_and_paged) {
  propose(1, "Första", "Text", R"(,"category":"park")");
  propose(2, "Andra", "Text", R"(,"area":"torg")");
  propose(3, "Tredje");
  ok(ask(supporter, "initiative.endorse", ulid("N", 1)));
  ok(because(author, "initiative.withdraw", ulid("N", 3)));
  EXPECT_EQ(search(""), "Tredje | Andra | Första (3)");
  EXPECT_EQ(search(R"(,"sort":"support")"), "Första | Tredje | Andra (3)");
  EXPECT_EQ(search(R"(,"category":"park")"), "Första (1)");
  EXPECT_EQ(search(R"(,"area":"torg")"), "Andra (1)");
  EXPECT_EQ(search(R"(,"states":["published"])"), "Andra | Första (2)");
  EXPECT_EQ(search(R"(,"states":["withdrawn","lapsed"])"), "Tredje (1)");
  EXPECT_EQ(words("2026-2"), "Andra (1)") << "by the council's own number";
  for (int i = 4; i <= 34; ++i) propose(i, "Många");
  EXPECT_TRUE(search(R"(,"page":1)").ends_with("Tredje | Andra | Första (34)"));
  EXPECT_EQ(search(R"(,"page":2)"), " (34)");
  EXPECT_EQ(words("många", R"(,"page":1)"), "Många (31)");
}

TEST_F(Found, are_public_ones_only_and_ones_own_for_oneself) {
  propose(1, "Öppen park");
  propose(2, "Dold park");
  desk.books().run("UPDATE statutes SET screen_before = 1");
  propose(3, "Väntande park");
  ok(because(moderator, "initiative.hide", ulid("N", 2)));
  for (const auto& who : {std::string(), other, moderator}) {
    EXPECT_EQ(search(R"(,"query":"park")", who), "Öppen park (1)");
    EXPECT_EQ(search("", who), "Öppen park (1)");
  }
  EXPECT_EQ(search(R"(,"query":"park","mine":true)", author), "Väntande park | Dold park | Öppen park (3)");
  EXPECT_EQ(search(R"(,"mine":true)", other), " (0)");
  EXPECT_EQ(search(R"(,"mine":true)"), " (0)") << "a visitor has none";
  EXPECT_EQ(similar("Park dold väntande"), "Öppen park");
}

TEST_F(Found, follow_every_new_version) {
  propose(1, "Gammal rutschkana");
  ok(edit(author, ulid("N", 1), 1, "Ny klätterställning"));
  EXPECT_EQ(words("rutschkana"), " (0)");
  EXPECT_EQ(words("klätter"), "Ny klätterställning (1)");
}

TEST_F(Found, stay_in_their_own_council) {
  propose(1, "Park");
  desk.found("tensta");
  EXPECT_EQ(titles(desk.query("", "initiative.search", R"({"council":"tensta","query":"park"})")), " (0)");
  EXPECT_EQ(titles(desk.query("", "initiative.similar", R"({"council":"tensta","title":"Park"})")), "");
}

TEST_F(Found, alike_are_about_the_same) {
  propose(1, "Ny lekplats vid Husby torg", "Barnen behöver gungor och klätterställning");
  propose(2, "Cykelbana till Kista", "En säker väg för cyklar");
  propose(3, "Rusta upp lekplatserna", "Gungorna är trasiga");
  propose(4, "Fler papperskorgar", "Det är skräpigt vid torget och vid lekplatsen");
  EXPECT_TRUE(similar("Lekplats").contains("Ny lekplats"));
  EXPECT_TRUE(similar("Lekplats").contains("Rusta upp"));
  EXPECT_FALSE(similar("Lekplats").contains("Cykelbana"));
  EXPECT_TRUE(similar("Gungor till barnen på lekplatsen").starts_with("Ny lekplats"));
  EXPECT_EQ(similar("Vi vill ha en ny"), "") << "says nothing of what it is about";
  EXPECT_EQ(similar("Simhall"), "");
  EXPECT_EQ(similar("Cykelbana till Kista", R"(,"except":")" + ulid("N", 2) + "\""), "");
  ok(because(author, "initiative.withdraw", ulid("N", 2)));
  EXPECT_EQ(similar("Cykelbana"), "") << "what is closed cannot be joined";
}

TEST_F(Found, alike_are_five_at_most) {
  for (int i = 0; i < 9; ++i) propose(i, "Lekplats nummer " + std::to_string(i));
  const std::string five = similar("Lekplats nummer tio");
  EXPECT_EQ(std::ranges::count(five, '|'), 4);
}

}  // namespace radslag::council

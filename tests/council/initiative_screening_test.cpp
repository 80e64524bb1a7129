#include "council/initiative_council.hpp"

namespace radslag::council {

namespace {

const std::string first = ulid("N", 1);

struct InitiativeScreening : testing::Test, InitiativeCouncil {};

}  // namespace

TEST_F(InitiativeScreening, is_begun_by_a_moderator_and_ends_in_publishing) {
  ok(submit(author, first));
  ok(ask(moderator, "initiative.begin_screening", first));
  EXPECT_TRUE(row(moderator, "screening", "initiative_review " + first).contains(R"("screened_by":")" + personas[moderator]));
  EXPECT_EQ(refused(ask(moderator, "initiative.begin_screening", first)), "wrong_state");
  const auto before = head();
  ok(ask(moderator, "initiative.publish", first, R"(,"reason":"Tack!")"));
  EXPECT_EQ(kinds_since(before), "initiative_published/everyone");
  EXPECT_TRUE(page(first).contains(R"("number":"2026-1")"));
  EXPECT_TRUE(row("", "initiative/" + first, "initiative_text " + first).contains(R"({"t":"strong")"));
  EXPECT_TRUE(row("", "initiatives", "initiative_card " + first).contains(R"("closes_at":)"));
  EXPECT_EQ(row("", "initiatives", "initiative_tally " + first), R"({"support":0,"comments":0})");
  EXPECT_EQ(row(moderator, "screening", "initiative_review " + first), "") << "seen where everyone sees it";
  EXPECT_TRUE(row("", "people", "persona " + personas[author]).contains("Amina"));
  EXPECT_TRUE(inbox(author).contains("Tack!"));
  EXPECT_EQ(rows("", "initiative/" + first + "/history", "initiative_version").find(R"("version":1)"), 1U);
}

TEST_F(InitiativeScreening, is_begun_by_deciding_where_nobody_had) {
  ok(submit(author, first));
  const auto before = head();
  ok(ask(moderator, "initiative.publish", first));
  EXPECT_EQ(kinds_since(before), "screening_began/moderators initiative_published/everyone");
  EXPECT_TRUE(steps(first).contains(R"("step":"submitted")"));
  EXPECT_TRUE(steps(first).contains(R"("step":"screening")"));
  EXPECT_TRUE(steps(first).contains(R"("step":"published")"));
}

TEST_F(InitiativeScreening, keeps_its_reasons_between_author_and_moderators) {
  ok(submit(author, first));
  ok(because(moderator, "initiative.return", first, "Namnge inte grannen"));
  ok(edit(author, first, 1, "Ny lekplats vid torget"));
  ok(ask(moderator, "initiative.publish", first));
  EXPECT_TRUE(steps(first).contains(R"("step":"returned")")) << "that it was sent back is part of the timeline";
  EXPECT_FALSE(steps(first).contains("grannen"));
  EXPECT_TRUE(inbox(author).contains("grannen"));
}

TEST_F(InitiativeScreening, rejects_with_a_reason_for_the_author_alone) {
  ok(submit(author, first));
  const auto before = head();
  ok(because(moderator, "initiative.reject", first, "Reklam"));
  EXPECT_EQ(kinds_since(before), "screening_began/moderators initiative_rejected/moderators");
  EXPECT_EQ(page(first) + steps(first) + row("", "initiatives", "initiative_card " + first), "");
  EXPECT_TRUE(row(author, "me", "my_initiative " + first).contains("Reklam"));
  EXPECT_EQ(refused(ask(supporter, "initiative.endorse", first)), "not_found");
  EXPECT_EQ(refused(ask(moderator, "initiative.publish", first)), "wrong_state");
}

TEST_F(InitiativeScreening, forwards_without_making_public) {
  ok(submit(author, first));
  const auto before = head();
  ok(because(moderator, "initiative.forward", first, "Deras mark\",\"to\":\"Svenska Bostäder"));
  EXPECT_EQ(kinds_since(before), "screening_began/moderators initiative_forwarded/moderators");
  EXPECT_EQ(page(first) + steps(first), "");
}

TEST_F(InitiativeScreening, forwards_in_public_what_is_public_by_an_officer_only) {
  publish(first);
  const std::string to = R"(,"to":"Regionen","reason":"Deras väg")";
  EXPECT_EQ(refused(ask(moderator, "initiative.forward", first, to)), "wrong_state");
  EXPECT_EQ(refused(ask(author, "initiative.forward", first, to)), "forbidden");
  ok(ask(officer, "initiative.forward", first, to));
  EXPECT_TRUE(page(first).contains(R"("forwarded_to":"Regionen")"));
  EXPECT_TRUE(steps(first).contains(R"("role":"officer")"));
  EXPECT_EQ(row("", "initiatives", "initiative_card " + first), "");
}

TEST_F(InitiativeScreening, comes_afterwards_where_the_statutes_say_so) {
  InitiativeCouncil after(Rules{.threshold = 3, .screening = "after", .act = "shortlist"});
  const auto before = after.head();
  EXPECT_EQ(after.submit(after.author, first).result.value(), R"({"number":"2026-1","state":"published"})");
  EXPECT_EQ(after.kinds_since(before), "initiative_submitted/moderators initiative_published/everyone");
  EXPECT_TRUE(after.page(first).contains(R"("state":"published")"));
  EXPECT_TRUE(after.steps(first).contains(R"("step":"published","at":)"));
  EXPECT_TRUE(after.steps(first).contains(R"("role":"operator")")) << "a rule of the statutes did it";
}

TEST_F(InitiativeScreening, counts_its_deadline_in_working_days) {
  desk.now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20);  // a Friday
  ok(submit(author, first));
  EXPECT_EQ(record(first).due_at, Time(std::chrono::sys_days(std::chrono::year(2026) / 11 / 27)));
}

TEST_F(InitiativeScreening, is_known_to_its_author_and_the_moderators_alone) {
  ok(submit(author, first));
  EXPECT_EQ(refused(because(other, "initiative.withdraw", first)), "not_found");
  EXPECT_EQ(refused(because(moderator, "initiative.withdraw", first)), "forbidden");
  const std::string to = R"(,"to":"Regionen","reason":"Deras")";
  EXPECT_EQ(refused(because(officer, "initiative.shortlist", first)), "not_found");
  EXPECT_EQ(refused(ask(officer, "initiative.forward", first, to)), "not_found") << "what they cannot see they cannot judge";
  give(officer, "moderator");
  const auto before = head();
  ok(ask(officer, "initiative.forward", first, to));
  EXPECT_EQ(kinds_since(before), "screening_began/moderators initiative_forwarded/moderators") << "who holds both roles may";
  EXPECT_EQ(refused(because(officer, "initiative.shortlist", ulid("N", 9))), "not_found");
}

TEST_F(InitiativeScreening, hides_in_public_and_shows_again) {
  publish(first, "Hemlig titel");
  ok(ask(supporter, "initiative.endorse", first));
  ok(because(moderator, "initiative.hide", first, "Personuppgifter"));
  EXPECT_TRUE(steps(first).contains("Personuppgifter"));
  for (const auto& topic : {"initiatives", "initiative/", "initiative//history"}) {
    std::string name = topic;
    if (const auto at = name.find('/'); at != std::string::npos) name.insert(at + 1, first);
    for (const auto& [key, json] : desk.rows("", "husby/" + name)) EXPECT_FALSE(json.contains("Hemlig")) << key;
  }
  EXPECT_TRUE(row(author, "me", "my_initiative " + first).contains(R"("hidden":true)"));
  EXPECT_TRUE(row(moderator, "screening", "initiative_review " + first).contains("Hemlig titel"));
  EXPECT_EQ(refused(ask(supporter, "initiative.endorse", first)), "not_found");
  EXPECT_EQ(refused(because(moderator, "initiative.hide", first)), "wrong_state");
  const auto before = head();
  ok(edit(author, first, 1, "Annan titel"));
  EXPECT_EQ(kinds_since(before), "initiative_edited/moderators") << "what is hidden is not published by editing it";
  ok(because(moderator, "initiative.show", first));
  EXPECT_TRUE(page(first).contains("Annan titel"));
  EXPECT_EQ(row("", "initiatives", "initiative_tally " + first), R"({"support":1,"comments":0})");
  EXPECT_TRUE(inbox(author).contains(R"("kind":"hidden")"));
}

TEST_F(InitiativeScreening, hides_with_it_what_was_said_under_it) {
  publish(first);
  const std::string comment = ulid("C", 7);
  const auto say = [&](const std::string& method, const std::string& more) {
    return desk.ask(other, method, R"({"council":"husby","comment":")" + comment + "\"" + more + "}");
  };
  ok(say("comment.post", R"(,"subject":{"type":"initiative","id":")" + first +
                             R"("},"stance":"for","text":"Det är Kalles fel","language":"sv")"));
  ok(say("comment.react", R"(,"reaction":"agree")"));
  ok(because(moderator, "initiative.hide", first));
  EXPECT_EQ(rows("", "initiative/" + first, "comment"), "");
  EXPECT_EQ(rows("", "initiative/" + first, "comment_tally"), "");
  ok(say("comment.edit", R"(,"version":1,"stance":"for","text":"Kalle igen")"));
  EXPECT_EQ(rows("", "initiative/" + first, "comment"), "") << "an edit does not bring it back";
  ok(because(moderator, "initiative.show", first));
  EXPECT_TRUE(rows("", "initiative/" + first, "comment").contains("Kalle igen"));
  EXPECT_NE(rows("", "initiative/" + first, "comment_tally"), "");
}

TEST_F(InitiativeScreening, lets_a_hidden_one_be_withdrawn_without_its_authors_words_in_public) {
  publish(first);
  ok(because(moderator, "initiative.hide", first));
  ok(because(author, "initiative.withdraw", first, "Otrevlig mening"));
  EXPECT_TRUE(steps(first).contains(R"("step":"withdrawn")"));
  EXPECT_FALSE(steps(first).contains("Otrevlig"));
}

}  // namespace radslag::council

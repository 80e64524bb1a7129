#include "council/initiative_council.hpp"

namespace radslag::council {

namespace {

const std::string first = ulid("N", 1);

struct InitiativeSupport : testing::Test, InitiativeCouncil {
  InitiativeSupport() { publish(first); }
  Answer endorse(const std::string& who) { return ask(who, "initiative.endorse", first); }
  Answer unendorse(const std::string& who) { return ask(who, "initiative.unendorse", first); }
};

}  // namespace

TEST_F(InitiativeSupport, is_counted_for_everyone_and_known_to_the_supporter_alone) {
  const auto before = head();
  EXPECT_EQ(endorse(supporter).result.value(), R"({"support":1})");
  EXPECT_EQ(kinds_since(before), "initiative_endorsed/member:" + supporter);
  EXPECT_EQ(row("", "initiatives", "initiative_tally " + first), R"({"support":1,"comments":0})");
  EXPECT_EQ(row("", "initiative/" + first, "initiative_tally " + first), R"({"support":1,"comments":0})");
  EXPECT_NE(row(supporter, "me", "my_support " + first), "");
  EXPECT_EQ(row("", "people", "persona " + personas[supporter]), "") << "who only supports gets no public name";
  EXPECT_EQ(desk.last.changes.size(), 3U) << "two tallies and one's own row: no text is sent again";
}

TEST_F(InitiativeSupport, given_twice_is_the_same_act) {
  ok(endorse(supporter));
  const auto before = head();
  EXPECT_EQ(endorse(supporter).result.value(), R"({"support":1})");
  EXPECT_EQ(head(), before);
  EXPECT_EQ(unendorse(supporter).result.value(), R"({"support":0})");
  EXPECT_EQ(unendorse(supporter).result.value(), R"({"support":0})");
  EXPECT_EQ(row(supporter, "me", "my_support " + first), "");
}

TEST_F(InitiativeSupport, is_one_a_person_also_for_who_left_and_came_back) {
  ok(endorse(supporter));
  ok(desk.ask(supporter, "membership.leave", R"({"council":"husby"})"));
  EXPECT_EQ(refused(endorse(supporter)), "forbidden") << "who has left takes no part";
  desk.join("husby", supporter, "Ceren igen");
  EXPECT_EQ(endorse(supporter).result.value(), R"({"support":1})");
  EXPECT_EQ(unendorse(supporter).result.value(), R"({"support":0})");
}

TEST_F(InitiativeSupport, that_the_statutes_ask_for_puts_it_on_the_shortlist_in_the_same_command) {
  ok(endorse(supporter));
  ok(endorse(other));
  resident(1);
  const auto before = head();
  EXPECT_EQ(endorse(resident(1)).result.value(), R"({"support":3})");
  EXPECT_EQ(kinds_since(before), "initiative_endorsed/member:" + resident(1) + " initiative_shortlisted/everyone");
  EXPECT_TRUE(page(first).contains(R"("state":"shortlisted")"));
  EXPECT_EQ(record(first).answer_due_at, desk.now + std::chrono::days(30));
  EXPECT_TRUE(inbox(author).contains(R"("kind":"threshold")"));
  EXPECT_TRUE(inbox(officer).contains(R"("kind":"threshold")"));
  EXPECT_TRUE(inbox(other).contains(R"("kind":"state")"));
  EXPECT_EQ(unendorse(resident(1)).result.value(), R"({"support":2})");
  EXPECT_EQ(record(first).state, initiative::State::shortlisted) << "what it has reached it keeps";
}

TEST_F(InitiativeSupport, names_no_supporter_in_the_public_entry_of_the_threshold) {
  for (const auto& who : {supporter, other, resident(1)}) ok(endorse(who));
  int shortlisted = 0;
  entries(0, [&](const StoredEntry& entry) {
    if (!entry.audience.is_everyone()) return;
    shortlisted += entry.kind == "initiative_shortlisted";
    for (const auto& who : {supporter, other, resident(1)}) EXPECT_FALSE(entry.payload->contains(personas[who])) << *entry.payload;
  });
  EXPECT_EQ(shortlisted, 1);
}

TEST_F(InitiativeSupport, ends_with_the_time_that_the_statutes_give) {
  ok(endorse(supporter));
  desk.now += std::chrono::days(90);
  EXPECT_EQ(refused(endorse(other)), "wrong_state") << "also before anything has swept";
  const auto before = head();
  wait(std::chrono::days(0));
  EXPECT_EQ(kinds_since(before), "initiative_lapsed/everyone");
  EXPECT_TRUE(page(first).contains(R"("state":"lapsed")"));
  EXPECT_TRUE(steps(first).contains(R"("role":"operator")"));
  EXPECT_TRUE(inbox(author).contains(R"("state":"lapsed")"));
  EXPECT_TRUE(inbox(supporter).contains(R"("state":"lapsed")"));
  EXPECT_EQ(row("", "initiatives", "initiative_card " + first), "");
  wait(std::chrono::days(1));
  EXPECT_EQ(kinds_since(before), "initiative_lapsed/everyone") << "once";
}

TEST_F(InitiativeSupport, is_enough_in_the_end_where_the_threshold_was_lowered_meanwhile) {
  ok(endorse(supporter));
  desk.books().run("UPDATE statutes SET support_threshold = 1");
  wait(std::chrono::days(90));
  EXPECT_EQ(record(first).state, initiative::State::shortlisted);
}

TEST_F(InitiativeSupport, may_be_anticipated_by_an_officer) {
  EXPECT_EQ(refused(because(moderator, "initiative.shortlist", first)), "forbidden");
  ok(because(officer, "initiative.shortlist", first, "Brådskar"));
  EXPECT_TRUE(steps(first).contains("Brådskar"));
  EXPECT_TRUE(steps(first).contains(R"("role":"officer")"));
  EXPECT_EQ(refused(because(officer, "initiative.shortlist", first)), "wrong_state");
  EXPECT_EQ(refused(endorse(supporter)), "") << "support goes on";
}

TEST_F(InitiativeSupport, is_answered_by_an_officer_in_public_and_as_often_as_needed) {
  ok(endorse(supporter));
  const std::string text = R"(,"text":"Vi **bygger**","language":"sv")";
  EXPECT_EQ(refused(ask(moderator, "initiative.answer", first, text)), "forbidden");
  ok(ask(officer, "initiative.answer", first, text));
  ok(ask(officer, "initiative.answer", first, R"(,"text":"Nu är den byggd","language":"sv")"));
  const std::string answers = rows("", "initiative/" + first, "initiative_answer");
  EXPECT_TRUE(answers.contains(R"({"t":"strong")"));
  EXPECT_TRUE(answers.contains("Nu är den byggd"));
  EXPECT_TRUE(row("", "initiatives", "initiative_card " + first).contains(R"("answered":true)"));
  EXPECT_TRUE(inbox(author).contains(R"("kind":"answer")"));
  EXPECT_TRUE(inbox(supporter).contains(R"("kind":"answer")"));
}

TEST_F(InitiativeSupport, tells_how_many_comments_stand) {
  ok(desk.ask(other, "comment.post",
              R"({"council":"husby","comment":")" + ulid("C", 7) + R"(","subject":{"type":"initiative","id":")" + first +
                  R"("},"stance":"for","text":"Bra","language":"sv"})"));
  EXPECT_EQ(row("", "initiatives", "initiative_tally " + first), R"({"support":0,"comments":1})");
  ok(because(author, "initiative.withdraw", first));
  EXPECT_EQ(refused(desk.ask(other, "comment.post",
                             R"({"council":"husby","comment":")" + ulid("C", 8) + R"(","subject":{"type":"initiative","id":")" +
                                 first + R"("},"stance":"for","text":"Synd","language":"sv"})")),
            "wrong_state");
}

}  // namespace radslag::council

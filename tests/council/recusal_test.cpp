// Conflicts of interest: who notes them, who lifts them, and that whom they concern decides nothing.
#include "council/recusal/register.hpp"

#include "council/initiative_council.hpp"

namespace radslag::council {

namespace {

Registry features() {
  Registry registry = every_feature();
  register_recusal(registry);
  return registry;
}

struct Recusals : testing::Test {
  InitiativeCouncil council{{}, features()};
  const std::string it = ulid("N", 1);

  std::string of(const std::string& member) { return R"(,"persona":")" + council.personas[member] + '"'; }
  std::string noted(const std::string& who, const std::string& more = "") {
    return reason(council.ask(who, "recusal.note", it, more + R"(,"reason":"Bor granne")"));
  }
  std::string lifted(const std::string& who, const std::string& more = "") {
    return reason(council.ask(who, "recusal.lift", it, more + R"(,"reason":"Prövat")"));
  }
  static std::string reason(const Answer& answer) { return answer.result ? "" : std::string(to_string(answer.result.error().reason)); }
};

}  // namespace

TEST_F(Recusals, who_noted_one_decides_nothing_about_that_initiative) {
  council.publish(it);
  InitiativeCouncil::ok(council.submit(council.other, ulid("N", 2)));
  ASSERT_EQ(noted(council.moderator), "");
  ASSERT_EQ(noted(council.officer), "");
  const std::vector<std::pair<std::string, std::string>> decisions{
      {council.moderator, "initiative.hide"}, {council.officer, "initiative.shortlist"}};
  for (const auto& [who, method] : decisions) EXPECT_EQ(reason(council.because(who, method, it)), "conflict_of_interest") << method;
  EXPECT_EQ(reason(council.ask(council.officer, "initiative.answer", it, R"(,"text":"Ja","language":"sv")")), "conflict_of_interest");
  EXPECT_EQ(reason(council.ask(council.officer, "initiative.forward", it, R"(,"to":"Gatukontoret","reason":"Deras")")), "conflict_of_interest");
  EXPECT_EQ(reason(council.ask(council.moderator, "initiative.publish", ulid("N", 2))), "") << "of another initiative they decide as before";
}

TEST_F(Recusals, in_screening_too_and_among_moderators_only_while_it_is_not_public) {
  InitiativeCouncil::ok(council.submit(council.author, it));
  ASSERT_EQ(noted(council.moderator), "");
  for (const auto* method : {"initiative.publish", "initiative.begin_screening"}) {
    EXPECT_EQ(reason(council.ask(council.moderator, method, it)), "conflict_of_interest") << method;
  }
  for (const auto* method : {"initiative.return", "initiative.reject"}) EXPECT_EQ(reason(council.because(council.moderator, method, it)), "conflict_of_interest") << method;
  EXPECT_FALSE(council.rows(council.moderator, "initiative/" + it, "recusal").empty());
  EXPECT_TRUE(council.rows("", "initiative/" + it, "recusal").empty());
  council.give(council.other, "moderator");
  InitiativeCouncil::ok(council.ask(council.other, "initiative.publish", it));
  EXPECT_TRUE(council.rows("", "initiative/" + it, "recusal").contains("Bor granne")) << "it became public with the initiative";
  InitiativeCouncil::ok(council.because(council.other, "initiative.hide", it));
  EXPECT_TRUE(council.rows("", "initiative/" + it, "recusal").empty());
}

TEST_F(Recusals, comments_on_it_are_others_to_hide_as_well) {
  council.publish(it);
  const std::string comment = ulid("C", 1);
  InitiativeCouncil::ok(council.desk.ask(council.other, "comment.post", R"({"council":"husby","comment":")" + comment + R"(","subject":{"type":"initiative","id":")" + it + R"("},"stance":"for","language":"sv","text":"Ja"})"));
  ASSERT_EQ(noted(council.moderator), "");
  const std::string hide = R"({"council":"husby","comment":")" + comment + R"(","reason":"x"})";
  EXPECT_EQ(reason(council.desk.ask(council.moderator, "comment.hide", hide)), "conflict_of_interest");
}

TEST_F(Recusals, nobody_judges_what_they_wrote_themselves_nor_the_comments_on_it) {
  council.give(council.author, "moderator");
  InitiativeCouncil::ok(council.submit(council.author, it));
  for (const auto* method : {"initiative.publish", "initiative.begin_screening"}) {
    EXPECT_EQ(reason(council.ask(council.author, method, it)), "conflict_of_interest") << method;
  }
  InitiativeCouncil::ok(council.ask(council.moderator, "initiative.publish", it));
  EXPECT_EQ(reason(council.because(council.author, "initiative.hide", it)), "conflict_of_interest");
  const std::string comment = ulid("C", 1);
  InitiativeCouncil::ok(council.desk.ask(council.other, "comment.post", R"({"council":"husby","comment":")" + comment + R"(","subject":{"type":"initiative","id":")" + it + R"("},"stance":"against","language":"sv","text":"Nej"})"));
  const std::string hide = R"({"council":"husby","comment":")" + comment + R"(","reason":"x"})";
  EXPECT_EQ(reason(council.desk.ask(council.author, "comment.hide", hide)), "conflict_of_interest");
  EXPECT_EQ(reason(council.desk.ask(council.moderator, "comment.hide", hide)), "");
  EXPECT_EQ(reason(council.desk.ask(council.author, "comment.show", hide)), "conflict_of_interest");
  EXPECT_EQ(reason(council.because(council.author, "initiative.withdraw", it)), "") << "it is theirs to take back still";
}

// Who notes it for whom, and who takes it back.
TEST_F(Recusals, chair_and_secretary_note_it_for_others_and_nobody_lifts_what_others_noted_about_them) {
  council.publish(it);
  council.give(council.other, "chair");
  council.give(council.supporter, "secretary");
  EXPECT_EQ(noted(council.author), "bad_choice") << "who holds no role decides nothing";
  EXPECT_EQ(noted(council.officer, of(council.moderator)), "forbidden");
  EXPECT_EQ(noted(council.supporter, of(council.moderator)), "");
  EXPECT_EQ(noted(council.other, of(council.moderator)), "already_exists");
  EXPECT_EQ(lifted(council.moderator), "forbidden");
  EXPECT_EQ(lifted(council.supporter, of(council.moderator)), "forbidden");
  EXPECT_EQ(lifted(council.other, of(council.moderator)), "");
  EXPECT_EQ(lifted(council.other, of(council.moderator)), "not_found");
  EXPECT_EQ(noted(council.moderator), "");
  EXPECT_EQ(lifted(council.moderator), "") << "one's own may be taken back";
  EXPECT_EQ(reason(council.because(council.moderator, "initiative.hide", it)), "");
  InitiativeCouncil::ok(council.because(council.moderator, "initiative.show", it));
  EXPECT_EQ(noted(council.operator_, of(council.other)), "") << "the chair, too";
  EXPECT_EQ(lifted(council.other), "forbidden");
}

TEST_F(Recusals, of_what_one_may_not_see_nothing_is_noted) {
  InitiativeCouncil::ok(council.submit(council.author, it));
  council.give(council.other, "teller");
  EXPECT_EQ(noted(council.other), "not_found");
  EXPECT_EQ(noted("", ""), "session_ended");
}

}  // namespace radslag::council

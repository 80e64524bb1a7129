#include <algorithm>

#include "council/moderation_council.hpp"

namespace radslag::council {

namespace {

struct Cases : testing::Test, ModerationCouncil {};

}  // namespace

TEST_F(Cases, hiding_keeps_the_text_says_why_and_is_recorded_with_a_statement_to_its_author) {
  const auto before = head();
  ok(hide(moderator, "personal_data", R"(,"statement":"Skriv gärna igen utan adressen")"));
  EXPECT_EQ(kinds_since(before), "comment_hidden/everyone measure_taken/moderators");
  EXPECT_FALSE(comment_row().contains("idiot"));
  EXPECT_TRUE(comment_row().contains("Enligt reglerna"));
  const std::string mine = rows(other, "me", "my_measure");
  EXPECT_TRUE(mine.contains(R"("code":"personal_data")"));
  EXPECT_TRUE(mine.contains("Skriv gärna igen"));
  EXPECT_TRUE(mine.contains(R"("automated":false)"));
  EXPECT_TRUE(mine.contains("appeal_until"));
  EXPECT_EQ(rows(author, "me", "my_measure"), "");
}

TEST_F(Cases, the_public_log_has_every_measure_and_neither_names_nor_texts) {
  ok(hide(moderator, "agitation"));
  ok(command(second, "moderation.restore", R"("measure":")" + measure_id() + R"(","words":"Fel text")"));
  ok(command(moderator, "comment.hide", R"("comment":")" + first + R"(","reason":"Direkt")"));
  ok(because(moderator, "initiative.hide", initiative));
  const std::string log = rows("", "moderation", "measure ").empty() ? rows("", "moderation", "measure") : "";
  for (const auto* kind : {R"("kind":"hidden","code":"agitation")", R"("kind":"shown")", R"("kind":"hidden","code":"rules_other")"}) {
    EXPECT_TRUE(log.contains(kind)) << kind << log;
  }
  EXPECT_EQ(std::ranges::count(log, '\n'), 4);
  for (const auto& [member, persona] : personas) EXPECT_FALSE(log.contains(persona));
  for (const auto* text : {"idiot", "Enligt reglerna", "Fel text", "Direkt"}) EXPECT_FALSE(log.contains(text));
}

TEST_F(Cases, a_second_opinion_is_asked_for_the_councils_rules_and_not_for_the_law) {
  struct Line {
    bool setting;
    const char* code;
    bool waits;
  };
  for (const Line& line : {Line{false, "rules_spam", false}, Line{true, "rules_spam", true}, Line{true, "rules_harassment", true}, Line{true, "other", true},
                           Line{true, "unlawful_threat", false}, Line{true, "danger_to_life", false}, Line{true, "personal_data", false},
                           Line{true, "copyright", false}}) {
    ModerationCouncil council;
    council.configure(line.setting ? R"("second_opinion":true)" : R"("second_opinion":false)");
    const Answer answer = council.hide(council.moderator, line.code);
    ASSERT_TRUE(answer.result) << line.code;
    EXPECT_EQ(answer.result->contains(R"("proposed":true)"), line.waits) << line.code;
    EXPECT_EQ(council.comment_row().contains("idiot"), line.waits) << line.code;
  }
}

TEST_F(Cases, a_moderator_in_doubt_asks_another_one_whatever_the_ground) {
  for (const char* code : {"unlawful_threat", "rules_spam"}) {
    ModerationCouncil council;
    const Answer answer = council.hide(council.moderator, code, R"(,"ask_second":true)");
    ASSERT_TRUE(answer.result) << code;
    EXPECT_TRUE(answer.result->contains(R"("proposed":true)")) << code;
    EXPECT_TRUE(council.comment_row().contains("idiot")) << code;
    InitiativeCouncil::ok(council.command(council.second, "moderation.second", R"("case":")" + council.case_id() + R"(","agrees":true)"));
    EXPECT_FALSE(council.comment_row().contains("idiot")) << code;
  }
}

TEST_F(Cases, another_moderator_agrees_or_does_not) {
  configure(R"("second_opinion":true)");
  ok(hide(moderator, "rules_spam"));
  const std::string of_case = R"("case":")" + case_id() + '"';
  EXPECT_EQ(refused(command(moderator, "moderation.second", of_case + R"(,"agrees":true)")), "forbidden") << "who proposed it";
  EXPECT_EQ(refused(command(moderator, "moderation.dismiss", of_case + R"(,"words":"Ändå inte")")), "wrong_state");
  EXPECT_EQ(refused(hide(second, "unlawful_threat")), "wrong_state");
  ok(command(second, "moderation.second", of_case + R"(,"agrees":false,"words":"Skarpt men tillåtet")"));
  EXPECT_TRUE(comment_row().contains("idiot"));
  EXPECT_TRUE(row(moderator, "screening", "moderation_case " + case_id()).contains("Skarpt men tillåtet"));
  ok(hide(third, "rules_spam"));
  ok(command(moderator, "moderation.second", of_case + R"(,"agrees":true)"));
  EXPECT_FALSE(comment_row().contains("idiot"));
  EXPECT_TRUE(rows("", "moderation", "measure").contains(R"("seconded":true)"));
  EXPECT_EQ(row(moderator, "screening", "moderation_case " + case_id()), "") << "decided";
}

TEST_F(Cases, the_texts_own_command_does_not_go_around_the_second_opinion) {
  configure(R"("second_opinion":true)");
  EXPECT_EQ(refused(command(moderator, "comment.hide", R"("comment":")" + first + R"(","reason":"Bort")")), "forbidden");
  EXPECT_EQ(refused(because(moderator, "initiative.hide", initiative)), "forbidden");
  EXPECT_TRUE(comment_row().contains("idiot"));
}

TEST_F(Cases, evidence_of_a_crime_is_sealed_and_of_a_broken_rule_is_not) {
  for (const auto& [code, is_kept] : std::map<std::string, bool>{{"unlawful_threat", true}, {"agitation", true}, {"danger_to_life", true}, {"rules_spam", false},
                                                                 {"personal_data", false}, {"copyright", false}, {"child_abuse", false}}) {
    ModerationCouncil council;
    InitiativeCouncil::ok(council.hide(council.moderator, code));
    EXPECT_EQ(council.desk.books().one<std::int64_t>("SELECT count(*) FROM evidence_sealed"), is_kept ? 1 : 0) << code;
  }
}

TEST_F(Cases, evidence_is_opened_by_two_different_people_with_a_reason_and_each_opening_is_a_fact) {
  give(moderator, "officer");  // one person in both roles is still one person
  ok(hide(moderator));
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM evidence_sealed WHERE instr(sealed, 'idiot') > 0"), 0);
  const std::string which = R"("evidence":")" + only("SELECT id FROM evidence") + '"';
  const std::string with_reason = which + R"(,"reason":"Polisanmälan")";
  EXPECT_EQ(refused(command(moderator, "moderation.open_evidence", which)), "wrong_state");
  EXPECT_EQ(refused(command(officer, "moderation.agree_evidence", with_reason)), "wrong_state") << "nobody has asked";
  ok(command(moderator, "moderation.ask_evidence", with_reason));
  EXPECT_TRUE(rows(officer, "screening", "evidence_request").contains("Polisanmälan"));
  EXPECT_EQ(refused(command(moderator, "moderation.agree_evidence", with_reason)), "forbidden");
  ok(command(officer, "moderation.agree_evidence", with_reason));
  EXPECT_EQ(refused(command(second, "moderation.open_evidence", which)), "forbidden") << "not one of the two";
  EXPECT_EQ(refused(command(operator_, "moderation.open_evidence", which)), "forbidden");
  const auto before = head();
  const std::string pack = command(moderator, "moderation.open_evidence", which).result.value();
  for (const auto* part : {"idiot", "Bo", "written_at", "comment_posted", "\\u003ch1>Bevis"}) EXPECT_TRUE(pack.contains(part)) << part << pack;
  ok(command(officer, "moderation.open_evidence", which));
  EXPECT_EQ(kinds_since(before), "evidence_opened/moderators evidence_opened/moderators");
  desk.now += std::chrono::hours(24);
  EXPECT_EQ(refused(command(moderator, "moderation.open_evidence", which)), "wrong_state") << "a day is over";
}

TEST_F(Cases, evidence_is_disposed_of_after_its_time) {
  configure(R"("evidence_days":30)");
  ok(hide(moderator));
  wait(std::chrono::days(29));
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM evidence_sealed"), 1);
  wait(std::chrono::days(1));
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM evidence_sealed"), 0);
  EXPECT_EQ(rows(moderator, "screening", "evidence_item"), "");
}

TEST_F(Cases, a_year_is_counted_from_the_facts) {
  ok(report("", 1, "rules_spam"));
  ok(report("", 2, "agitation"));
  desk.now += std::chrono::minutes(30);
  ok(hide(moderator, "agitation"));
  ok(command(other, "moderation.appeal", R"("appeal":")" + ulid("Y", 1) + R"(","measure":")" + measure_id() + R"(","words":"Fel")"));
  ok(command(second, "moderation.decide_appeal", R"("appeal":")" + ulid("Y", 1) + R"(","outcome":"reversed","words":"Sant")"));
  const std::string year = row("", "moderation", "moderation_year 2026");
  for (const auto* part : {R"("reports":2)", R"("by_reason":{"agitation":1,"rules_spam":1})", R"("decided":1)", R"("median_minutes":30)",
                           R"("measures":{"hidden":1})", R"("appeals":1)", R"("reversed":1)", R"("automated":0)"}) {
    EXPECT_TRUE(year.contains(part)) << part << year;
  }
}

}  // namespace radslag::council

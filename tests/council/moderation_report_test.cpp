#include "council/moderation_council.hpp"

namespace radslag::council {

namespace {

struct Reports : testing::Test, ModerationCouncil {};

}  // namespace

TEST_F(Reports, anybody_reports_and_the_entry_names_nobody) {
  const auto before = head();
  ok(report("", 1, "agitation", R"(,"text":"Läs sista raden")"));
  ok(report(supporter, 2, "rules_spam"));
  EXPECT_EQ(kinds_since(before), "report_made/moderators report_made/moderators");
  entries(before + 1, [&](const StoredEntry& entry) {
    EXPECT_FALSE(entry.payload->contains(personas[supporter]));
    EXPECT_FALSE(entry.payload->contains(receipt(1))) << "the code itself stands nowhere";
  });
  EXPECT_TRUE(rows(moderator, "screening", "moderation_report").contains("Läs sista raden"));
  for (const auto& viewer : {std::string(), other, author, officer, operator_}) {
    EXPECT_EQ(rows(viewer, "screening", "moderation_report") + rows(viewer, "screening", "moderation_case"), "") << viewer;
  }
}

TEST_F(Reports, everything_reported_about_one_text_is_one_case_until_it_is_decided) {
  ok(report("", 1));
  ok(report("", 2, "unlawful_threat"));
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM moderation_case"), 1);
  EXPECT_TRUE(row(moderator, "screening", "moderation_case " + case_id()).contains(R"("danger":true)"));
  ok(command(moderator, "moderation.dismiss", R"("case":")" + case_id() + R"(","words":"Får stå")"));
  ok(report("", 3));
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM moderation_case"), 2);
}

TEST_F(Reports, what_is_not_for_everyone_is_not_there_to_report) {
  ok(hide(moderator));
  EXPECT_EQ(refused(report("", 1)), "not_found");
  EXPECT_EQ(refused(command("", "moderation.report",
                            R"("report":")" + ulid("Z", 9) + R"(","subject":{"type":"comment","id":")" + ulid("X", 1) +
                                R"("},"code":"other","language":"sv","receipt":")" + receipt(9) + '"')),
            "not_found");
}

TEST_F(Reports, a_receipt_shows_what_came_of_it_and_to_nobody_else) {
  ok(report("", 1));
  EXPECT_TRUE(status(1).contains(R"("state":"waiting")"));
  EXPECT_EQ(status(2), "not_found");
  ok(command(moderator, "moderation.look", R"("case":")" + case_id() + '"'));
  EXPECT_TRUE(status(1).contains(R"("state":"looked_at")"));
  ok(hide(moderator, "rules_harassment"));
  EXPECT_TRUE(status(1).contains(R"("state":"hidden")")) << status(1);
  EXPECT_TRUE(status(1).contains("Enligt reglerna"));
}

TEST_F(Reports, a_code_is_read_as_people_write_it) {
  const auto with = [&](const std::string& code, int number) {
    return refused(command("", "moderation.report", R"("report":")" + ulid("Z", number) + R"(",)" + subject() + R"(,"code":"other","language":"sv","receipt":")" + code + '"'));
  };
  EXPECT_EQ(with("ABCD-EFGH-JKMN-PQ10", 1), "");
  EXPECT_EQ(with("abcd efgh jkmn pqlo", 2), "already_exists") << "the same code: small letters, l for 1, o for 0";
  EXPECT_EQ(with("ABCD", 3), "bad_code");
  EXPECT_EQ(with("ABCD-EFGH-JKMN-PQ1U", 4), "bad_code");
}

TEST_F(Reports, how_to_reach_the_reporter_is_sealed_read_on_record_and_forgotten_when_the_case_is_over) {
  const auto before = head();
  ok(report("", 1, "other", R"(,"contact":"amina@example.org")"));
  entries(before + 1, [](const StoredEntry& entry) { EXPECT_FALSE(entry.payload->contains("amina@")); });
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM report_contact WHERE instr(sealed, 'amina') > 0"), 0);
  const auto open = [&](const std::string& who) { return command(who, "moderation.open_contact", R"("report":")" + ulid("Z", 1) + '"'); };
  EXPECT_EQ(refused(open(officer)), "forbidden");
  const auto opened_at = head();
  EXPECT_TRUE(open(moderator).result.value().contains("amina@example.org"));
  EXPECT_EQ(kinds_since(opened_at), "contact_opened/moderators");
  ok(command(moderator, "moderation.dismiss", R"("case":")" + case_id() + R"(","words":"Får stå")"));
  EXPECT_EQ(refused(open(moderator)), "not_found");
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM report_contact"), 0);
}

TEST_F(Reports, words_of_danger_are_told_and_answered_with_help) {
  EXPECT_TRUE(report("", 1, "other").result->contains(R"("danger":false)"));
  EXPECT_TRUE(report("", 2, "danger_to_life").result->contains(R"("danger":true)"));
  EXPECT_TRUE(report("", 3, "other", R"(,"text":"Jag är RÄDD för mitt liv!")").result->contains(R"("danger":true)"));
  const auto crisis = [&](const std::string& text) {
    return desk.query("", "moderation.check_text", R"({"council":"husby","language":"sv","text":")" + text + R"("})").value().contains(R"("crisis":true)");
  };
  EXPECT_TRUE(crisis("Jag vill inte leva längre"));
  EXPECT_TRUE(crisis("I want to die"));
  EXPECT_TRUE(crisis("أُريد أن أموت"));
  EXPECT_FALSE(crisis("En dödlig korsning, ingen vill bo där"));
}

TEST_F(Reports, nobody_looks_at_a_threat_in_time_and_every_moderator_is_told) {
  ok(report("", 1, "unlawful_threat"));
  ok(report("", 2, "rules_spam"));
  desk.now += std::chrono::minutes(59);
  desk.last = desk.office().tick(desk.now);
  EXPECT_FALSE(inbox(second).contains("escalated"));
  desk.now += std::chrono::minutes(1);
  desk.last = desk.office().tick(desk.now);
  for (const auto& who : {moderator, second, third}) EXPECT_TRUE(inbox(who).contains(R"("state":"escalated")")) << who;
  const auto after = head();
  desk.last = desk.office().tick(desk.now);
  EXPECT_EQ(head(), after) << "once";
}

TEST_F(Reports, who_is_on_call_is_told_first_and_everybody_where_nobody_is) {
  ok(report("", 1));
  EXPECT_TRUE(inbox(second).contains(R"("kind":"report")"));
  // 2026-09-21 is a Monday; the clock on the wall is two hours before UTC's in summer.
  desk.now = from_unix_ms(1'789'984'800'000);  // 10:00 UTC, 12:00 in Stockholm
  const auto slot = [&](const std::string& who, int from, int to) {
    return fmt::format(R"("slots":[{{"persona":"{}","weekday":1,"from":{},"to":{}}}])", personas[who], from, to);
  };
  EXPECT_EQ(refused(command(moderator, "moderation.set_rota", slot(supporter, 0, 60))), "not_found");
  EXPECT_EQ(refused(command(moderator, "moderation.set_rota", slot(second, 60, 60))), "end_before_start");
  ok(command(moderator, "moderation.set_rota", slot(third, 12 * 60, 13 * 60)));
  ok(command(moderator, "moderation.dismiss", R"("case":")" + case_id() + R"(","words":"Får stå")"));
  const std::string before = inbox(second);
  const std::string thirds = inbox(third);
  ok(report("", 2));
  EXPECT_EQ(inbox(second), before);
  EXPECT_NE(inbox(third), thirds);
  EXPECT_FALSE(rows("", "moderation", "on_call_hours").contains(personas[third])) << "when, not who";
  EXPECT_TRUE(rows(moderator, "screening", "rota").contains(personas[third]));
}

}  // namespace radslag::council

#include "council/moderation_council.hpp"

namespace radslag::council {

namespace {

struct Appeals : testing::Test, ModerationCouncil {
  Answer appeal(const std::string& who, const std::string& measure, int number = 1) {
    return command(who, "moderation.appeal", R"("appeal":")" + ulid("Y", number) + R"(","measure":")" + measure + R"(","words":"Det var ett skämt")");
  }
  Answer decide(const std::string& who, const std::string& outcome, int number = 1) {
    return command(who, "moderation.decide_appeal", R"("appeal":")" + ulid("Y", number) + R"(","outcome":")" + outcome + R"(","words":"Prövat på nytt")");
  }
};

}  // namespace

TEST_F(Appeals, whom_it_concerns_appeals_once_and_in_time) {
  ok(hide(moderator));
  const std::string measure = measure_id();
  EXPECT_EQ(refused(appeal(author, measure)), "not_found");
  EXPECT_EQ(refused(appeal("", measure)), "session_ended");
  ok(appeal(other, measure));
  EXPECT_EQ(refused(appeal(other, measure, 2)), "already_exists");
  EXPECT_TRUE(rows("", "moderation", "measure").contains(R"("appealed":true)"));
  ModerationCouncil late;
  ok(late.hide(late.moderator));
  late.wait(std::chrono::days(30));
  EXPECT_EQ(refused(late.command(late.other, "moderation.appeal",
                                 R"("appeal":")" + ulid("Y", 1) + R"(","measure":")" + late.measure_id() + R"(","words":"Sent")")),
            "wrong_state");
}

TEST_F(Appeals, somebody_who_had_no_part_in_it_answers) {
  configure(R"("second_opinion":true)");
  ok(hide(moderator, "rules_spam"));
  ok(command(second, "moderation.second", R"("case":")" + case_id() + R"(","agrees":true)"));
  ok(appeal(other, measure_id()));
  EXPECT_EQ(refused(decide(moderator, "upheld")), "forbidden") << "proposed it";
  EXPECT_EQ(refused(decide(second, "upheld")), "forbidden") << "agreed to it";
  EXPECT_EQ(refused(decide(officer, "upheld")), "forbidden");
  EXPECT_TRUE(inbox(third).contains(R"("kind":"appeal")"));
  EXPECT_FALSE(inbox(moderator).contains(R"("kind":"appeal")"));
  ok(decide(third, "upheld"));
  EXPECT_EQ(refused(decide(third, "reversed")), "wrong_state");
  EXPECT_FALSE(comment_row().contains("idiot"));
  EXPECT_TRUE(rows(other, "me", "my_measure").contains(R"("outcome":"upheld","answer":"Prövat på nytt")"));
}

TEST_F(Appeals, who_wrote_it_does_not_answer_even_as_a_moderator) {
  ok(hide(moderator));
  ok(appeal(other, measure_id()));
  give(other, "moderator");
  EXPECT_EQ(refused(decide(other, "reversed")), "forbidden");
}

TEST_F(Appeals, what_was_wrong_is_shown_again) {
  ok(hide(moderator));
  ok(appeal(other, measure_id()));
  ok(decide(second, "reversed"));
  EXPECT_TRUE(comment_row().contains("idiot"));
  EXPECT_TRUE(rows("", "moderation", "measure").contains(R"("outcome":"reversed","ended":true)"));
  EXPECT_EQ(rows(moderator, "screening", "moderation_measure"), "");
  ok(hide(moderator));
}

TEST_F(Appeals, a_reporter_asks_for_another_look_with_the_receipt_alone) {
  ok(report("", 1));
  ok(command(moderator, "moderation.dismiss", R"("case":")" + case_id() + R"(","words":"Får stå")"));
  const auto ask = [&](int receipt_number, int number) {
    return command("", "moderation.appeal_report",
                   R"("appeal":")" + ulid("Y", number) + R"(","receipt":")" + receipt(receipt_number) + R"(","words":"Läs en gång till")");
  };
  EXPECT_EQ(refused(ask(2, 1)), "not_found");
  ok(ask(1, 1));
  EXPECT_EQ(refused(ask(1, 2)), "already_exists");
  EXPECT_EQ(refused(decide(moderator, "reversed")), "forbidden");
  ok(decide(second, "reversed"));
  EXPECT_TRUE(row(moderator, "screening", "moderation_case " + case_id()).contains(R"("state":"open")"));
  EXPECT_TRUE(status(1).contains(R"("outcome":"reversed")")) << status(1);
  desk.now += std::chrono::seconds(1);
  ok(hide(third));
  EXPECT_TRUE(status(1).contains(R"("state":"hidden")"));
}

TEST_F(Appeals, a_suspension_lets_read_and_not_write_and_ends_by_itself) {
  const auto until = desk.now + std::chrono::days(7);
  const auto suspend = [&](const std::string& whom, Time end) {
    return command(moderator, "moderation.suspend",
                   fmt::format(R"("persona":"{}","until":{},"code":"rules_harassment","words":"Upprepade påhopp")", personas[whom], to_unix_ms(end)));
  };
  EXPECT_EQ(refused(suspend(other, desk.now)), "bad_date");
  EXPECT_EQ(refused(suspend(other, desk.now + std::chrono::days(400))), "bad_date");
  EXPECT_EQ(refused(suspend(officer, until)), "forbidden") << "holds a role";
  ok(suspend(other, until));
  EXPECT_EQ(refused(suspend(other, until)), "already_exists");
  const std::string measure = measure_id();
  struct Line {
    const char* method;
    std::string rest;
    bool is_open;
  };
  for (const Line& line : {Line{"comment.post", R"("comment":")" + ulid("K", 7) + R"(","subject":{"type":"initiative","id":")" + initiative + R"("},"stance":"for","language":"sv","text":"x")", false},
                           Line{"initiative.endorse", R"("initiative":")" + initiative + '"', false}, Line{"comment.take_back", R"("comment":")" + first + '"', false},
                           Line{"membership.rename", R"("display_name":"Ny")", false}, Line{"inbox.mark_read", R"("revision":1)", true},
                           Line{"membership.show_presence", R"("shown":true)", true},
                           Line{"moderation.appeal", R"("appeal":")" + ulid("Y", 1) + R"(","measure":")" + measure + R"(","words":"Fel person")", true}}) {
    const Answer answer = command(other, line.method, line.rest);
    EXPECT_EQ(refused(answer), line.is_open ? "" : "suspended") << line.method;
    if (!line.is_open) {
      EXPECT_EQ(answer.result.error().until, to_unix_ms(until));
    }
  }
  EXPECT_NE(rows(other, "initiative/" + initiative, "comment"), "") << "reads";
  EXPECT_TRUE(rows(other, "me", "my_suspension").contains("Upprepade"));
  ok(desk.ask(other, "membership.leave", R"({"council":"husby"})"));
  EXPECT_EQ(refused(desk.ask(other, "membership.join", R"({"council":"husby","display_name":"Ny","accept_rules":true})")), "suspended");
  wait(std::chrono::days(7));
  ok(desk.ask(other, "membership.join", R"({"council":"husby","display_name":"Ny","accept_rules":true})"));
  ok(ask(other, "initiative.endorse", initiative));
}

TEST_F(Appeals, a_suspension_ends_when_it_is_lifted_or_was_wrong) {
  const auto suspend = [&] {
    desk.now += std::chrono::seconds(1);
    ok(command(moderator, "moderation.suspend",
               fmt::format(R"("persona":"{}","until":{},"code":"rules_spam","words":"Reklam")", personas[other], to_unix_ms(desk.now + std::chrono::days(3)))));
  };
  suspend();
  ok(command(second, "moderation.lift_suspension", R"("persona":")" + personas[other] + R"(","words":"Missförstånd")"));
  ok(ask(other, "initiative.endorse", initiative));
  EXPECT_EQ(rows(other, "me", "my_suspension"), "");
  suspend();
  ok(appeal(other, measure_id()));
  ok(decide(second, "reversed"));
  ok(ask(other, "initiative.unendorse", initiative));
}

}  // namespace radslag::council

#include "council/moderation_council.hpp"

namespace radslag::council {

namespace {

struct Threads : testing::Test, ModerationCouncil {
  Answer regulate(const std::string& who, bool paused, int slow, bool premoderated) {
    return command(who, "moderation.regulate",
                   on_initiative() + fmt::format(R"(,"paused":{},"slow_seconds":{},"premoderated":{},"words":"Lugn en stund")", paused, slow, premoderated));
  }
  Answer release(const std::string& who, const std::string& id, const std::string& rest) {
    return command(who, "moderation.release", R"("comment":")" + id + "\"," + rest);
  }
  Answer move(const std::string& id, const std::string& to) {
    return command(moderator, "moderation.move_thread", R"("comment":")" + id + R"(","to":{"type":"initiative","id":")" + to + R"("},"words":"Hör hemma där")");
  }
};

}  // namespace

TEST_F(Threads, a_pause_holds_for_everybody_but_moderators_and_everyone_sees_who_and_why) {
  EXPECT_EQ(refused(regulate(author, true, 0, false)), "forbidden");
  ok(regulate(moderator, true, 0, false));
  const std::string rule = rows("", "initiative/" + initiative, "thread_rule");
  EXPECT_TRUE(rule.contains("Lugn en stund") && rule.contains(personas[moderator]) && rule.contains(R"("paused":true)"));
  EXPECT_EQ(refused(comment(supporter, ulid("K", 2), "Men")), "wrong_state");
  EXPECT_EQ(refused(command(other, "comment.edit", R"("comment":")" + first + R"(","version":1,"stance":"for","text":"Ändrat")")), "wrong_state");
  ok(comment(second, ulid("K", 3), "Vi läser"));
  ok(regulate(moderator, false, 0, false));
  ok(comment(supporter, ulid("K", 2), "Men"));
  EXPECT_EQ(rows("", "initiative/" + initiative, "thread_rule"), "");
}

TEST_F(Threads, slow_mode_counts_for_each_person) {
  ok(regulate(moderator, false, 60, false));
  ok(comment(supporter, ulid("K", 2), "Ett"));
  const Answer early = comment(supporter, ulid("K", 3), "Två");
  EXPECT_EQ(refused(early), "rate_limited");
  EXPECT_EQ(early.result.error().retry_ms, 60'000);
  ok(comment(author, ulid("K", 4), "En annan"));
  desk.now += std::chrono::seconds(60);
  ok(comment(supporter, ulid("K", 3), "Två"));
}

TEST_F(Threads, where_comments_wait_a_moderator_publishes_them_as_their_writers) {
  ok(regulate(moderator, false, 0, true));
  const std::string id = ulid("K", 2);
  EXPECT_TRUE(comment(supporter, id, "Väntar").result->contains(R"("held":true)"));
  EXPECT_EQ(comment_row(id), "");
  EXPECT_TRUE(rows(supporter, "me", "my_held_comment").contains("Väntar"));
  EXPECT_TRUE(rows(moderator, "screening", "held_comment").contains("Väntar"));
  EXPECT_EQ(rows(author, "screening", "held_comment"), "");
  EXPECT_EQ(refused(comment(supporter, id, "Igen")), "already_exists");
  ok(release(second, id, R"("publish":true)"));
  EXPECT_TRUE(comment_row(id).contains(R"("persona":")" + personas[supporter]));
  EXPECT_EQ(rows(supporter, "me", "my_held_comment") + rows(moderator, "screening", "held_comment"), "");
  EXPECT_EQ(refused(release(second, id, R"("publish":true)")), "not_found");
}

TEST_F(Threads, in_a_sore_topic_every_comment_waits_until_the_topic_is_opened_again) {
  const auto topic = [&](const std::string& who, const std::string& category, bool on) {
    return command(who, "moderation.premoderate", fmt::format(R"("category":"{}","on":{},"words":"Lugnare samtal")", category, on));
  };
  const std::string sore = ulid("N", 5);
  ok(ask(author, "initiative.submit", sore, R"(,"content":)" + content("Parken", R"(,"category":"park")")));
  ok(ask(moderator, "initiative.publish", sore));
  EXPECT_EQ(refused(topic(author, "park", true)), "forbidden");
  EXPECT_EQ(refused(topic(moderator, "ingen", true)), "bad_choice");
  ok(topic(moderator, "park", true));
  EXPECT_TRUE(row("", "council", "category_rule park").contains("Lugnare samtal"));
  ok(comment(supporter, ulid("K", 2), "Väntar", sore));
  ok(comment(supporter, ulid("K", 3), "Syns", initiative));
  EXPECT_EQ(row("", "initiative/" + sore, "comment " + ulid("K", 2)), "");
  EXPECT_TRUE(rows(moderator, "screening", "held_comment").contains("Väntar"));
  EXPECT_NE(comment_row(ulid("K", 3)), "") << "another topic";
  ok(comment(second, ulid("K", 4), "Vi läser", sore));
  EXPECT_NE(row("", "initiative/" + sore, "comment " + ulid("K", 4)), "") << "a moderator";
  ok(topic(second, "park", false));
  EXPECT_EQ(row("", "council", "category_rule park"), "");
  ok(comment(supporter, ulid("K", 5), "Syns igen", sore));
  EXPECT_NE(row("", "initiative/" + sore, "comment " + ulid("K", 5)), "");
  EXPECT_TRUE(rows("", "moderation", "measure").contains(R"("kind":"thread_premoderated")"));
}

TEST_F(Threads, what_is_not_published_is_a_measure_with_reasons_and_appeal) {
  ok(regulate(moderator, false, 0, true));
  const std::string id = ulid("K", 2);
  ok(comment(supporter, id, "Väntar"));
  EXPECT_EQ(refused(release(second, id, R"("publish":false)")), "missing_field");
  ok(release(second, id, R"("publish":false,"code":"rules_spam","words":"Reklam")"));
  EXPECT_TRUE(rows(supporter, "me", "my_measure").contains(R"("kind":"not_published")"));
  ok(command(supporter, "moderation.appeal", R"("appeal":")" + ulid("Y", 1) + R"(","measure":")" + measure_id() + R"(","words":"Nej")"));
  ok(command(third, "moderation.decide_appeal", R"("appeal":")" + ulid("Y", 1) + R"(","outcome":"reversed","words":"Inte reklam")"));
  EXPECT_TRUE(comment_row(id).contains("Väntar"));
}

TEST_F(Threads, a_listed_word_lets_a_comment_wait_and_never_removes_it) {
  ok(command(moderator, "moderation.set_words", R"("language":"sv","hold":["skitstövel","dra åt skogen"],"warn":["gubbe"])"));
  ok(command(moderator, "moderation.set_words", R"("language":"ar","hold":["كلب"],"warn":[])"));
  struct Line {
    const char* text;
    bool waits;
  };
  int number = 10;
  for (const Line& line : {Line{"En SKITSTÖVEL!", true}, Line{"Skitstöveln själv", false}, Line{"Dra  åt\\nskogen", true}, Line{"Dra åt vänster vid skogen", false},
                           Line{"Gubbe", false}, Line{"Snäll", false}}) {
    const std::string id = ulid("K", number++);
    ok(comment(author, id, line.text));
    EXPECT_EQ(comment_row(id).empty(), line.waits) << line.text;
  }
  ok(command(supporter, "comment.post", R"("comment":")" + ulid("K", 40) + R"(","subject":{"type":"initiative","id":")" + initiative + R"("},"stance":"for","language":"ar","text":"أنت كَلْب")"));
  EXPECT_EQ(comment_row(ulid("K", 40)), "") << "vowel marks do not matter";
  const auto warned = desk.query("", "moderation.check_text", R"({"council":"husby","language":"sv","text":"Din gubbe"})");
  EXPECT_TRUE(warned->contains(R"("warn":["gubbe"])"));
  EXPECT_TRUE(rows(moderator, "screening", "held_comment").contains(R"("word":"skitstövel")"));
  EXPECT_EQ(rows(author, "screening", "word_list"), "");
}

TEST_F(Threads, a_thread_moves_with_its_answers_and_leaves_a_line_behind) {
  const std::string to = ulid("N", 2);
  publish(to, "En annan park");
  const std::string answer = ulid("K", 2);
  ok(comment(supporter, answer, "Svar", initiative, first));
  const std::string kept = ulid("K", 3);
  ok(comment(author, kept, "Kvar"));
  ok(move(first, to));
  EXPECT_EQ(comment_row(first) + comment_row(answer), "");
  EXPECT_NE(comment_row(kept), "");
  EXPECT_NE(row("", "initiative/" + to, "comment " + first), "");
  EXPECT_TRUE(row("", "initiative/" + to, "comment " + answer).contains(R"("parent":")" + first));
  const std::string line = row("", "initiative/" + initiative, "moved_thread " + first);
  EXPECT_TRUE(line.contains(to) && line.contains(R"("comments":2)") && line.contains("Hör hemma där") && line.contains(personas[moderator])) << line;
  const auto count = [&](const std::string& id) { return desk.books().one<std::int64_t>("SELECT comments FROM subject WHERE id = $1", id); };
  EXPECT_EQ(count(initiative), 1);
  EXPECT_EQ(count(to), 2);
  EXPECT_EQ(refused(move(first, to)), "wrong_state");
  ok(move(first, initiative));
  EXPECT_NE(comment_row(first), "");
  EXPECT_EQ(row("", "initiative/" + initiative, "moved_thread " + first), "");
}

TEST_F(Threads, an_answer_becomes_a_thread_of_its_own) {
  const std::string answer = ulid("K", 2), deeper = ulid("K", 3);
  ok(comment(supporter, answer, "Svar", initiative, first));
  ok(comment(author, deeper, "Svar på svar", initiative, answer));
  ok(move(answer, initiative));
  EXPECT_FALSE(comment_row(answer).contains("parent"));
  EXPECT_TRUE(comment_row(answer).contains(R"("depth":0)"));
  EXPECT_TRUE(comment_row(deeper).contains(R"("depth":1)"));
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT answers FROM comment WHERE id = $1", first), 0);
}

TEST_F(Threads, a_moved_text_is_withheld_with_where_it_is_now) {
  const std::string to = ulid("N", 2);
  publish(to, "En annan park");
  ok(move(first, to));
  ok(because(moderator, "initiative.hide", to));
  int withheld = 0;
  entries(0, [&](const StoredEntry& entry) { withheld += entry.kind == "comment_posted" && entry.is_hidden ? 1 : 0; });
  EXPECT_EQ(withheld, 1);
  EXPECT_NE(row("", "initiative/" + initiative, "moved_thread " + first), "");
}

}  // namespace radslag::council

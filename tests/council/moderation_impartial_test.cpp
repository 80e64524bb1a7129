// Who wrote a text decides nothing about it, nor who wrote the initiative that it stands under, nor for whom a conflict of
// interest (jäv) has been noted there; whichever way they try.
#include "council/moderation_council.hpp"

namespace radslag::council {

namespace {

std::string about(const std::string& id) { return R"("subject":{"type":"comment","id":")" + id + R"("})"; }

// A moderator who writes as well: a comment of theirs is reported, another one hidden.
struct Writing : ModerationCouncil {
  Writing() {
    for (const auto& id : {reported, hidden}) ok(comment(moderator, id, "Mitt eget"));
    ok(command("", "moderation.report", R"("report":")" + ulid("Z", 5) + R"(",)" + about(reported) + R"(,"code":"other","language":"sv","receipt":")" + receipt(5) + '"'));
    ok(command(second, "moderation.hide", about(hidden) + R"(,"code":"other","words":"Bort")"));
    publish(elsewhere, "En annan park");
  }
  const std::string reported = ulid("K", 5), hidden = ulid("K", 6), elsewhere = ulid("N", 2);
};

struct Impartial : testing::Test, ModerationCouncil {};

}  // namespace

TEST_F(Impartial, an_author_decides_nothing_about_their_own_comment) {
  const Writing names;
  const std::string words = R"(,"words":"x")";
  const std::string reported = R"("comment":")" + names.reported + '"', hidden = R"("comment":")" + names.hidden + '"';
  struct Line {
    const char* method;
    std::string rest;
  };
  for (const Line& line : {Line{"moderation.hide", about(names.reported) + R"(,"code":"other")" + words}, Line{"moderation.dismiss", R"("case":"CASE")" + words},
                           Line{"moderation.restore", R"("measure":"MEASURE")" + words}, Line{"comment.hide", reported + R"(,"reason":"x")"},
                           Line{"comment.show", hidden + R"(,"reason":"x")"},
                           Line{"moderation.move_thread", reported + R"(,"to":{"type":"initiative","id":")" + names.elsewhere + "\"}" + words}}) {
    Writing council;
    std::string rest = line.rest;
    if (const auto at = rest.find("CASE"); at != std::string::npos) rest.replace(at, 4, council.case_id());
    if (const auto at = rest.find("MEASURE"); at != std::string::npos) rest.replace(at, 7, council.measure_id());
    EXPECT_EQ(refused(council.command(council.moderator, line.method, rest)), "conflict_of_interest") << line.method;
    EXPECT_EQ(refused(council.command(council.third, line.method, rest)), "") << line.method << " by somebody else";
  }
}

// Everything that moderators decide under an initiative, by somebody who has noted a conflict of interest there, and by the
// initiative's author: refused to both, open to another moderator.
TEST_F(Impartial, nobody_decides_under_an_initiative_that_concerns_them) {
  const std::string words = R"(,"words":"x")", on_first = R"("comment":")" + first + '"';
  struct Line {
    const char* method;
    std::string rest;
  };
  const std::vector<Line> lines{
      {"moderation.hide", subject() + R"(,"code":"other")" + words},
      {"moderation.hide", on_initiative() + R"(,"code":"other")" + words},
      {"moderation.dismiss", R"("case":"CASE")" + words},
      {"moderation.restore", R"("measure":"MEASURE")" + words},
      {"moderation.decide_appeal", R"("appeal":")" + ulid("Y", 1) + R"(","outcome":"reversed")" + words},
      {"moderation.release", R"("comment":")" + ulid("K", 9) + R"(","publish":true)"},
      {"moderation.regulate", on_initiative() + R"(,"paused":true,"slow_seconds":0,"premoderated":false)" + words},
      {"moderation.move_thread", on_first + R"(,"to":{"type":"initiative","id":")" + ulid("N", 2) + "\"}" + words},
      {"comment.hide", on_first + R"(,"reason":"x")"},
      {"initiative.hide", R"("initiative":")" + initiative + R"(","reason":"x")"},
  };
  for (const Line& line : lines) {
    for (const bool is_author : {false, true}) {
      ModerationCouncil council;
      const std::string who = is_author ? council.author : council.third;
      council.publish(ulid("N", 2), "En annan park");
      // A case that waits, something hidden and appealed, a comment that waits.
      ok(council.report("", 1));
      ok(council.comment(council.supporter, ulid("K", 8), "Göms"));
      ok(council.command(council.moderator, "moderation.hide", about(ulid("K", 8)) + R"(,"code":"other","words":"Bort")"));
      const std::string measure = council.measure_id();
      ok(council.command(council.supporter, "moderation.appeal", R"("appeal":")" + ulid("Y", 1) + R"(","measure":")" + measure + R"(","words":"Nej")"));
      ok(council.command(council.moderator, "moderation.set_words", R"("language":"sv","hold":["skitstövel"],"warn":[])"));
      ok(council.comment(council.supporter, ulid("K", 9), "Din skitstövel"));
      if (is_author) {
        council.give(council.author, "moderator");
      } else {
        ok(council.command(who, "recusal.note", R"("initiative":")" + initiative + R"(","reason":"Grannens förslag")"));
      }
      std::string rest = line.rest;
      if (const auto at = rest.find("CASE"); at != std::string::npos) rest.replace(at, 4, council.only("SELECT id FROM moderation_case WHERE state = 'open'"));
      if (const auto at = rest.find("MEASURE"); at != std::string::npos) rest.replace(at, 7, measure);
      const auto before = council.head();
      EXPECT_EQ(refused(council.command(who, line.method, rest)), "conflict_of_interest") << line.method << (is_author ? " by the author" : " by somebody with a conflict");
      EXPECT_EQ(council.head(), before) << line.method;
      EXPECT_EQ(refused(council.command(council.second, line.method, rest)), "") << line.method << " by somebody else";
    }
  }
}

TEST_F(Impartial, an_author_does_not_let_their_own_waiting_comment_through) {
  ok(command(second, "moderation.regulate", on_initiative() + R"(,"paused":false,"slow_seconds":0,"premoderated":true,"words":"Lugnt")"));
  const std::string waiting = ulid("K", 7);
  ok(comment(other, waiting, "Väntar"));
  give(other, "moderator");
  const std::string rest = R"("comment":")" + waiting + R"(","publish":true)";
  EXPECT_EQ(refused(command(other, "moderation.release", rest)), "conflict_of_interest");
  ok(command(third, "moderation.release", rest));
}

TEST_F(Impartial, an_author_sets_no_pace_for_the_comments_on_their_own_initiative) {
  give(author, "moderator");
  const std::string rest = on_initiative() + R"(,"paused":true,"slow_seconds":0,"premoderated":false,"words":"Tyst nu")";
  EXPECT_EQ(refused(command(author, "moderation.regulate", rest)), "conflict_of_interest");
  ok(command(third, "moderation.regulate", rest));
}

}  // namespace radslag::council

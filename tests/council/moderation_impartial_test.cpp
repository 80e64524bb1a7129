// Who wrote a text decides nothing about it, whichever way they try.
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

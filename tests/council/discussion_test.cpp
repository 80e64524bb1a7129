#include "council/discussion/register.hpp"

#include <gtest/gtest.h>

#include "council/core/journal.hpp"
#include "council/core/subjects.hpp"
#include "council/desk.hpp"
#include "council/membership/register.hpp"
#include "council/settings/register.hpp"

namespace radslag::council {

namespace {

const std::string sara = "01J0SARA000000000000000000";
const std::string ali = "01J0AYA0000000000000000000";
const std::string moderator = "01J0M0DERAT0R0000000000000";
const std::string subject = "01J0SVBJECT000000000000000";
const std::string topic = "husby/initiative/" + subject;
const std::string first = "01J0C0MMENT000000000000001";
const std::string second = "01J0C0MMENT000000000000002";

std::int64_t last_told = -1;

Registry features() {
  Registry registry;
  register_settings(registry);
  register_membership(registry);
  register_discussion(registry);
  registry.on_subject_changed("initiative", [](Board&, store::Database&, const CouncilId&, const SubjectId&,
                                               std::int64_t comments) { last_told = comments; });
  return registry;
}

struct Discussion : testing::Test {
  Desk desk{features()};
  std::string author;

  void SetUp() override {
    last_told = -1;
    desk.found("husby");
    author = desk.join("husby", sara, "Sara");
    desk.join("husby", ali, "Ali");
    const std::string persona = desk.join("husby", moderator, "Mo");
    EXPECT_TRUE(desk.ask(desk.operator_id.value, "role.give",
                         R"({"council":"husby","persona":")" + persona + R"(","role":"moderator"})").result);
    put_subject(true, true);
  }

  void put_subject(bool is_visible, bool is_open) {
    subjects::keep(desk.books(), CouncilId("husby"),
                   {"initiative", SubjectId(subject), topic, "Belysning", PersonaId(author), is_visible, is_open});
  }

  Answer post(const std::string& who, const std::string& id, const std::string& parent = "") {
    return desk.ask(who, "comment.post",
                    R"({"council":"husby","comment":")" + id + R"(","subject":{"type":"initiative","id":")" + subject +
                        R"("},)" + (parent.empty() ? "" : R"("parent":")" + parent + R"(",)") +
                        R"("stance":"for","text":"Bra **idé**","language":"sv"})");
  }

  Answer act(const std::string& who, const std::string& method, const std::string& id, const std::string& more = "") {
    return desk.ask(who, method, R"({"council":"husby","comment":")" + id + R"(")" + more + "}");
  }

  std::string row(const std::string& viewer, const std::string& on, const std::string& key) {
    for (const auto& [name, json] : desk.rows(viewer, on)) {
      if (name == key) return json;
    }
    return "";
  }
};

}  // namespace

TEST_F(Discussion, a_comment_is_seen_by_everyone_and_its_author_gets_a_public_name) {
  ASSERT_TRUE(post(ali, first).result);
  EXPECT_TRUE(row("", topic, "comment " + first).contains(R"({"t":"strong","c":[{"t":"text","v":"idé"}]})"));
  EXPECT_EQ(desk.rows("", "husby/people").size(), 2U) << "the moderator by role, Ali by the comment";
  EXPECT_EQ(last_told, 1);
}

TEST_F(Discussion, the_subjects_author_and_the_answered_one_are_told_once_each) {
  ASSERT_TRUE(post(ali, first).result);
  ASSERT_TRUE(post(sara, second, first).result);
  std::vector<std::string> told;
  for (const auto& [who, name] : {std::pair{sara, "sara"}, std::pair{ali, "ali"}}) {
    for (const auto& [key, json] : desk.rows(who, "husby/me")) {
      if (key.starts_with("inbox_item")) told.push_back(name + (json.contains(R"("kind":"reply")") ? std::string(" reply") : " comment"));
    }
  }
  EXPECT_EQ(told, (std::vector<std::string>{"sara comment", "ali reply"}));
  EXPECT_TRUE(row("", topic, "comment " + second).contains(R"("depth":1)"));
  EXPECT_TRUE(row("", topic, "comment_tally " + first).contains(R"("answers":1)"));
}

TEST_F(Discussion, what_is_not_public_gives_the_same_answer_as_what_is_not_there) {
  put_subject(false, true);
  const auto hidden = post(ali, first);
  put_subject(true, true);
  const auto missing = desk.ask(ali, "comment.post",
                                R"({"council":"husby","comment":")" + first +
                                    R"(","subject":{"type":"initiative","id":"01J0N0THERE000000000000000"},"stance":"for","text":"x","language":"sv"})");
  EXPECT_EQ(hidden.result.error().reason, Reason::not_found);
  EXPECT_EQ(hidden.result.error().message, missing.result.error().message);
}

TEST_F(Discussion, only_the_author_edits_and_a_stale_edit_is_a_conflict) {
  ASSERT_TRUE(post(ali, first).result);
  const std::string change = R"(,"version":1,"stance":"against","text":"Ändrat")";
  EXPECT_EQ(act(sara, "comment.edit", first, change).result.error().reason, Reason::forbidden);
  ASSERT_TRUE(act(ali, "comment.edit", first, change).result);
  const auto stale = act(ali, "comment.edit", first, change);
  EXPECT_EQ(stale.result.error().reason, Reason::conflict);
  EXPECT_EQ(stale.result.error().revision, 2);
}

TEST_F(Discussion, taken_back_and_hidden_comments_keep_their_place_without_text) {
  ASSERT_TRUE(post(ali, first).result);
  ASSERT_TRUE(post(ali, second).result);
  EXPECT_EQ(last_told, 2);
  ASSERT_TRUE(act(ali, "comment.take_back", first).result);
  ASSERT_TRUE(act(moderator, "comment.hide", second, R"(,"reason":"Personuppgifter")").result);
  EXPECT_EQ(last_told, 0);
  for (const auto& id : {first, second}) EXPECT_FALSE(row("", topic, "comment " + id).contains("source"));
  EXPECT_TRUE(row("", topic, "comment " + second).contains("Personuppgifter"));
  EXPECT_TRUE(row(moderator, "husby/screening", "comment_review " + second).contains("Bra **idé**"));
  EXPECT_EQ(row(ali, "husby/screening", "comment_review " + second), "");
  ASSERT_TRUE(act(moderator, "comment.show", second, R"(,"reason":"Efter samråd")").result);
  EXPECT_TRUE(row("", topic, "comment " + second).contains("Bra **idé**"));
  EXPECT_EQ(row(moderator, "husby/screening", "comment_review " + second), "");
  EXPECT_EQ(last_told, 1);
}

TEST_F(Discussion, a_reaction_twice_is_one_and_writes_one_fact) {
  ASSERT_TRUE(post(ali, first).result);
  const std::string how = R"(,"reaction":"thanks")";
  EXPECT_TRUE(act(sara, "comment.react", first, how).seq.has_value());
  EXPECT_FALSE(act(sara, "comment.react", first, how).seq.has_value());
  EXPECT_TRUE(row("", topic, "comment_tally " + first).contains(R"("thanks":1)"));
  EXPECT_NE(row(sara, "husby/me", "my_reaction " + first), "");
  EXPECT_EQ(row(ali, "husby/me", "my_reaction " + first), "");
  ASSERT_TRUE(act(sara, "comment.unreact", first, how).result);
  EXPECT_EQ(row(sara, "husby/me", "my_reaction " + first), "");
}

TEST_F(Discussion, reactions_are_counted_by_kind_and_what_nobody_holds_any_more_is_not_named) {
  ASSERT_TRUE(post(ali, first).result);
  for (const auto& who : {sara, ali, moderator}) ASSERT_TRUE(act(who, "comment.react", first, R"(,"reaction":"thanks")").result);
  ASSERT_TRUE(act(sara, "comment.react", first, R"(,"reaction":"agree")").result);
  ASSERT_TRUE(act(ali, "comment.unreact", first, R"(,"reaction":"thanks")").result);
  EXPECT_TRUE(row("", topic, "comment_tally " + first).contains(R"("reactions":{"agree":1,"thanks":2})"));
  ASSERT_TRUE(act(sara, "comment.unreact", first, R"(,"reaction":"agree")").result);
  EXPECT_TRUE(row("", topic, "comment_tally " + first).contains(R"("reactions":{"thanks":2})"));
}

TEST_F(Discussion, an_erased_comment_leaves_no_word_behind_on_any_topic) {
  ASSERT_TRUE(post(ali, first).result);
  ASSERT_TRUE(act(moderator, "comment.hide", first, R"(,"reason":"Personuppgifter")").result);
  std::vector<RowChange> changes;
  const Entry entry{CouncilId("husby"), 99, desk.now, Audience::everyone()};
  Board board(desk.books(), entry, changes);
  const auto fields = *protocol::read_json(R"({"comment":")" + first + R"("})");
  for (const auto& forget : desk.registry().forgets()) forget(desk.books(), board, entry, "comment_posted", fields);
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM notice WHERE json LIKE '%idé%'"), 0);
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM comment WHERE text LIKE '%idé%'"), 0);
}

// What everyone may fetch of the journal says no more than the screen does.
TEST_F(Discussion, a_hidden_comments_text_is_withheld_from_the_journal_until_it_is_shown_again) {
  ASSERT_TRUE(post(ali, first).result);
  const auto public_text = [&] {
    std::string lines;
    each_entry(desk.books(), *journal_number(desk.books(), CouncilId("husby")), 0, 1000,
               [&](const StoredEntry& entry) { lines += export_line(entry, !entry.is_for_everyone()); });
    return lines.contains("Bra **idé**");
  };
  EXPECT_TRUE(public_text());
  ASSERT_TRUE(act(moderator, "comment.hide", first, R"(,"reason":"Personuppgifter")").result);
  EXPECT_FALSE(public_text());
  ASSERT_TRUE(act(moderator, "comment.show", first, R"(,"reason":"Efter samråd")").result);
  EXPECT_TRUE(public_text());
}

}  // namespace radslag::council

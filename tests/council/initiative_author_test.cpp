#include "council/initiative_council.hpp"

namespace radslag::council {

namespace {

const std::string first = ulid("N", 1);
const std::string second = ulid("N", 2);

struct InitiativeAuthor : testing::Test, InitiativeCouncil {};

}  // namespace

TEST_F(InitiativeAuthor, is_not_said_to_be_imported_by_who_writes_it) {
  const std::string imported = R"(,"imported":true,"content":)" + content("Från en fil");
  EXPECT_EQ(refused(ask(author, "initiative.submit", first, imported)), "forbidden");
  ok(ask(author, "initiative.submit", first, R"(,"imported":false,"content":)" + content("Min egen")));
}

TEST_F(InitiativeAuthor, hands_in_and_is_given_a_number_at_once) {
  const auto before = head();
  EXPECT_EQ(submit(author, first).result.value(), R"({"number":"2026-1","state":"submitted"})");
  EXPECT_EQ(kinds_since(before), "initiative_submitted/moderators");
  EXPECT_EQ(submit(other, second).result.value(), R"({"number":"2026-2","state":"submitted"})");
  EXPECT_TRUE(row(author, "me", "my_initiative " + first).contains(R"("state":"submitted")"));
  EXPECT_TRUE(row(moderator, "screening", "initiative_review " + first).contains(R"("hidden":false)"));
  EXPECT_TRUE(inbox(author).contains(R"("kind":"submitted")"));
  EXPECT_EQ(page(first, author), "") << "not public, for nobody";
  EXPECT_EQ(refused(submit(author, first)), "already_exists");
}

TEST_F(InitiativeAuthor, begins_the_numbers_again_with_the_year) {
  ok(submit(author, first));
  desk.now += std::chrono::days(365);
  EXPECT_TRUE(submit(author, second).result.value().contains(R"("number":"2027-1")"));
}

TEST_F(InitiativeAuthor, must_choose_a_category_and_an_area_that_the_council_has) {
  const auto with = [&](const std::string& more) {
    return ask(author, "initiative.submit", first, R"(,"content":)" + content("Bänk", more));
  };
  const Answer category = with(R"(,"category":"sport")");
  EXPECT_EQ(refused(category), "bad_choice");
  EXPECT_EQ(category.result.error().field, "/content/category");
  EXPECT_EQ(with(R"(,"area":"kulle")").result.error().field, "/content/area");
  EXPECT_EQ(refused(with(R"(,"category":"park","area":"torg","place":{"latitude":59.4,"longitude":17.9},"cost":5000)")), "");
}

TEST_F(InitiativeAuthor, edits_what_waits_and_what_is_public_from_the_present_version) {
  ok(submit(author, first));
  EXPECT_EQ(edit(author, first, 1, "Två lekplatser").result.value(), R"({"version":2})");
  const Answer stale = edit(author, first, 1, "Tre");
  EXPECT_EQ(refused(stale), "conflict");
  EXPECT_EQ(stale.result.error().revision, 2);
  EXPECT_EQ(refused(edit(other, first, 2, "Min")), "not_found") << "not public: as if it were not there";
  ok(ask(moderator, "initiative.publish", first));
  EXPECT_EQ(refused(edit(other, first, 2, "Min")), "forbidden");
  const auto before = head();
  ok(edit(author, first, 2, "Tre lekplatser"));
  EXPECT_EQ(kinds_since(before), "initiative_edited/everyone");
  EXPECT_TRUE(page(first).contains("Tre lekplatser"));
  EXPECT_TRUE(row("", "initiatives", "initiative_card " + first).contains("Tre lekplatser"));
  const std::string history = rows("", "initiative/" + first + "/history", "initiative_version");
  EXPECT_TRUE(history.contains("Två lekplatser"));
  EXPECT_TRUE(history.contains("Tre lekplatser"));
  EXPECT_FALSE(history.contains("Ny lekplats")) << "what was changed before publishing was never public";
}

TEST_F(InitiativeAuthor, writes_no_version_when_nothing_changed) {
  publish(first);
  const auto before = head();
  EXPECT_EQ(edit(author, first, 1, "Ny lekplats").result.value(), R"({"version":1})");
  EXPECT_EQ(head(), before);
}

TEST_F(InitiativeAuthor, hands_a_returned_one_in_again_by_editing_it) {
  ok(submit(author, first));
  ok(because(moderator, "initiative.return", first, "Var ska den ligga?"));
  EXPECT_TRUE(row(author, "me", "my_initiative " + first).contains("Var ska den ligga?"));
  ok(edit(author, first, 1, "Ny lekplats vid torget"));
  EXPECT_EQ(record(first).state, initiative::State::submitted);
  EXPECT_EQ(record(first).screened_by, std::nullopt);
}

TEST_F(InitiativeAuthor, withdraws_with_a_reason_at_any_time) {
  publish(first);
  ok(ask(supporter, "initiative.endorse", first));
  EXPECT_EQ(refused(because(other, "initiative.withdraw", first)), "forbidden");
  ok(because(author, "initiative.withdraw", first, "Redan byggd"));
  EXPECT_TRUE(page(first).contains(R"("state":"withdrawn")"));
  EXPECT_TRUE(steps(first).contains("Redan byggd"));
  EXPECT_EQ(row("", "initiatives", "initiative_card " + first), "") << "no longer open";
  EXPECT_TRUE(inbox(supporter).contains("Redan byggd"));
  EXPECT_EQ(refused(because(author, "initiative.withdraw", first)), "wrong_state");
}

TEST_F(InitiativeAuthor, withdraws_in_private_what_was_never_public) {
  ok(submit(author, first));
  const auto before = head();
  ok(because(author, "initiative.withdraw", first));
  EXPECT_EQ(kinds_since(before), "initiative_withdrawn/moderators");
  EXPECT_EQ(page(first) + steps(first), "");
}

TEST_F(InitiativeAuthor, keeps_drafts_that_nobody_else_sees) {
  const auto before = head();
  const auto save = [&](const std::string& who, const std::string& id, const std::string& title) {
    return ask(who, "draft.save", id, R"(,"content":{"title":")" + title + R"("})");
  };
  ok(save(author, first, "Halv"));
  ok(save(author, first, "Halv tanke"));
  ok(save(author, second, "Annan"));
  EXPECT_EQ(head(), before) << "a draft is no fact";
  const auto drafts = [&](const std::string& who) { return desk.query(who, "draft.list", R"({"council":"husby"})").value(); };
  EXPECT_TRUE(drafts(author).contains("Halv tanke"));
  EXPECT_EQ(drafts(other), R"({"drafts":[]})");
  EXPECT_EQ(refused(ask(other, "draft.delete", first)), "not_found");
  ok(ask(author, "draft.delete", second));
  ok(submit(author, first));
  EXPECT_EQ(drafts(author), R"({"drafts":[]})") << "handing in ends the draft";
  EXPECT_EQ(refused(save(author, first, "Sen")), "already_exists");
  for (int i = 0; i < 20; ++i) ok(save(author, ulid("D", i), "x"));
  const Answer full = save(author, ulid("D", 20), "x");
  EXPECT_EQ(refused(full), "too_many");
  EXPECT_EQ(full.result.error().max, 20);
  ok(save(author, ulid("D", 3), "one that is there may still be changed"));
}

}  // namespace radslag::council

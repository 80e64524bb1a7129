// Levels of anonymity, the switch that hides one, muting and blocking.
#include <gtest/gtest.h>

#include "council/core/levels.hpp"
#include "council/initiative_council.hpp"

namespace radslag::council {

namespace {

const std::string first = ulid("N", 1);
const std::string second = ulid("N", 2);

struct Levels : testing::Test, InitiativeCouncil {
  Answer about(const std::string& who, const std::string& method, const std::string& rest = "") {
    return desk.ask(who, method, R"({"council":"husby")" + (rest.empty() ? "" : "," + rest) + "}");
  }
  Answer choose(const std::string& who, int level) { return about(who, "membership.choose_level", fmt::format(R"("level":{})", level)); }
  Answer confirm(const std::string& by, const std::string& whom) {
    return about(by, "membership.confirm", R"("persona":")" + personas[whom] + '"');
  }
  Answer hide(const std::string& who, bool hidden) { return about(who, "membership.hide", fmt::format(R"("hidden":{})", hidden)); }
  Answer silence(const std::string& who, const std::string& whom, const std::string& how) {
    return about(who, "membership.silence", R"("persona":")" + personas[whom] + R"(","silence":")" + how + '"');
  }
  void ask_for(int propose, int comment, int support, int hold_role) {
    ok(about(operator_, "council.ask_levels",
             fmt::format(R"("levels":{{"propose":{},"comment":{},"support":{},"vote":3,"hold_role":{}}})", propose, comment, support, hold_role)));
  }
  Answer comment(const std::string& who, const std::string& on, const std::string& text, int number) {
    return desk.ask(who, "comment.post",
                    R"({"council":"husby","comment":")" + ulid("C", number) + R"(","subject":{"type":"initiative","id":")" + on +
                        R"("},"stance":"for","language":"sv","text":")" + text + R"("})");
  }
  // Signed in by a code on paper: an account without an address.
  void without_contact(const std::string& member) {
    desk.books().run("INSERT INTO account (member, language, imported, created_at) VALUES ($1, 'sv', 0, 0)", member);
  }
  std::string own(const std::string& who) { return row(who, "me", "membership " + personas[who]); }
  std::string shown(const std::string& whom, const std::string& to) { return row(to, "people", "persona " + personas[whom]); }
};

std::string needs(const Answer& answer) { return answer.result ? "nothing" : answer.result.error().needs.value_or("?"); }

}  // namespace

TEST_F(Levels, one_begins_with_what_stands_behind_the_account) {
  EXPECT_TRUE(own(author).contains(R"("level":2)")) << own(author);
  const std::string anonymous = ulid("Q", 1);
  without_contact(anonymous);
  personas[anonymous] = desk.join("husby", anonymous, "Anonym");
  EXPECT_TRUE(own(anonymous).contains(R"("level":1)"));
  EXPECT_EQ(needs(choose(anonymous, 2)), "contact");
}

TEST_F(Levels, who_signs_in_through_a_provider_has_shown_a_contact) {
  const std::string by_provider = ulid("Q", 2);
  without_contact(by_provider);
  desk.books().run("INSERT INTO account_provider (member, provider, linked_at) VALUES ($1, 'kommunen', 0)", by_provider);
  personas[by_provider] = desk.join("husby", by_provider, "Med e-legitimation");
  EXPECT_TRUE(own(by_provider).contains(R"("level":2)")) << own(by_provider);
}

TEST_F(Levels, what_a_vote_asks_is_told_to_whoever_holds_one) {
  EXPECT_FALSE(levels::too_low(desk.books(), CouncilId("husby"), PersonaId(personas[author]), protocol::Activity::vote));
  ask_for(1, 1, 1, 1);
  const auto low = levels::too_low(desk.books(), CouncilId("husby"), PersonaId(personas[author]), protocol::Activity::vote);
  ASSERT_TRUE(low) << "votes ask for level 3";
  EXPECT_EQ(low->needs, "level_3");
  ok(confirm(moderator, author));
  ok(choose(author, 3));
  EXPECT_FALSE(levels::too_low(desk.books(), CouncilId("husby"), PersonaId(personas[author]), protocol::Activity::vote));
}

TEST_F(Levels, each_level_needs_what_stands_behind_it) {
  struct Case { int level; bool confirmed; std::string wanted; };
  const std::vector<Case> cases{{1, false, "nothing"}, {2, false, "nothing"}, {3, false, "confirmation"}, {4, false, "confirmation"},
                                {3, true, "nothing"},  {4, true, "nothing"}};
  for (const Case& each : cases) {
    if (each.confirmed) ok(confirm(moderator, author));
    EXPECT_EQ(needs(choose(author, each.level)), each.wanted) << each.level << each.confirmed;
  }
  EXPECT_TRUE(own(author).contains(R"("level":4)"));
  EXPECT_TRUE(own(author).contains(R"("confirmed":true)"));
}

TEST_F(Levels, who_may_confirm_whom) {
  struct Case { std::string who; bool may; };
  const std::vector<Case> cases{{moderator, true}, {officer, true}, {operator_, true}, {author, false}, {"", false}};
  for (const Case& each : cases) {
    EXPECT_EQ(confirm(each.who, other).result.has_value(), each.may) << each.who;
  }
  EXPECT_EQ(confirm(moderator, moderator).result.error().reason, Reason::forbidden) << "nobody confirms themselves";
  EXPECT_EQ(about(moderator, "membership.confirm", R"("persona":"01J0N0B0DY0000000000000000")").result.error().reason, Reason::not_found);
}

TEST_F(Levels, what_a_council_asks_for_is_told_and_held_to) {
  publish(first, "Bänkar");
  EXPECT_EQ(row("", "council", "least_levels husby"), "");
  ask_for(3, 2, 1, 4);
  EXPECT_TRUE(row("", "council", "least_levels husby").contains(R"("propose":3)")) << "everyone sees it, before writing";
  EXPECT_EQ(needs(submit(other, second)), "level_3");
  EXPECT_EQ(needs(comment(other, first, "Bra", 1)), "nothing");
  ok(choose(other, 1));
  EXPECT_EQ(needs(comment(other, first, "Mer", 2)), "level_2");
  EXPECT_EQ(needs(ask(other, "initiative.endorse", first)), "nothing");
  ok(confirm(officer, other));
  ok(choose(other, 3));
  EXPECT_EQ(needs(submit(other, second)), "nothing");
  EXPECT_EQ(about(author, "council.ask_levels", R"("levels":{"propose":1,"comment":1,"support":1,"vote":1,"hold_role":1})").result.error().reason,
            Reason::forbidden);
}

TEST_F(Levels, a_role_asks_for_a_level_and_keeps_it) {
  ask_for(1, 1, 1, 4);
  const std::string role = R"("persona":")" + personas[other] + R"(","role":"chair")";
  EXPECT_EQ(needs(about(operator_, "role.give", role)), "level_4");
  ok(confirm(moderator, other));
  ok(choose(other, 4));
  ok(about(operator_, "role.give", role));
  EXPECT_EQ(needs(choose(other, 3)), "level_4") << "the role must end first";
  ok(about(operator_, "role.end", role));
  ok(choose(other, 2));
}

TEST_F(Levels, a_declared_name_says_so_and_the_persona_stays) {
  publish(first, "Bänkar");
  EXPECT_FALSE(shown(author, "").contains("own_name"));
  ok(confirm(moderator, author));
  ok(choose(author, 4));
  EXPECT_TRUE(shown(author, "").contains(R"("own_name":true)"));
  ok(choose(author, 2));
  EXPECT_TRUE(shown(author, "").contains("Amina")) << "a lower level makes no older text anonymous";
  EXPECT_FALSE(shown(author, "").contains("own_name"));
}

TEST_F(Levels, who_hides_is_named_to_moderators_alone_and_comes_back) {
  publish(first, "Bänkar");
  give(author, "chair");
  ok(hide(author, true));
  EXPECT_EQ(desk.last.relabel, std::vector{MemberId(author)}) << "open screens learn it at once";
  for (const std::string& viewer : {std::string(), other, officer, operator_, moderator}) {
    const std::string public_row = shown(author, viewer);
    EXPECT_TRUE(public_row.contains(R"("hidden":true)")) << viewer;
    EXPECT_FALSE(public_row.contains("Amina")) << viewer;
    EXPECT_FALSE(public_row.contains("chair")) << "a role tells who it is";
    EXPECT_FALSE(rows(viewer, "roles", "role_term").contains(personas[author])) << "nor is it listed among the roles";
    const bool is_moderator = viewer == moderator;
    EXPECT_EQ(row(viewer, "people", "hidden_name " + personas[author]).contains("Amina"), is_moderator) << viewer;
    const auto names = desk.query(viewer, "people.names", R"({"council":"husby","personas":[")" + personas[author] + R"("]})");
    EXPECT_EQ(names.value().contains("Amina"), is_moderator) << viewer;
  }
  EXPECT_FALSE(rows(operator_, "members", "member_entry").contains("Amina"));
  EXPECT_TRUE(own(author).contains("Amina"));
  ok(about(author, "membership.rename", R"("display_name":"Aminata")"));
  EXPECT_FALSE(shown(author, "").contains("Aminata")) << "a new name is no way out of hiding";
  ok(hide(author, false));
  EXPECT_TRUE(shown(author, "").contains("Aminata"));
  EXPECT_TRUE(shown(author, "").contains("chair"));
  EXPECT_TRUE(rows("", "roles", "role_term").contains(personas[author]));
  EXPECT_EQ(row(moderator, "people", "hidden_name " + personas[author]), "");
}

TEST_F(Levels, a_hidden_name_is_not_found_out_by_trying_it) {
  give(author, "chair");
  EXPECT_EQ(about(other, "membership.rename", R"("display_name":"Amіna")").result.error().reason, Reason::name_confusable);
  ok(hide(author, true));
  EXPECT_TRUE(about(other, "membership.rename", R"("display_name":"Amіna")").result);
}

TEST_F(Levels, hiding_is_a_secret_of_the_journal_too) {
  publish(first, "Bänkar");
  const auto before = head();
  ok(hide(author, true));
  ok(silence(author, moderator, "muted"));
  ok(choose(author, 1));
  for (const std::string kind : {"hidden_chosen", "silence_chosen", "level_chosen"}) {
    EXPECT_TRUE(kinds_since(before).contains(kind + "/member:" + author)) << kinds_since(before);
  }
}

TEST_F(Levels, who_is_blocked_reaches_no_inbox_and_nobody_learns_of_it) {
  publish(first, "Bänkar");
  publish(second, "Träd", other);
  ok(comment(other, first, "Hej", 1));
  const std::string before = inbox(author);
  EXPECT_TRUE(before.contains(personas[other]));
  ok(silence(author, other, "muted"));
  EXPECT_TRUE(row(author, "me", "silenced " + personas[other]).contains("muted"));
  ok(comment(other, first, "Igen", 2));
  EXPECT_NE(inbox(author), before) << "who is muted is folded, not kept out";
  ok(silence(author, other, "blocked"));
  const std::string blocked = inbox(author);
  ok(comment(other, first, "Ännu en gång", 3));
  EXPECT_EQ(inbox(author), blocked);
  for (const std::string& viewer : {std::string(), other, moderator, operator_}) {
    EXPECT_EQ(row(viewer, "me", "silenced " + personas[other]), "") << viewer;
  }
  ok(silence(author, other, "none"));
  EXPECT_EQ(row(author, "me", "silenced " + personas[other]), "");
  ok(comment(other, first, "Sist", 4));
  EXPECT_NE(inbox(author), blocked);
}

TEST_F(Levels, who_is_blocked_still_reaches_one_with_what_they_decide_in_a_role) {
  publish(first, "Bänkar");
  ok(submit(author, second));
  ok(silence(author, moderator, "blocked"));
  const std::string before = inbox(author);
  ok(comment(moderator, first, "Privat", 1));
  EXPECT_EQ(inbox(author), before);
  ok(because(moderator, "initiative.reject", second, "Fel forum"));
  EXPECT_TRUE(inbox(author).contains("Fel forum")) << "a decision and its reasons reach whom they concern";
}

TEST_F(Levels, only_who_is_known_can_be_silenced) {
  EXPECT_EQ(silence(author, author, "muted").result.error().reason, Reason::bad_choice);
  EXPECT_EQ(silence(author, supporter, "muted").result.error().reason, Reason::not_found) << "whether they are here is not told";
}

}  // namespace radslag::council

// Nobody stands on a list of supporters who has not asked for it; who did can be taken off it in every way.
#include "council/initiative_council.hpp"

namespace radslag::council {

namespace {

const std::string first = ulid("N", 1);
const std::string second = ulid("N", 2);

struct Supporters : testing::Test, InitiativeCouncil {
  Supporters() {
    publish(first);
    publish(second, "Träd");
  }
  Answer show(const std::string& who, bool shown) { return ask(who, "initiative.show_support", first, fmt::format(R"(,"shown":{})", shown)); }
  Answer switch_(const std::string& who, const std::string& method, const std::string& name, bool on) {
    return desk.ask(who, method, fmt::format(R"({{"council":"husby","{}":{}}})", name, on));
  }
  bool is_listed(const std::string& who, const std::string& on = first) {
    return row("", "initiative/" + on + "/supporters", "supporter " + personas[who]) != "";
  }
};

}  // namespace

TEST_F(Supporters, are_listed_when_they_ask_and_no_longer_when_they_do_not) {
  ok(ask(supporter, "initiative.endorse", first));
  EXPECT_FALSE(is_listed(supporter));
  EXPECT_EQ(row("", "people", "persona " + personas[supporter]), "");
  const auto before = head();
  ok(show(supporter, true));
  EXPECT_EQ(kinds_since(before), "support_shown/member:" + supporter) << "the choice is nobody else's to read";
  EXPECT_TRUE(is_listed(supporter));
  EXPECT_NE(row("", "people", "persona " + personas[supporter]), "") << "a name on the list is a public name";
  EXPECT_TRUE(row(supporter, "me", "my_support " + first).contains(R"("shown":true)"));
  ok(show(supporter, false));
  EXPECT_FALSE(is_listed(supporter));
}

TEST_F(Supporters, only_a_supporter_can_be_listed) {
  EXPECT_EQ(show(other, true).result.error().reason, Reason::wrong_state);
  EXPECT_EQ(show("", true).result.error().reason, Reason::session_ended);
}

TEST_F(Supporters, go_with_their_support_and_do_not_come_back_unasked) {
  ok(ask(supporter, "initiative.endorse", first));
  ok(show(supporter, true));
  ok(ask(supporter, "initiative.unendorse", first));
  EXPECT_FALSE(is_listed(supporter));
  ok(ask(supporter, "initiative.endorse", first));
  EXPECT_FALSE(is_listed(supporter));
}

TEST_F(Supporters, may_be_shown_for_all_that_they_support) {
  ok(ask(supporter, "initiative.endorse", first));
  ok(switch_(supporter, "membership.show_supports", "shown", true));
  EXPECT_TRUE(is_listed(supporter));
  ok(ask(supporter, "initiative.endorse", second));
  EXPECT_TRUE(is_listed(supporter, second));
  ok(switch_(supporter, "membership.show_supports", "shown", false));
  EXPECT_FALSE(is_listed(supporter) || is_listed(supporter, second));
}

TEST_F(Supporters, leave_the_list_when_they_hide_or_leave_and_when_the_initiative_is_hidden) {
  ok(ask(supporter, "initiative.endorse", first));
  ok(show(supporter, true));
  ok(switch_(supporter, "membership.hide", "hidden", true));
  EXPECT_FALSE(is_listed(supporter));
  ok(switch_(supporter, "membership.hide", "hidden", false));
  EXPECT_TRUE(is_listed(supporter));
  ok(because(moderator, "initiative.hide", first));
  EXPECT_FALSE(is_listed(supporter));
  ok(because(moderator, "initiative.show", first));
  EXPECT_TRUE(is_listed(supporter));
  ok(desk.ask(supporter, "membership.leave", R"({"council":"husby"})"));
  EXPECT_FALSE(is_listed(supporter));
}

}  // namespace radslag::council

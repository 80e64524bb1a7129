// Roles of trust count only in a session in which a second factor was used, where the instance says so.
#include <gtest/gtest.h>

#include "council/core/permission.hpp"
#include "council/core/proof.hpp"

namespace radslag::council {

namespace {

using protocol::Needs;

Actor resident() {
  Actor actor;
  actor.member = MemberId("01J0PERAT0R000000000000000");
  actor.roles.add(Role::resident);
  return actor;
}

}  // namespace

TEST(SecondFactor, is_asked_for_exactly_where_the_role_of_trust_opens_the_door) {
  struct Case {
    const char* name;
    Needs needs;
    Roles held;
    bool asked;
  };
  for (const auto& [name, needs, held, asked] :
       {Case{"what residents may, a moderator may", Needs::resident, {Role::moderator}, false},
        Case{"screening", Needs::moderator, {Role::moderator}, true},
        Case{"a moderator where officers may too", Needs::moderator | Needs::officer, {Role::moderator}, true},
        Case{"an officer's answer", Needs::officer, {Role::officer}, true},
        Case{"running the instance", Needs::operator_, {Role::operator_}, true},
        Case{"who lacks the role is told that instead", Needs::operator_, {Role::moderator}, false},
        Case{"leading a meeting", Needs::chair, {Role::chair}, true},
        Case{"writing its minutes", Needs::secretary, {Role::secretary}, true},
        Case{"what seat holders may", Needs::seat_holder | Needs::chair, {Role::seat_holder, Role::chair}, false},
        Case{"a visitor's question", Needs::visitor, {Role::moderator, Role::officer, Role::operator_}, false}}) {
    Actor actor = resident();
    held.each([&](Role role) { actor.roles.add(role); });
    const auto refusal = missing_second_factor(needs, actor);
    EXPECT_EQ(refusal.has_value(), asked) << name;
    if (refusal) EXPECT_EQ(refusal->reason, Reason::second_factor_needed);
  }
}

TEST(SecondFactor, without_it_one_is_what_one_was_before_the_role) {
  Actor actor = resident();
  roles_of_trust.each([&](Role role) { actor.roles.add(role); });
  actor.roles.add(Role::teller);
  EXPECT_TRUE(holds_trust(actor));
  const Actor left = without_trust(actor);
  EXPECT_FALSE(holds_trust(left));
  EXPECT_EQ(left.roles, (Roles{Role::resident, Role::teller}));
}

}  // namespace radslag::council

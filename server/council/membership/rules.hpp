#pragma once
#include "council/core/decision.hpp"
#include "protocol/generated/membership_facts.hpp"
#include "protocol/generated/membership_methods.hpp"

namespace radslag::council::membership {

struct Joining {
  PersonaId persona;
  Fact fact;
};
// What one says of oneself in joining.
struct Declared {
  bool rules_accepted = false;
  bool old_enough = false;
};
// Joining under a name, with the rules accepted, however one came here.
[[nodiscard]] Or<Joining> join_as(const Context& context, const std::string& name, Declared declared);
// A role for a term, as it will be written; whether it may be given is asked before.
[[nodiscard]] Or<protocol::facts::RoleGiven> role_given(const Context& context, const protocol::RoleGive& command);

[[nodiscard]] Outcome join(const Context& context, const protocol::MembershipJoin& command);
[[nodiscard]] Outcome rename(const Context& context, const protocol::MembershipRename& command);
[[nodiscard]] Outcome leave(const Context& context, const protocol::MembershipLeave& command);
[[nodiscard]] Outcome show_presence(const Context& context, const protocol::MembershipShowPresence& command);
[[nodiscard]] Outcome give_role(const Context& context, const protocol::RoleGive& command);
[[nodiscard]] Outcome end_role(const Context& context, const protocol::RoleEnd& command);
// Terms that began or ended by themselves.
[[nodiscard]] Decision turn_of_terms(const Context& context);
// Those whose term ends within thirty days, told once a term; of a shorter term than that nobody is.
[[nodiscard]] std::vector<Fact> remind_of_terms(const Context& context);
[[nodiscard]] Outcome mark_read(const Context& context, const protocol::InboxMarkRead& command);

// Names of those who wrote something or hold a role and are not hidden; of anybody else nothing, as if there were no such
// persona. To a moderator also the names of those whose text is not public yet and of who is hidden, to a teller of those on a roll.
[[nodiscard]] Or<std::string> names(const Reading& reading, const protocol::PeopleNames& query);

}  // namespace radslag::council::membership

#include "council/membership/rules.hpp"

#include "council/core/data_rules.hpp"
#include "council/core/levels.hpp"
#include "council/core/names.hpp"
#include "council/core/people.hpp"
#include "protocol/generated/membership_facts.hpp"

namespace radslag::council::membership {

namespace {

using namespace protocol;

std::optional<Refusal> confusable(const Context& context, const std::string& name, const std::optional<PersonaId>& own) {
  return names::confusable(context.books, context.council, name, own, "/display_name");
}

Fact own_fact(const Context& context, auto fact) {
  return Fact::of(context.council, Audience::member(*context.actor.member), fact);
}

}  // namespace

// Anyone signed in may join, once, under a name of their choice, having read the rules and the privacy text.
Outcome join(const Context& context, const MembershipJoin& command) {
  if (context.actor.persona) return refuse(Reason::already_exists, "You have joined this council already.");
  auto joining = join_as(context, command.display_name, {command.accept_rules, command.old_enough.value_or(false)});
  if (!joining) return std::unexpected(std::move(joining.error()));
  Decision decision;
  decision.facts.push_back(std::move(joining->fact));
  decision.result = MembershipJoinResult{joining->persona}.to_json();
  decision.relabel.push_back(*context.actor.member);
  return decision;
}

Or<Joining> join_as(const Context& context, const std::string& name, Declared declared) {
  if (!declared.rules_accepted) {
    return refuse(Reason::bad_choice, "Read the rules and the privacy text and accept them to join.", "/accept_rules");
  }
  if (const auto age = data_rules_of(context.books, context.council).least_age; age > 0 && !declared.old_enough) {
    return refuse(Reason::bad_choice, "Who joins this council has to be " + std::to_string(age) + " years old at least.", "/old_enough");
  }
  if (auto taken = confusable(context, name, std::nullopt)) return std::unexpected(std::move(*taken));
  const PersonaId persona(make_ulid(context.now, context.random));
  facts::MemberJoined joined;
  joined.member = *context.actor.member;
  joined.persona = persona;
  joined.display_name = name;
  joined.exempt = false;
  if (const auto level = levels::at_first(context.books, *context.actor.member); level != levels::verified_contact) joined.level = level;
  return Joining{persona, own_fact(context, joined)};
}

Outcome rename(const Context& context, const MembershipRename& command) {
  if (auto taken = confusable(context, command.display_name, context.actor.persona)) {
    return std::unexpected(std::move(*taken));
  }
  Decision decision;
  decision.facts.push_back(own_fact(context, facts::MemberRenamed{*context.actor.persona, command.display_name}));
  return decision;
}

// Leaving ends every role; what one wrote stays under the name.
Outcome leave(const Context& context, const MembershipLeave&) {
  Decision decision;
  decision.facts.push_back(own_fact(context, facts::MemberLeft{*context.actor.persona}));
  decision.relabel.push_back(*context.actor.member);
  return decision;
}

Outcome show_presence(const Context& context, const MembershipShowPresence& command) {
  Decision decision;
  decision.facts.push_back(own_fact(context, facts::PresenceChosen{*context.actor.persona, command.shown}));
  decision.relabel.push_back(*context.actor.member);  // open sessions learn it at once
  return decision;
}

Outcome mark_read(const Context& context, const InboxMarkRead& command) {
  Decision decision;
  decision.facts.push_back(own_fact(context, facts::InboxRead{*context.actor.persona, command.revision}));
  return decision;
}

Or<std::string> names(const Reading& reading, const PeopleNames& query) {
  PeopleNamesResult result;
  for (const PersonaId& persona : query.personas) {
    const auto name = reading.books.one<std::string>(
        "SELECT name FROM persona WHERE id = $1 AND council = $2 AND ($3 OR (hidden = 0 AND (known = 1 OR EXISTS "
        "(SELECT 1 FROM role WHERE role.council = $2 AND role.persona = $1) OR ($4 AND EXISTS "
        "(SELECT 1 FROM roll_entry WHERE roll_entry.persona = $1 AND roll_entry.council = $2)))))",
        persona, reading.council, reading.actor.has(Role::moderator), reading.actor.has(Role::teller));
    if (name) result.names[persona.value] = *name;
  }
  return result.to_json();
}

}  // namespace radslag::council::membership

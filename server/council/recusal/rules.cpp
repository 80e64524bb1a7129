#include "council/recusal/rules.hpp"

#include "council/core/subjects.hpp"
#include "protocol/generated/recusal_facts.hpp"

namespace radslag::council::recusal {

namespace {

using namespace protocol;

struct About {
  Audience audience;
  PersonaId persona;
  bool is_own = false;
};

bool sees_what_is_not_public(const Actor& actor, const subjects::SubjectRecord& subject) {
  return actor.persona == subject.author || actor.has(Role::moderator);
}

Or<About> about(const Context& context, const InitiativeId& initiative, const std::optional<PersonaId>& persona) {
  const auto subject = subjects::find(context.books, context.council, "initiative", SubjectId(initiative.value));
  if (!subject || (!subject->is_visible && !sees_what_is_not_public(context.actor, *subject))) {
    return refuse(Reason::not_found, "There is no such initiative.", "/initiative");
  }
  if (!persona && !context.actor.persona) return refuse(Reason::missing_field, "Say whose conflict of interest it is.", "/persona");
  About about{subject->is_visible ? Audience::everyone() : Audience::moderators(), persona ? *persona : *context.actor.persona, false};
  about.is_own = context.actor.persona == about.persona;
  return about;
}

struct Noted {
  std::optional<PersonaId> by;
};

std::optional<Noted> noted(const Context& context, const InitiativeId& initiative, const PersonaId& persona) {
  const auto by = context.books.one<std::optional<PersonaId>>(
      "SELECT noted_by FROM recusal WHERE council = $1 AND initiative = $2 AND persona = $3", context.council, initiative, persona);
  return by ? std::optional(Noted{*by}) : std::nullopt;
}

std::unexpected<Refusal> only_for(std::string_view who, const char* words) {
  Refusal refusal = refuse(Reason::forbidden, words).error();
  refusal.needs = who;
  return std::unexpected(std::move(refusal));
}

bool holds_a_role(const Context& context, const PersonaId& persona) {
  return context.books
      .one<std::int64_t>("SELECT 1 FROM role WHERE council = $1 AND persona = $2 AND (ends IS NULL OR ends > $3)", context.council, persona, context.now)
      .has_value();
}

}  // namespace

// Whoever holds a role may say that a matter concerns them; chair, secretary and operator may note it for another.
Outcome note(const Context& context, const RecusalNote& command) {
  const auto of = about(context, command.initiative, command.persona);
  if (!of) return std::unexpected(of.error());
  if (!of->is_own && !context.actor.roles.has_any({Role::chair, Role::secretary, Role::operator_})) {
    return only_for("chair|secretary|operator", "Chair and secretary note this for others; you may note it for yourself.");
  }
  if (!holds_a_role(context, of->persona)) {
    return refuse(Reason::bad_choice, "Only who holds a role here decides about initiatives.", "/persona");
  }
  if (noted(context, command.initiative, of->persona)) return refuse(Reason::already_exists, "This is noted already.", "/persona");
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, of->audience,
                                    facts::RecusalNoted{.initiative = command.initiative, .persona = of->persona, .noted_by = context.actor.persona, .reason = command.reason}));
  return decision;
}

// Nobody lifts what others noted about themselves.
Outcome lift(const Context& context, const RecusalLift& command) {
  const auto of = about(context, command.initiative, command.persona);
  if (!of) return std::unexpected(of.error());
  const auto standing = noted(context, command.initiative, of->persona);
  if (!standing) return refuse(Reason::not_found, "No conflict of interest is noted.", "/persona");
  const bool noted_by_themselves = standing->by == of->persona;
  if (of->is_own ? !noted_by_themselves : !context.actor.roles.has_any({Role::chair, Role::operator_})) {
    return only_for("chair|operator", "The chair takes this back, unless it concerns the chair.");
  }
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, of->audience,
                                    facts::RecusalLifted{.initiative = command.initiative, .persona = of->persona, .lifted_by = context.actor.persona, .reason = command.reason}));
  return decision;
}

}  // namespace radslag::council::recusal

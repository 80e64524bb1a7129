#include <fmt/format.h>

#include "council/core/levels.hpp"
#include "council/core/people.hpp"
#include "council/membership/levels.hpp"

namespace radslag::council::membership {

using namespace protocol;

namespace {

Outcome more_needed(std::string what, std::string message) {
  Refusal refusal;
  refusal.reason = Reason::level_needed;
  refusal.message = std::move(message);
  refusal.field = "/level";
  refusal.needs = std::move(what);
  return std::unexpected(std::move(refusal));
}

bool holds_a_role(const Context& context, const PersonaId& persona) {
  return context.books.one<std::int64_t>("SELECT 1 FROM role WHERE council = $1 AND persona = $2", context.council, persona).has_value();
}

bool is_here(const Context& context, const PersonaId& persona) {
  return context.books
      .one<std::int64_t>("SELECT 1 FROM persona WHERE id = $1 AND council = $2 AND left_at IS NULL", persona, context.council)
      .has_value();
}

Fact own_fact(const Context& context, auto fact) {
  return Fact::of(context.council, Audience::member(*context.actor.member), fact);
}

}  // namespace

// The operator sets what the council asks for. Nobody loses what they hold by it: it is asked when the next act comes.
Outcome ask_levels(const Context& context, const CouncilAskLevels& command) {
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(), facts::LeastLevelsSet{command.levels}));
  return decision;
}

// A member chooses; what stands behind it must be there. Who holds a role keeps the level that roles ask for.
Outcome choose_level(const Context& context, const MembershipChooseLevel& command) {
  const PersonaId& persona = *context.actor.persona;
  if (command.level >= levels::verified_contact && !levels::has_verified_contact(context.books, *context.actor.member)) {
    return more_needed("contact", "This level needs an e-mail address that you have confirmed. Add one to your account.");
  }
  const bool is_confirmed = context.books.one<bool>("SELECT confirmed FROM persona WHERE id = $1", persona).value_or(false);
  if (command.level >= levels::known_to_council && !is_confirmed) {
    return more_needed("confirmation", "This level needs a moderator or officer to have made sure who you are. Ask one.");
  }
  const std::int64_t asked = levels::least(context.books, context.council, Activity::hold_role);
  if (command.level < asked && holds_a_role(context, persona)) {
    return more_needed(fmt::format("level_{}", asked), "Your role in this council asks for a higher level. The role must end first.");
  }
  Decision decision;
  if (command.level == levels::of(context.books, persona)) return decision;
  decision.facts.push_back(own_fact(context, facts::LevelChosen{persona, command.level}));
  return decision;
}

// Moderators, officers and the operator confirm who a member is; not for themselves.
Outcome confirm(const Context& context, const MembershipConfirm& command) {
  const auto member = people::member_of(context.books, command.persona);
  if (!member || !is_here(context, command.persona)) {
    return refuse(Reason::not_found, "Nobody by that id has joined this council.", "/persona");
  }
  if (context.actor.persona == command.persona || context.actor.member == member) {
    return refuse(Reason::forbidden, "Somebody else must confirm who you are.", "/persona");
  }
  Decision decision;
  if (context.books.one<bool>("SELECT confirmed FROM persona WHERE id = $1", command.persona).value_or(false)) return decision;
  decision.facts.push_back(Fact::of(context.council, Audience::member(*member), facts::MemberConfirmed{command.persona}));
  return decision;
}

// Any resident, at any time, without giving a reason. Open screens learn it at once, presence among them.
Outcome hide(const Context& context, const MembershipHide& command) {
  Decision decision;
  decision.facts.push_back(own_fact(context, facts::HiddenChosen{*context.actor.persona, command.hidden}));
  decision.relabel.push_back(*context.actor.member);
  return decision;
}

// Political opinions are shown by who holds them, or not at all.
Outcome show_supports(const Context& context, const MembershipShowSupports& command) {
  Decision decision;
  decision.facts.push_back(own_fact(context, facts::SupportsShownChosen{*context.actor.persona, command.shown}));
  return decision;
}

// Whomever one has seen here, but oneself. Also somebody who has left: their texts stand.
Outcome silence(const Context& context, const MembershipSilence& command) {
  if (command.persona == *context.actor.persona) {
    return refuse(Reason::bad_choice, "That is you.", "/persona");
  }
  // Only who is known: whether anybody else is here is nothing to be found out this way.
  if (!context.books.one<std::int64_t>("SELECT 1 FROM persona WHERE id = $1 AND council = $2 AND known = 1", command.persona,
                                       context.council)) {
    return refuse(Reason::not_found, "Nobody by that id has written here.", "/persona");
  }
  Decision decision;
  decision.facts.push_back(own_fact(context, facts::SilenceChosen{*context.actor.persona, command.persona, command.silence}));
  return decision;
}

}  // namespace radslag::council::membership

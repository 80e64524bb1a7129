#include "council/core/permission.hpp"

#include <fmt/format.h>

#include <utility>

namespace radslag::council {

namespace {

using protocol::Needs;

Needs needs_of(Role role) {
  switch (role) {
    case Role::visitor: return Needs::visitor;
    case Role::resident: return Needs::resident;
    case Role::seat_holder: return Needs::seat_holder;
    case Role::deputy: return Needs::deputy;
    case Role::chair: return Needs::chair;
    case Role::secretary: return Needs::secretary;
    case Role::minutes_checker: return Needs::minutes_checker;
    case Role::teller: return Needs::teller;
    case Role::moderator: return Needs::moderator;
    case Role::process_lead: return Needs::process_lead;
    case Role::officer: return Needs::officer;
    case Role::operator_: return Needs::operator_;
  }
  std::unreachable();
}

bool is_open_to(Needs needs, const Actor& actor) {
  Needs held = Needs::visitor;
  if (actor.member) held = held | Needs::member;
  actor.roles.each([&](Role role) { held = held | needs_of(role); });
  return has_any(needs, held);
}

}  // namespace

std::optional<Refusal> missing_role(protocol::Needs needs, const Actor& actor) {
  if (is_open_to(needs, actor)) return std::nullopt;
  Refusal refusal;
  refusal.needs = protocol::to_string(needs);
  if (!actor.member) {
    refusal.reason = Reason::session_ended;
    refusal.message = "Sign in to do this. What you wrote is kept.";
  } else {
    refusal.reason = Reason::forbidden;
    refusal.message = fmt::format("This needs the role {} in this council.", *refusal.needs);
  }
  return refusal;
}

}  // namespace radslag::council

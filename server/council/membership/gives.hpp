#pragma once
// Who gives and ends which role. It follows how associations do it: the meeting elects, the secretary keeps the list of
// those elected, the chair sees to it that a meeting has its officials, and the support organisation mans moderation and
// brings in the case officers. Who the chair is, and who leads the process, is decided outside the council's daily
// work: the operator enters it on the annual meeting's or the support organisation's decision.
#include "council/core/roles.hpp"
#include "protocol/method.hpp"

namespace radslag::council::membership {

[[nodiscard]] inline protocol::Needs who_gives(Role role) {
  using protocol::Needs;
  switch (role) {
    case Role::seat_holder:
    case Role::deputy: return Needs::operator_ | Needs::secretary;
    case Role::secretary: return Needs::operator_ | Needs::chair;
    case Role::minutes_checker:
    case Role::teller: return Needs::operator_ | Needs::chair | Needs::secretary;
    case Role::moderator:
    case Role::officer: return Needs::operator_ | Needs::process_lead;
    case Role::chair:
    case Role::process_lead:
    case Role::visitor:
    case Role::resident:
    case Role::operator_: return Needs::operator_;
  }
  std::unreachable();
}

[[nodiscard]] inline bool may_give(Roles holder, Role role) {
  using protocol::Needs;
  const Needs who = who_gives(role);
  return (holder.has(Role::operator_) && has_any(who, Needs::operator_)) || (holder.has(Role::chair) && has_any(who, Needs::chair)) ||
         (holder.has(Role::secretary) && has_any(who, Needs::secretary)) ||
         (holder.has(Role::process_lead) && has_any(who, Needs::process_lead));
}

}  // namespace radslag::council::membership

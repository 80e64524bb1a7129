#include "council/core/permission.hpp"

#include <fmt/format.h>

namespace radslag::council {

std::optional<Refusal> missing_role(protocol::Needs needs, const Actor& actor) {
  using protocol::Needs;
  const auto open_to = [&](Needs role) { return protocol::has_any(needs, role); };
  if (open_to(Needs::visitor) || (open_to(Needs::member) && actor.member) || (open_to(Needs::resident) && actor.resident) ||
      (open_to(Needs::moderator) && actor.moderator) || (open_to(Needs::officer) && actor.officer) ||
      (open_to(Needs::operator_) && actor.operator_)) {
    return std::nullopt;
  }
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

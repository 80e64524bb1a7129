#include "council/core/proof.hpp"

#include "council/core/permission.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::council {

Proof proof_of(store::Database& books, const Caller& caller, Time now) {
  if (caller.local_operator) return {true, true};
  if (caller.session.empty()) return {};
  const auto row = books.one<bool, std::optional<Time>, bool>(
      "SELECT kind = 'browser', proven_at, second_factor FROM account_session WHERE handle = $1", caller.session);
  if (!row) return {};
  const auto& [is_browser, proven_at, second_factor] = *row;
  if (!proven_at) return {false, second_factor};
  constexpr std::chrono::minutes good_for{protocol::limits::step_up_minutes};
  // A script cannot be asked: what its token may do was settled when a person made it.
  return {!is_browser || now - *proven_at <= good_for, second_factor};
}

std::optional<Refusal> missing_step_up(bool step_up, const Proof& proof) {
  if (!step_up || proof.fresh) return std::nullopt;
  return refuse(Reason::step_up_needed, "Prove once more who you are, then send this again. What you wrote is kept.").error();
}

bool holds_trust(const Actor& actor) { return actor.roles.has_any(roles_of_trust); }

Actor without_trust(Actor actor) {
  roles_of_trust.each([&](Role role) { actor.roles.remove(role); });
  return actor;
}

std::optional<Refusal> missing_second_factor(protocol::Needs needs, const Actor& actor) {
  if (missing_role(needs, actor) || !missing_role(needs, without_trust(actor))) return std::nullopt;
  Refusal refusal = refuse(Reason::second_factor_needed, "This role needs a second factor: set one up under Account, or sign in with it.").error();
  refusal.needs = protocol::to_string(needs);
  return refusal;
}

}  // namespace radslag::council

#pragma once
// How sure the council is of who holds a session. Read inside the transaction and not taken from the caller: what a
// socket was told when it opened may be hours old.
#include <optional>

#include "base/refusal.hpp"
#include "base/time.hpp"
#include "council/core/actor.hpp"
#include "protocol/method.hpp"
#include "store/database.hpp"

namespace radslag::council {

// The instance switches both on; simulations have members without sessions.
struct ProofRules {
  bool step_up = false;        // grave acts ask for a proof of the last minutes
  bool second_factor = false;  // roles of trust count only in a session in which a second factor was used
};

struct Proof {
  bool fresh = false;          // signed in or stepped up within `step_up_minutes`; a token that was made after such a proof
  bool second_factor = false;  // used in this session; a token that was made in such a session
};

// Whoever holds the data folder proves it by that. Nothing is proven for a session that has ended.
[[nodiscard]] Proof proof_of(store::Database& books, const Caller& caller, Time now);

// `step_up_needed` for a grave act without a fresh proof.
[[nodiscard]] std::optional<Refusal> missing_step_up(bool step_up, const Proof& proof);
[[nodiscard]] bool holds_trust(const Actor& actor);
// The actor as a session without a second factor may act: a resident who holds a role of trust is then a resident.
[[nodiscard]] Actor without_trust(Actor actor);
// `second_factor_needed` when the actor's role of trust would open what the actor without it may not do.
[[nodiscard]] std::optional<Refusal> missing_second_factor(protocol::Needs needs, const Actor& actor);

}  // namespace radslag::council

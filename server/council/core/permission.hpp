#pragma once
// Who may ask at all. What a rule asks beyond the role (one's own text, the right state) stands at the rule.
#include <optional>

#include "base/refusal.hpp"
#include "council/core/actor.hpp"
#include "protocol/method.hpp"

namespace radslag::council {

// A visitor may look. A member is signed in; a resident is a member who joined this council; the roles that are given are
// residents'; the operator runs the instance. None of them is another by that.
// Nothing when the actor may; otherwise `session_ended` for who is not signed in, `forbidden` with what is needed.
[[nodiscard]] std::optional<Refusal> missing_role(protocol::Needs needs, const Actor& actor);

}  // namespace radslag::council

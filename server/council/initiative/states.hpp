#pragma once
// The life of an initiative, from handed in to shortlisted (the Swedish names: docs/PROTOCOL.md, InitiativeState).
// Hidden is no state but a flag beside it: a hidden initiative keeps its place and finds it again when it is shown.
#include <optional>

#include "protocol/generated/initiative_types.hpp"

namespace radslag::council::initiative {

using State = protocol::InitiativeState;

// What can be done to an initiative, or happen to it.
enum class Act {
  edit,
  withdraw,
  begin_screening,
  publish,
  send_back,
  reject,
  forward_from_screening,
  forward,
  shortlist,
  lapse,
  answer,
  hide,
  show,
  endorse,
  unendorse,
  merge_away,
  merge_into,
};

// Where the act leads from this state; nothing when it cannot be done there.
[[nodiscard]] std::optional<State> next(State state, Act act);

// Open: support is gathered and comments are written.
[[nodiscard]] bool is_open(State state);

}  // namespace radslag::council::initiative

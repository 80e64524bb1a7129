#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// Where an invitation stands.
enum class InvitationState {
  waiting,  // Not accepted yet.
  accepted,  // Accepted.
  revoked,  // Taken back.
};
[[nodiscard]] std::string_view to_string(InvitationState word);
[[nodiscard]] bool parse_word(std::string_view word, InvitationState& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, InvitationState& out);

}  // namespace radslag::protocol

// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/invitation_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(InvitationState word) {
  switch (word) {
    case InvitationState::waiting: return "waiting";
    case InvitationState::accepted: return "accepted";
    case InvitationState::revoked: return "revoked";
  }
  return "";
}

bool parse_word(std::string_view word, InvitationState& out) {
  if (word == "waiting") return out = InvitationState::waiting, true;
  if (word == "accepted") return out = InvitationState::accepted, true;
  if (word == "revoked") return out = InvitationState::revoked, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, InvitationState& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"waiting", "accepted", "revoked"});
}

}  // namespace radslag::protocol

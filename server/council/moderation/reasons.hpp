#pragma once
// What follows from a reason code.
#include "protocol/generated/moderation_types.hpp"

namespace radslag::council::moderation {

using protocol::ReasonCode;

// A threat, or danger to life: looked at within minutes, and the one who reports is shown 112.
[[nodiscard]] constexpr bool is_danger(ReasonCode code) { return code == ReasonCode::danger_to_life || code == ReasonCode::unlawful_threat; }

// The council's own rules: where the council asks for a second opinion, two moderators decide. What the law lets be removed
// at once may not wait for that.
[[nodiscard]] constexpr bool is_own_rule(ReasonCode code) {
  switch (code) {
    case ReasonCode::rules_harassment:
    case ReasonCode::rules_spam:
    case ReasonCode::rules_other:
    case ReasonCode::other: return true;
    case ReasonCode::danger_to_life:
    case ReasonCode::unlawful_threat:
    case ReasonCode::unlawful_privacy:
    case ReasonCode::incitement:
    case ReasonCode::agitation:
    case ReasonCode::child_abuse:
    case ReasonCode::violence_depiction:
    case ReasonCode::terrorism:
    case ReasonCode::copyright:
    case ReasonCode::personal_data: return false;
  }
  return true;
}

// A crime: a sealed copy is kept for the police. Never of child abuse, whose mere possession is one.
[[nodiscard]] constexpr bool keeps_evidence(ReasonCode code) {
  return !is_own_rule(code) && code != ReasonCode::personal_data && code != ReasonCode::copyright && code != ReasonCode::child_abuse;
}

}  // namespace radslag::council::moderation

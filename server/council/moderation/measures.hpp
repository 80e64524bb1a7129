#pragma once
// A measure, from the decision to its fact: appeal time, evidence under lock, the letter to whom it concerns.
#include "council/moderation/records.hpp"
#include "protocol/generated/moderation_facts.hpp"

namespace radslag::council::moderation {

struct NewMeasure {
  protocol::MeasureKind kind{};
  protocol::ReasonCode code{};
  std::string words;
  std::optional<std::string> statement;
  std::optional<ModeratedText> text;
  std::optional<PersonaId> persona;  // whom it concerns, where it is about no text
  std::optional<CaseId> of_case;
  std::optional<PersonaId> by;  // a proposal's first moderator; otherwise the actor
  std::optional<PersonaId> seconded_by;
  std::optional<MeasureId> ends;
  std::optional<Time> until;
};

// Adds the fact, and for a crime the sealed copy; a letter goes to whom it concerns.
void take(const Context& context, const ModeratingParts& parts, NewMeasure wanted, Decision& decision);

// Can whom it concerns appeal such a measure?
[[nodiscard]] bool is_appealable(protocol::MeasureKind kind);

}  // namespace radslag::council::moderation

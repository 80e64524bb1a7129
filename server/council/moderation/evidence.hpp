#pragma once
// Evidence under lock: what was hidden for a crime, as it stood, sealed beside the journal for the days that the council has
// set; opened by two different people with a reason, each opening a fact, and then disposed of.
#include "council/moderation/records.hpp"
#include "protocol/generated/moderation_facts.hpp"

namespace radslag::council::moderation {

// Seals the text, its author, the times, and the journal entry that holds it with the proof that it is in the tree.
[[nodiscard]] Effect keep_evidence(const Context& context, const EvidenceId& id, const ModeratedText& text, const protocol::facts::MeasureTaken& measure);

struct EvidencePack {
  std::string json;
  std::string page;  // the same as HTML, to read and to print
};
// Nothing when it has been disposed of, or was sealed under another secret.
[[nodiscard]] std::optional<EvidencePack> open_pack(const Context& context, const EvidenceId& id);

// Removes the sealed copy for good; the facts of it stay. For retention as well as for the sweep.
void dispose_evidence(store::Database& db, const EvidenceId& id);

struct EvidenceRecord {
  EvidenceId id;
  CouncilId council;
  MeasureId measure;
  protocol::ReasonCode code{};
  Time at{}, dispose_at{};
  std::optional<PersonaId> asked_by;
  std::optional<std::string> asked_for;
  std::optional<std::string> agreed_role;
  std::optional<PersonaId> agreed_by;
  std::optional<Time> agreed_at;
  std::int64_t openings = 0;
  bool is_disposed = false;
};
[[nodiscard]] std::optional<EvidenceRecord> find_evidence(store::Database& books, const EvidenceId& id);

}  // namespace radslag::council::moderation

#pragma once
// Cases, measures and appeals as they stand in the books, and how the council moderates.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"
#include "council/core/decision.hpp"
#include "council/core/moderating.hpp"
#include "protocol/generated/moderation_types.hpp"
#include "store/database.hpp"

namespace radslag::council::moderation {

struct Settings {
  bool second_opinion = false;
  std::int64_t target_hours = 24;
  std::int64_t threat_target_minutes = 60;
  std::int64_t appeal_days = 30;
  std::int64_t evidence_days = 180;
  std::map<std::string, std::string> crisis_text;  // by language
};
[[nodiscard]] Settings settings_of(store::Database& books, const CouncilId& council);

struct CaseRecord {
  CaseId id;
  CouncilId council;
  std::string subject_type, subject;
  protocol::CaseState state{};
  bool danger = false;
  std::int64_t reports = 0;
  Time opened_at{}, target_at{};
  std::optional<Time> looked_at;
  bool escalated = false;
  std::optional<PersonaId> proposed_by;
  std::optional<std::string> proposed_code, proposed_words, proposed_statement, disagreed;

  [[nodiscard]] bool is_closed() const { return state == protocol::CaseState::closed; }
};
[[nodiscard]] std::optional<CaseRecord> find_case(store::Database& books, const CaseId& id);
// The one that stands about this text, if any.
[[nodiscard]] std::optional<CaseId> standing_case(store::Database& books, const CouncilId& council, std::string_view type, std::string_view subject);

struct MeasureRecord {
  MeasureId id;
  CouncilId council;
  protocol::MeasureKind kind{};
  std::optional<CaseId> of_case;
  std::optional<std::string> subject_type, subject;
  std::optional<PersonaId> persona;  // whom it concerns
  PersonaId by;
  std::optional<PersonaId> seconded_by;
  protocol::ReasonCode code{};
  std::string words;
  std::optional<std::string> statement;
  Time at{};
  std::optional<Time> until, appeal_until;
  bool ended = false;
};
[[nodiscard]] std::optional<MeasureRecord> find_measure(store::Database& books, const MeasureId& id);
// The one that hides this text now.
[[nodiscard]] std::optional<MeasureId> hiding_measure(store::Database& books, const CouncilId& council, std::string_view type, std::string_view subject);

struct AppealRecord {
  AppealId id;
  CouncilId council;
  MeasureId measure;
  protocol::AppealBy by{};
  std::optional<PersonaId> persona;
  std::string words;
  Time at{}, target_at{};
  std::optional<PersonaId> decided_by;
  std::optional<protocol::AppealOutcome> outcome;
  std::optional<std::string> answer;
};
[[nodiscard]] std::optional<AppealRecord> find_appeal(store::Database& books, const AppealId& id);
[[nodiscard]] std::optional<AppealRecord> appeal_of(store::Database& books, const MeasureId& measure);

[[nodiscard]] std::optional<ModeratedText> text_of(const ModeratingParts& parts, store::Database& books, const MeasureRecord& measure);

}  // namespace radslag::council::moderation

#include "council/moderation/records.hpp"

#include "protocol/reader.hpp"

namespace radslag::council::moderation {

using namespace protocol;

Settings settings_of(store::Database& books, const CouncilId& council) {
  Settings settings;
  books.each<bool, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::string>(
      "SELECT second_opinion, target_hours, threat_target_minutes, appeal_days, evidence_days, crisis_text FROM moderation_settings WHERE council = $1",
      [&](bool second, auto target, auto threat, auto appeal, auto evidence, const std::string& crisis) {
        settings = {second, target, threat, appeal, evidence, {}};
        const auto texts = read_json(crisis, ReaderLimits::for_own_text());
        if (!texts || texts->as_object() == nullptr) return;
        for (const auto& [language, text] : *texts->as_object()) settings.crisis_text[language] = *text.as_string();
      },
      council);
  return settings;
}

std::optional<CaseRecord> find_case(store::Database& books, const CaseId& id) {
  std::optional<CaseRecord> found;
  books.each<CouncilId, std::string, std::string, std::string, bool, std::int64_t, Time, Time, std::optional<Time>, bool>(
      "SELECT council, subject_type, subject, state, danger, reports, opened_at, target_at, looked_at, escalated FROM moderation_case WHERE id = $1",
      [&](auto council, auto type, auto subject, const auto& state, bool danger, auto reports, Time opened, Time target, auto looked, bool escalated) {
        found.emplace();
        found->id = id;
        found->council = std::move(council);
        found->subject_type = std::move(type);
        found->subject = std::move(subject);
        found->state = from_string<CaseState>(state).value();
        found->danger = danger;
        found->reports = reports;
        found->opened_at = opened;
        found->target_at = target;
        found->looked_at = looked;
        found->escalated = escalated;
      },
      id);
  if (!found) return found;
  books.each<std::optional<PersonaId>, std::optional<std::string>, std::optional<std::string>, std::optional<std::string>, std::optional<std::string>>(
      "SELECT proposed_by, proposed_code, proposed_words, proposed_statement, disagreed FROM moderation_case WHERE id = $1",
      [&](auto by, auto code, auto words, auto statement, auto disagreed) {
        found->proposed_by = std::move(by);
        found->proposed_code = std::move(code);
        found->proposed_words = std::move(words);
        found->proposed_statement = std::move(statement);
        found->disagreed = std::move(disagreed);
      },
      id);
  return found;
}

std::optional<CaseId> standing_case(store::Database& books, const CouncilId& council, std::string_view type, std::string_view subject) {
  return books.one<CaseId>("SELECT id FROM moderation_case WHERE council = $1 AND subject_type = $2 AND subject = $3 AND state <> 'closed'", council, type,
                           subject);
}

std::optional<MeasureRecord> find_measure(store::Database& books, const MeasureId& id) {
  std::optional<MeasureRecord> found;
  books.each<CouncilId, std::string, std::optional<CaseId>, std::optional<std::string>, std::optional<std::string>, std::optional<PersonaId>, PersonaId,
             std::optional<PersonaId>, std::string>(
      "SELECT council, kind, case_id, subject_type, subject, persona, by_persona, seconded_by, code FROM measure WHERE id = $1",
      [&](auto council, const auto& kind, auto of_case, auto type, auto subject, auto persona, auto by, auto seconded, const auto& code) {
        found.emplace();
        found->id = id;
        found->council = std::move(council);
        found->kind = from_string<MeasureKind>(kind).value();
        found->of_case = std::move(of_case);
        found->subject_type = std::move(type);
        found->subject = std::move(subject);
        found->persona = std::move(persona);
        found->by = std::move(by);
        found->seconded_by = std::move(seconded);
        found->code = from_string<ReasonCode>(code).value();
      },
      id);
  if (!found) return found;
  books.each<std::string, std::optional<std::string>, Time, std::optional<Time>, std::optional<Time>, bool>(
      "SELECT words, statement, at, until, appeal_until, ended FROM measure WHERE id = $1",
      [&](auto words, auto statement, Time at, auto until, auto appeal_until, bool ended) {
        found->words = std::move(words);
        found->statement = std::move(statement);
        found->at = at;
        found->until = until;
        found->appeal_until = appeal_until;
        found->ended = ended;
      },
      id);
  return found;
}

std::optional<MeasureId> hiding_measure(store::Database& books, const CouncilId& council, std::string_view type, std::string_view subject) {
  return books.one<MeasureId>(
      "SELECT id FROM measure WHERE council = $1 AND subject_type = $2 AND subject = $3 AND kind IN ('hidden', 'not_published') AND ended = 0 "
      "ORDER BY at DESC, id DESC LIMIT 1",
      council, type, subject);
}

namespace {

std::optional<AppealRecord> read_appeal(store::Database& books, std::string_view sql, std::string_view key) {
  std::optional<AppealRecord> found;
  books.each<AppealId, CouncilId, MeasureId, std::string, std::optional<PersonaId>, std::string, Time, Time, std::optional<PersonaId>,
             std::optional<std::string>, std::optional<std::string>>(
      sql,
      [&](auto id, auto council, auto measure, const auto& by, auto persona, auto words, Time at, Time target, auto decided_by, const auto& outcome,
          auto answer) {
        found = AppealRecord{std::move(id), std::move(council), std::move(measure), from_string<AppealBy>(by).value(), std::move(persona),
                             std::move(words), at, target, std::move(decided_by), std::nullopt, std::move(answer)};
        if (outcome) found->outcome = from_string<AppealOutcome>(*outcome).value();
      },
      key);
  return found;
}

}  // namespace

std::optional<AppealRecord> find_appeal(store::Database& books, const AppealId& id) {
  return read_appeal(
      books, "SELECT id, council, measure, by_whom, persona, words, at, target_at, decided_by, outcome, answer FROM appeal WHERE id = $1", id.value);
}

std::optional<AppealRecord> appeal_of(store::Database& books, const MeasureId& measure) {
  return read_appeal(
      books, "SELECT id, council, measure, by_whom, persona, words, at, target_at, decided_by, outcome, answer FROM appeal WHERE measure = $1",
      measure.value);
}

std::optional<ModeratedText> text_of(const ModeratingParts& parts, store::Database& books, const MeasureRecord& measure) {
  if (!measure.subject) return std::nullopt;
  return parts.find(books, measure.council, *measure.subject_type, *measure.subject);
}

}  // namespace radslag::council::moderation

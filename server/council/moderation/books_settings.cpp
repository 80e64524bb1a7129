#include "council/moderation/books.hpp"
#include "council/moderation/evidence.hpp"
#include "council/moderation/records.hpp"
#include "protocol/json_writer.hpp"

namespace radslag::council::moderation {

using namespace protocol;

void fold(store::Database& books, const Entry& entry, const facts::ThreadRegulated& fact) {
  const auto type = to_string(fact.subject.type_);
  if (!fact.paused && fact.slow_seconds == 0 && !fact.premoderated) {
    books.run("DELETE FROM thread_rule WHERE council = $1 AND subject_type = $2 AND subject = $3", entry.council, type, fact.subject.id);
    return;
  }
  books.run(
      "INSERT INTO thread_rule (council, subject_type, subject, paused, slow_seconds, premoderated, persona, words, at) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (council, subject_type, subject) DO UPDATE SET paused = $4, slow_seconds = $5, "
      "premoderated = $6, persona = $7, words = $8, at = $9",
      entry.council, type, fact.subject.id, fact.paused, fact.slow_seconds, fact.premoderated, fact.persona, fact.words, entry.at);
}

void fold(store::Database& books, const Entry& entry, const facts::CategoryPremoderated& fact) {
  books.run("DELETE FROM premoderated_category WHERE council = $1 AND category = $2", entry.council, fact.category);
  if (!fact.on) return;
  books.run("INSERT INTO premoderated_category (council, category, persona, words, at) VALUES ($1, $2, $3, $4, $5)", entry.council, fact.category, fact.persona,
            fact.words, entry.at);
}

void fold(store::Database& books, const Entry& entry, const facts::ModerationConfigured& fact) {
  Settings to = settings_of(books, entry.council);
  const ModerationSettings& from = fact.settings;
  to.second_opinion = from.second_opinion.value_or(to.second_opinion);
  to.target_hours = from.target_hours.value_or(to.target_hours);
  to.threat_target_minutes = from.threat_target_minutes.value_or(to.threat_target_minutes);
  to.appeal_days = from.appeal_days.value_or(to.appeal_days);
  to.evidence_days = from.evidence_days.value_or(to.evidence_days);
  if (from.crisis_text) to.crisis_text = *from.crisis_text;
  books.run(
      "INSERT INTO moderation_settings (council, second_opinion, target_hours, threat_target_minutes, appeal_days, evidence_days, crisis_text) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (council) DO UPDATE SET second_opinion = $2, target_hours = $3, threat_target_minutes = $4, "
      "appeal_days = $5, evidence_days = $6, crisis_text = $7",
      entry.council, to.second_opinion, to.target_hours, to.threat_target_minutes, to.appeal_days, to.evidence_days, to_json_text(to.crisis_text));
}

void fold(store::Database& books, const Entry& entry, const facts::WordsListed& fact) {
  books.run("DELETE FROM moderation_word WHERE council = $1 AND language = $2", entry.council, fact.language);
  const auto keep = [&](std::string_view list, const std::vector<std::string>& words) {
    std::int64_t position = 0;
    for (const std::string& word : words) {
      books.run("INSERT INTO moderation_word (council, language, list, position, word) VALUES ($1, $2, $3, $4, $5)", entry.council, fact.language, list,
                position++, word);
    }
  };
  keep("hold", fact.hold);
  keep("warn", fact.warn);
}

// Shown as it was published; no rule asks for it.
void fold(store::Database&, const Entry&, const facts::PolicyPublished&) {}

void fold(store::Database& books, const Entry& entry, const facts::RotaSet& fact) {
  books.run("DELETE FROM rota_slot WHERE council = $1", entry.council);
  std::int64_t nth = 0;
  for (const RotaSlot& slot : fact.slots) {
    books.run("INSERT INTO rota_slot (council, nth, persona, weekday, from_minute, to_minute) VALUES ($1, $2, $3, $4, $5, $6)", entry.council, nth++,
              slot.persona, slot.weekday, slot.from, slot.to);
  }
}

void fold(store::Database& books, const Entry&, const facts::EvidenceAsked& fact) {
  books.run("UPDATE evidence SET asked_by = $2, asked_for = $3, agreed_role = NULL, agreed_by = NULL, agreed_at = NULL WHERE id = $1", fact.evidence,
            fact.persona, fact.reason);
}

void fold(store::Database& books, const Entry& entry, const facts::EvidenceAgreed& fact) {
  books.run("UPDATE evidence SET agreed_role = $2, agreed_by = $3, agreed_at = $4 WHERE id = $1", fact.evidence, to_string(fact.role), fact.persona,
            entry.at);
}

void fold(store::Database& books, const Entry&, const facts::EvidenceOpened& fact) {
  books.run("UPDATE evidence SET openings = openings + 1 WHERE id = $1", fact.evidence);
}

void fold(store::Database& books, const Entry&, const facts::EvidenceDisposed& fact) {
  books.run("UPDATE evidence SET disposed = 1 WHERE id = $1", fact.evidence);
  dispose_evidence(books, fact.evidence);
}

}  // namespace radslag::council::moderation

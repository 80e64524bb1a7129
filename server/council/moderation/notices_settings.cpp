#include "council/core/markdown.hpp"
#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/moderation/notices.hpp"
#include "council/moderation/records.hpp"
#include "protocol/generated/moderation_rows.hpp"

namespace radslag::council::moderation {

using namespace protocol;

void put_thread_rule(Board& board, store::Database& books, const subjects::SubjectRecord& subject) {
  std::optional<rows::ThreadRule> row;
  books.each<bool, std::int64_t, bool, PersonaId, std::string, Time>(
      "SELECT paused, slow_seconds, premoderated, persona, words, at FROM thread_rule WHERE council = $1 AND subject_type = $2 AND subject = $3",
      [&](bool paused, auto slow, bool premoderated, auto persona, auto words, Time at) {
        row.emplace();
        row->paused = paused;
        row->slow_seconds = slow;
        row->premoderated = premoderated;
        row->persona = std::move(persona);
        row->words = std::move(words);
        row->at = at;
      },
      board.entry().council, subject.type, subject.id);
  if (!row || !subject.is_visible) return board.remove<rows::ThreadRule>(subject.topic, Audience::everyone(), subject.id.value);
  board.put(subject.topic, Audience::everyone(), subject.id.value, *row);
}

void put_up(const Posting& posting, const facts::ThreadRegulated& fact) {
  people::publish_persona(posting.board, posting.books, posting.council, fact.persona);
  const auto subject = subjects::find(posting.books, posting.council, to_string(fact.subject.type_), fact.subject.id);
  if (subject) put_thread_rule(posting.board, posting.books, *subject);
}

void put_category_rule(const Posting& posting, const std::string& category) {
  std::optional<rows::CategoryRule> row;
  posting.books.each<PersonaId, std::string, Time>(
      "SELECT persona, words, at FROM premoderated_category WHERE council = $1 AND category = $2",
      [&](auto persona, auto words, Time at) {
        row.emplace();
        row->persona = std::move(persona);
        row->words = std::move(words);
        row->at = at;
      },
      posting.council, category);
  const std::string topic = topics::about(posting.council);
  if (!row) return posting.board.remove<rows::CategoryRule>(topic, Audience::everyone(), category);
  posting.board.put(topic, Audience::everyone(), category, *row);
}

void put_up(const Posting& posting, const facts::CategoryPremoderated& fact) {
  people::publish_persona(posting.board, posting.books, posting.council, fact.persona);
  put_category_rule(posting, fact.category);
}

void put_up(const Posting& posting, const facts::ModerationConfigured&) {
  const Settings settings = settings_of(posting.books, posting.council);
  rows::ModerationSettings row;
  row.second_opinion = settings.second_opinion;
  row.target_hours = settings.target_hours;
  row.threat_target_minutes = settings.threat_target_minutes;
  row.appeal_days = settings.appeal_days;
  row.evidence_days = settings.evidence_days;
  row.crisis_text = settings.crisis_text;
  posting.board.put(topics::moderation(posting.council), Audience::everyone(), posting.council.value, row);
}

void put_up(const Posting& posting, const facts::WordsListed& fact) {
  const std::string topic = topics::screening(posting.council);
  if (fact.hold.empty() && fact.warn.empty()) return posting.board.remove<rows::WordList>(topic, Audience::moderators(), fact.language);
  rows::WordList row;
  row.hold = fact.hold;
  row.warn = fact.warn;
  posting.board.put(topic, Audience::moderators(), fact.language, row);
}

void put_up(const Posting& posting, const facts::PolicyPublished& fact) {
  const std::string topic = topics::moderation(posting.council);
  if (!fact.text) return posting.board.remove<rows::ModerationPolicy>(topic, Audience::everyone(), fact.language);
  rows::ModerationPolicy row;
  row.source = *fact.text;
  row.tree.text = markdown_tree(*fact.text);
  posting.board.put(topic, Audience::everyone(), fact.language, row);
}

// To moderators who; to everyone only when.
void put_up(const Posting& posting, const facts::RotaSet& fact) {
  rows::Rota row;
  row.slots = fact.slots;
  posting.board.put(topics::screening(posting.council), Audience::moderators(), posting.council.value, row);
  rows::OnCallHours hours;
  for (const RotaSlot& slot : fact.slots) {
    RotaHours when;
    when.weekday = slot.weekday;
    when.from = slot.from;
    when.to = slot.to;
    hours.slots.push_back(when);
  }
  posting.board.put(topics::moderation(posting.council), Audience::everyone(), posting.council.value, hours);
}

}  // namespace radslag::council::moderation

#include "council/moderation/books.hpp"
#include "council/moderation/evidence.hpp"
#include "council/moderation/records.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

void close_case(store::Database& books, const Entry& entry, const CaseId& id) {
  books.run(
      "UPDATE moderation_case SET state = 'closed', closed_at = $2, looked_at = coalesce(looked_at, $2), proposed_by = NULL, proposed_code = NULL, "
      "proposed_words = NULL, proposed_statement = NULL WHERE id = $1",
      id, entry.at);
  books.run("DELETE FROM report_contact WHERE report IN (SELECT id FROM moderation_report WHERE case_id = $1)", id);
}

void end_measure(store::Database& books, const MeasureId& id) {
  books.run("UPDATE measure SET ended = 1 WHERE id = $1", id);
  books.run("UPDATE suspension SET ended = 1 WHERE measure = $1", id);
}

// Unless the text has been reported anew meanwhile: then that case stands for it.
void reopen_case(store::Database& books, const Entry& entry, const CaseId& id) {
  const auto found = find_case(books, id);
  if (!found || standing_case(books, found->council, found->subject_type, found->subject)) return;
  books.run("UPDATE moderation_case SET state = 'open', closed_at = NULL, target_at = $2 WHERE id = $1", id,
            entry.at + std::chrono::hours(settings_of(books, entry.council).target_hours));
}

}  // namespace

void fold(store::Database& books, const Entry& entry, const facts::MeasureTaken& fact) {
  std::optional<std::string> type, subject;
  if (fact.subject) {
    type = to_string(fact.subject->type_);
    subject = fact.subject->id.value;
  }
  books.run(
      "INSERT INTO measure (id, council, kind, case_id, subject_type, subject, persona, by_persona, seconded_by, code, words, statement, at, until, "
      "appeal_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
      fact.measure, entry.council, to_string(fact.kind_), fact.case_, type, subject, fact.persona, fact.by, fact.seconded_by, to_string(fact.code),
      fact.words, fact.statement, entry.at, fact.until, fact.appeal_until);
  if (fact.case_) close_case(books, entry, *fact.case_);
  if (fact.ends) end_measure(books, *fact.ends);
  if (fact.kind_ == MeasureKind::suspended && fact.persona && fact.until) {
    books.run("INSERT INTO suspension (measure, council, persona, until) VALUES ($1, $2, $3, $4)", fact.measure, entry.council, *fact.persona, *fact.until);
  }
  if (fact.evidence && fact.dispose_at) {
    books.run("INSERT INTO evidence (id, council, measure, code, at, dispose_at) VALUES ($1, $2, $3, $4, $5, $6)", *fact.evidence, entry.council,
              fact.measure, to_string(fact.code), entry.at, *fact.dispose_at);
  }
}

void fold(store::Database& books, const Entry& entry, const facts::AppealMade& fact) {
  books.run("INSERT INTO appeal (id, council, measure, by_whom, persona, words, at, target_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", fact.appeal,
            entry.council, fact.measure, to_string(fact.by), fact.persona, fact.words, entry.at, fact.target_at);
}

void fold(store::Database& books, const Entry& entry, const facts::AppealDecided& fact) {
  books.run("UPDATE appeal SET decided_at = $2, decided_by = $3, outcome = $4, answer = $5 WHERE id = $1", fact.appeal, entry.at, fact.persona,
            to_string(fact.outcome), fact.words);
  if (fact.outcome == AppealOutcome::upheld) return;
  const auto measure = find_measure(books, find_appeal(books, fact.appeal)->measure).value();
  end_measure(books, measure.id);
  if (measure.kind == MeasureKind::dismissed && measure.of_case) reopen_case(books, entry, *measure.of_case);
}

void fold(store::Database& books, const Entry&, const facts::SuspensionEnded& fact) { end_measure(books, fact.measure); }

}  // namespace radslag::council::moderation

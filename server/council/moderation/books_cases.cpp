#include "council/moderation/books.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

struct Opening {
  const CaseId& id;
  const Moderated& subject;
  bool danger = false;
  Time target_at{};
};

// The first report of a text, or a moderator's own proposal, opens a case; what follows joins it.
void open_case(store::Database& books, const Entry& entry, const Opening& opening) {
  books.run(
      "INSERT INTO moderation_case (id, council, subject_type, subject, state, danger, opened_at, target_at) VALUES ($1, $2, $3, $4, 'open', $5, $6, $7) "
      "ON CONFLICT (id) DO UPDATE SET danger = max(danger, $5)",
      opening.id, entry.council, to_string(opening.subject.type_), opening.subject.id, opening.danger, entry.at, opening.target_at);
}

void end_proposal(store::Database& books, const CaseId& id) {
  books.run(
      "UPDATE moderation_case SET state = 'open', proposed_by = NULL, proposed_code = NULL, proposed_words = NULL, proposed_statement = NULL WHERE id = $1 "
      "AND state = 'second'",
      id);
}

}  // namespace

void fold(store::Database& books, const Entry& entry, const facts::ReportMade& fact) {
  open_case(books, entry, {fact.case_, fact.subject, fact.danger, fact.target_at});
  books.run("UPDATE moderation_case SET reports = reports + 1 WHERE id = $1", fact.case_);
  books.run(
      "INSERT INTO moderation_report (id, council, case_id, code, text, language, at, has_contact, receipt_hash) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      fact.report, entry.council, fact.case_, to_string(fact.code), fact.text, fact.language, entry.at, fact.has_contact, fact.receipt_hash);
}

void fold(store::Database& books, const Entry& entry, const facts::CaseLookedAt& fact) {
  books.run("UPDATE moderation_case SET looked_at = $2 WHERE id = $1 AND looked_at IS NULL", fact.case_, entry.at);
}

void fold(store::Database& books, const Entry&, const facts::CaseEscalated& fact) {
  books.run("UPDATE moderation_case SET escalated = 1 WHERE id = $1", fact.case_);
}

// That it was read is what the journal keeps; nothing else changes.
void fold(store::Database&, const Entry&, const facts::ContactOpened&) {}

void fold(store::Database& books, const Entry& entry, const facts::MeasureProposed& fact) {
  open_case(books, entry, {fact.case_, fact.subject, false, entry.at + std::chrono::hours(24)});
  books.run(
      "UPDATE moderation_case SET state = 'second', proposed_by = $2, proposed_code = $3, proposed_words = $4, proposed_statement = $5, disagreed = NULL, "
      "looked_at = coalesce(looked_at, $6) WHERE id = $1",
      fact.case_, fact.persona, to_string(fact.code), fact.words, fact.statement, entry.at);
}

void fold(store::Database& books, const Entry&, const facts::ProposalAnswered& fact) {
  end_proposal(books, fact.case_);
  if (!fact.agrees) books.run("UPDATE moderation_case SET disagreed = $2 WHERE id = $1", fact.case_, fact.words.value_or("—"));
}

}  // namespace radslag::council::moderation

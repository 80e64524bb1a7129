#include "council/core/inbox.hpp"
#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/moderation/evidence.hpp"
#include "council/moderation/notices.hpp"
#include "protocol/generated/moderation_rows.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

// The second person sees what is asked, never what is sealed.
template <class Row>
void put_request(const Posting& posting, const Audience& audience, const EvidenceRecord& evidence) {
  const std::string topic = topics::screening(posting.council);
  if (!evidence.asked_by || evidence.is_disposed) return posting.board.remove<Row>(topic, audience, evidence.id.value);
  Row row;
  row.code = evidence.code;
  row.at = evidence.at;
  row.asked_by = *evidence.asked_by;
  row.reason = evidence.asked_for.value_or("");
  row.agreed_at = evidence.agreed_at;
  posting.board.put(topic, audience, evidence.id.value, row);
}

}  // namespace

void put_evidence(const Posting& posting, const EvidenceId& id) {
  const auto evidence = find_evidence(posting.books, id).value();
  put_request<rows::EvidenceRequest>(posting, Audience::officers(), evidence);
  put_request<rows::EvidenceRequestOperators>(posting, Audience::operators(), evidence);
  const std::string topic = topics::screening(posting.council);
  if (evidence.is_disposed) return posting.board.remove<rows::EvidenceItem>(topic, Audience::moderators(), id.value);
  rows::EvidenceItem row;
  row.measure = evidence.measure;
  row.code = evidence.code;
  row.at = evidence.at;
  row.dispose_at = evidence.dispose_at;
  row.asked_by = evidence.asked_by;
  row.reason = evidence.asked_for;
  row.agreed_at = evidence.agreed_at;
  row.openings = evidence.openings;
  posting.board.put(topic, Audience::moderators(), id.value, row);
}

void put_up(const Posting& posting, const facts::EvidenceAsked& fact) {
  put_evidence(posting, fact.evidence);
  rows::InboxItem item;
  item.kind_ = InboxKind::report;
  item.state = "evidence";
  item.reason = fact.reason;
  for (const PersonaId& persona : people::with_role(posting.books, posting.council, Role::officer)) {
    if (persona != fact.persona) inbox::post(posting.board, posting.books, persona, item);
  }
}

void put_up(const Posting& posting, const facts::EvidenceAgreed& fact) { put_evidence(posting, fact.evidence); }
void put_up(const Posting& posting, const facts::EvidenceOpened& fact) { put_evidence(posting, fact.evidence); }
void put_up(const Posting& posting, const facts::EvidenceDisposed& fact) { put_evidence(posting, fact.evidence); }

}  // namespace radslag::council::moderation

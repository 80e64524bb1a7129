#include "base/local_time.hpp"
#include "council/core/inbox.hpp"
#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/moderation/notices.hpp"
#include "council/moderation/records.hpp"
#include "protocol/generated/moderation_rows.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

// Who is on call at this minute; every moderator where nobody is.
std::vector<PersonaId> on_call(const Posting& posting) {
  const WeekMinute now = week_minute(posting.board.entry().at);
  std::vector<PersonaId> found;
  posting.books.each<PersonaId>(
      "SELECT DISTINCT rota_slot.persona FROM rota_slot JOIN role ON role.council = rota_slot.council AND role.persona = rota_slot.persona "
      "AND role.role = 'moderator' WHERE rota_slot.council = $1 AND weekday = $2 AND from_minute <= $3 AND to_minute > $3 ORDER BY rota_slot.persona",
      [&](PersonaId persona) { found.push_back(std::move(persona)); }, posting.council, now.weekday, now.minute);
  return found.empty() ? people::with_role(posting.books, posting.council, Role::moderator) : found;
}

void tell(const Posting& posting, const std::vector<PersonaId>& personas, const CaseRecord& about, const char* state) {
  const auto text = posting.parts.find(posting.books, posting.council, about.subject_type, about.subject);
  rows::InboxItem item;
  item.kind_ = InboxKind::report;
  item.state = state;
  if (text) {
    item.title = text->title;
    item.initiative = text->initiative;
  }
  for (const PersonaId& persona : personas) inbox::post(posting.board, posting.books, persona, item);
}

std::vector<ReportId> reports_of(const Posting& posting, const CaseId& id) {
  std::vector<ReportId> reports;
  posting.books.each<ReportId>("SELECT id FROM moderation_report WHERE case_id = $1 ORDER BY id",
                               [&](ReportId report) { reports.push_back(std::move(report)); }, id);
  return reports;
}

rows::ModerationCase row_of(const CaseRecord& record, const ModeratedText& text) {
  rows::ModerationCase row;
  row.subject.type_ = from_string<ModeratedType>(record.subject_type).value();
  row.subject.id = SubjectId(record.subject);
  row.initiative = text.initiative;
  row.title = text.title;
  row.persona = text.author;
  row.source = text.text;
  row.language = text.language;
  row.state = record.state;
  row.danger = record.danger;
  row.reports = record.reports;
  row.opened_at = record.opened_at;
  row.target_at = record.target_at;
  row.looked_at = record.looked_at;
  row.escalated = record.escalated;
  row.proposed_by = record.proposed_by;
  if (record.proposed_code) row.proposed_code = from_string<ReasonCode>(*record.proposed_code).value();
  row.proposed_words = record.proposed_words;
  row.proposed_statement = record.proposed_statement;
  row.disagreed = record.disagreed;
  return row;
}

}  // namespace

void put_report(const Posting& posting, const ReportId& id) {
  posting.books.each<CaseId, std::string, std::optional<std::string>, std::string, Time, bool>(
      "SELECT case_id, code, text, language, at, has_contact FROM moderation_report WHERE id = $1",
      [&](auto of_case, const auto& code, auto text, auto language, Time at, bool has_contact) {
        rows::ModerationReport row;
        row.case_ = std::move(of_case);
        row.code = from_string<ReasonCode>(code).value();
        row.text = std::move(text);
        row.language = std::move(language);
        row.at = at;
        row.has_contact = has_contact;
        posting.board.put(topics::screening(posting.council), Audience::moderators(), id.value, row);
      },
      id);
}

void put_case(const Posting& posting, const CaseId& id) {
  const auto record = find_case(posting.books, id);
  const auto text = record ? posting.parts.find(posting.books, posting.council, record->subject_type, record->subject) : std::nullopt;
  const std::string topic = topics::screening(posting.council);
  if (!record || !text || record->is_closed()) {
    posting.board.remove<rows::ModerationCase>(topic, Audience::moderators(), id.value);
    for (const ReportId& report : reports_of(posting, id)) {
      posting.board.remove<rows::ModerationReport>(topic, Audience::moderators(), report.value);
    }
    return;
  }
  posting.board.put(topic, Audience::moderators(), id.value, row_of(*record, *text));
}

// The first report of a text tells who is on call, and so does a later one that speaks of danger.
void put_up(const Posting& posting, const facts::ReportMade& fact) {
  put_case(posting, fact.case_);
  put_report(posting, fact.report);
  const auto record = find_case(posting.books, fact.case_).value();
  if (record.reports == 1 || fact.danger) tell(posting, on_call(posting), record, fact.danger ? "danger" : "reported");
  put_year(posting, posting.board.entry().at);
}

void put_up(const Posting& posting, const facts::CaseLookedAt& fact) { put_case(posting, fact.case_); }

void put_up(const Posting& posting, const facts::CaseEscalated& fact) {
  put_case(posting, fact.case_);
  tell(posting, people::with_role(posting.books, posting.council, Role::moderator), find_case(posting.books, fact.case_).value(), "escalated");
}

void put_up(const Posting&, const facts::ContactOpened&) {}
void put_up(const Posting& posting, const facts::MeasureProposed& fact) { put_case(posting, fact.case_); }
void put_up(const Posting& posting, const facts::ProposalAnswered& fact) { put_case(posting, fact.case_); }

}  // namespace radslag::council::moderation

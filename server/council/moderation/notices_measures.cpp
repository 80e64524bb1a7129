#include "council/core/inbox.hpp"
#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/moderation/measures.hpp"
#include "council/moderation/notices.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/generated/moderation_rows.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

std::optional<Moderated> subject_of(const MeasureRecord& measure) {
  if (!measure.subject) return std::nullopt;
  Moderated subject;
  subject.type_ = from_string<ModeratedType>(*measure.subject_type).value();
  subject.id = SubjectId(*measure.subject);
  return subject;
}

// Without names and texts. The oldest leaves when the log is full; it stays in the counts.
void put_line(const Posting& posting, const MeasureRecord& measure, const std::optional<AppealRecord>& appeal) {
  const std::string topic = topics::moderation(posting.council);
  const auto newer = posting.books.one<std::int64_t>("SELECT count(*) FROM measure WHERE council = $1 AND (at, id) > ($2, $3)", posting.council, measure.at,
                                                     measure.id);
  if (newer.value_or(0) >= limits::measures_listed_max) return posting.board.remove<rows::Measure>(topic, Audience::everyone(), measure.id.value);
  rows::Measure row;
  row.kind_ = measure.kind;
  row.code = measure.code;
  row.at = measure.at;
  row.until = measure.until;
  row.seconded = measure.seconded_by.has_value();
  row.appealed = appeal.has_value();
  if (appeal) row.outcome = appeal->outcome;
  row.ended = measure.ended;
  posting.board.put(topic, Audience::everyone(), measure.id.value, row);
}

void drop_oldest_line(const Posting& posting) {
  const auto oldest = posting.books.one<MeasureId>("SELECT id FROM measure WHERE council = $1 ORDER BY at DESC, id DESC LIMIT 1 OFFSET $2", posting.council,
                                                   limits::measures_listed_max);
  if (oldest) posting.board.remove<rows::Measure>(topics::moderation(posting.council), Audience::everyone(), oldest->value);
}

void put_for_moderators(const Posting& posting, const MeasureRecord& measure, const std::optional<ModeratedText>& text) {
  const std::string topic = topics::screening(posting.council);
  const bool can_be_taken_back =
      measure.kind == MeasureKind::hidden || measure.kind == MeasureKind::not_published || measure.kind == MeasureKind::suspended;
  if (!can_be_taken_back || measure.ended) {
    return posting.board.remove<rows::ModerationMeasure>(topic, Audience::moderators(), measure.id.value);
  }
  rows::ModerationMeasure row;
  row.kind_ = measure.kind;
  row.subject = subject_of(measure);
  if (text) row.initiative = text->initiative;
  row.persona = measure.persona;
  row.by = measure.by;
  row.seconded_by = measure.seconded_by;
  row.code = measure.code;
  row.words = measure.words;
  row.at = measure.at;
  row.until = measure.until;
  posting.board.put(topic, Audience::moderators(), measure.id.value, row);
}

// The statement of reasons, for whom it concerns.
void put_statement(const Posting& posting, const MeasureRecord& measure, const std::optional<ModeratedText>& text,
                   const std::optional<AppealRecord>& appeal) {
  if (!measure.persona || measure.kind == MeasureKind::dismissed || measure.kind == MeasureKind::thread_moved) return;
  const auto member = people::member_of(posting.books, *measure.persona);
  if (!member) return;
  const std::string topic = topics::me(posting.council, *member);
  rows::MyMeasure row;
  row.kind_ = measure.kind;
  row.subject = subject_of(measure);
  if (text) {
    row.initiative = text->initiative;
    row.title = text->title;
  }
  row.code = measure.code;
  row.words = measure.words;
  row.statement = measure.statement;
  row.automated = false;
  row.at = measure.at;
  row.until = measure.until;
  row.appeal_until = measure.appeal_until;
  row.appealed = appeal.has_value();
  if (appeal) {
    row.outcome = appeal->outcome;
    row.answer = appeal->answer;
  }
  row.ended = measure.ended;
  posting.board.put(topic, Audience::member(*member), measure.id.value, row);
  if (measure.kind != MeasureKind::suspended) return;
  if (measure.ended) return posting.board.remove<rows::MySuspension>(topic, Audience::member(*member), measure.id.value);
  rows::MySuspension suspension;
  suspension.until = measure.until.value();
  suspension.code = measure.code;
  suspension.words = measure.words;
  posting.board.put(topic, Audience::member(*member), measure.id.value, suspension);
}

void tell(const Posting& posting, const MeasureRecord& measure, InboxKind kind, std::string state, const std::string& reason, int nth = 0) {
  if (!measure.persona) return;
  const auto text = text_of(posting.parts, posting.books, measure);
  rows::InboxItem item;
  item.kind_ = kind;
  item.state = std::move(state);
  item.reason = reason;
  if (text) {
    item.title = text->title;
    item.initiative = text->initiative;
  }
  inbox::post(posting.board, posting.books, *measure.persona, std::move(item), nth);
}

// Moderators who may answer it see who may not, so that nobody opens it in vain.
void put_appeal(const Posting& posting, const AppealRecord& appeal) {
  const std::string topic = topics::screening(posting.council);
  if (appeal.outcome) return posting.board.remove<rows::ModerationAppeal>(topic, Audience::moderators(), appeal.id.value);
  const auto measure = find_measure(posting.books, appeal.measure).value();
  const auto text = text_of(posting.parts, posting.books, measure);
  rows::ModerationAppeal row;
  row.measure = measure.id;
  row.kind_ = measure.kind;
  row.code = measure.code;
  row.measure_words = measure.words;
  if (text) {
    row.source = text->text;
    row.language = text->language;
  }
  row.by = appeal.by;
  row.persona = appeal.persona;
  row.words = appeal.words;
  row.at = appeal.at;
  row.target_at = appeal.target_at;
  row.not_by.push_back(measure.by);
  if (measure.seconded_by) row.not_by.push_back(*measure.seconded_by);
  posting.board.put(topic, Audience::moderators(), appeal.id.value, row);
}

}  // namespace

void put_measure(const Posting& posting, const MeasureId& id) {
  const auto measure = find_measure(posting.books, id).value();
  const auto text = text_of(posting.parts, posting.books, measure);
  const auto appeal = appeal_of(posting.books, id);
  put_line(posting, measure, appeal);
  put_for_moderators(posting, measure, text);
  put_statement(posting, measure, text, appeal);
  if (appeal) put_appeal(posting, *appeal);
}

void put_up(const Posting& posting, const facts::MeasureTaken& fact) {
  people::publish_persona(posting.board, posting.books, posting.council, fact.by);
  put_measure(posting, fact.measure);
  drop_oldest_line(posting);
  if (fact.ends) put_measure(posting, *fact.ends);
  if (fact.case_) put_case(posting, *fact.case_);
  if (fact.evidence) put_evidence(posting, *fact.evidence);
  const auto measure = find_measure(posting.books, fact.measure).value();
  // Of hiding and showing again the text's own feature tells.
  const bool is_told = measure.kind == MeasureKind::suspended || measure.kind == MeasureKind::suspension_lifted || measure.kind == MeasureKind::not_published;
  if (is_told) tell(posting, measure, InboxKind::measure, std::string(to_string(measure.kind)), measure.words);
  put_year(posting, posting.board.entry().at);
}

void put_up(const Posting& posting, const facts::AppealMade& fact) {
  put_measure(posting, fact.measure);
  const auto measure = find_measure(posting.books, fact.measure).value();
  rows::InboxItem item;
  item.kind_ = InboxKind::appeal;
  item.state = "made";
  for (const PersonaId& persona : people::with_role(posting.books, posting.council, Role::moderator)) {
    if (persona != measure.by && persona != measure.seconded_by && persona != measure.persona) inbox::post(posting.board, posting.books, persona, item);
  }
  put_year(posting, posting.board.entry().at);
}

void put_up(const Posting& posting, const facts::AppealDecided& fact) {
  const auto appeal = find_appeal(posting.books, fact.appeal).value();
  put_measure(posting, appeal.measure);
  const auto measure = find_measure(posting.books, appeal.measure).value();
  if (measure.of_case) {
    put_case(posting, *measure.of_case);
    if (!find_case(posting.books, *measure.of_case)->is_closed()) {
      std::vector<ReportId> reports;
      posting.books.each<ReportId>("SELECT id FROM moderation_report WHERE case_id = $1 ORDER BY id",
                                   [&](ReportId report) { reports.push_back(std::move(report)); }, *measure.of_case);
      for (const ReportId& report : reports) put_report(posting, report);
    }
  }
  if (appeal.by == AppealBy::author) tell(posting, measure, InboxKind::appeal, std::string(to_string(fact.outcome)), fact.words, 1);
  put_year(posting, posting.board.entry().at);
}

void put_up(const Posting& posting, const facts::SuspensionEnded& fact) {
  put_measure(posting, fact.measure);
  tell(posting, find_measure(posting.books, fact.measure).value(), InboxKind::measure, "suspension_ended", "");
}

}  // namespace radslag::council::moderation

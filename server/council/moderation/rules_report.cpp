#include "council/core/sealed.hpp"
#include "council/core/thread_rules.hpp"
#include "council/moderation/crisis_words.hpp"
#include "council/moderation/reasons.hpp"
#include "council/moderation/receipt_code.hpp"
#include "council/moderation/records.hpp"
#include "council/moderation/rules.hpp"
#include "protocol/generated/moderation_facts.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

std::unexpected<Refusal> no_such_receipt() {
  return refuse(Reason::not_found, "There is no report with this code. Check the sixteen characters.", "/receipt");
}

struct ReportRecord {
  CaseId of_case;
  std::string code;
  Time at{};
};

std::optional<ReportRecord> by_receipt(store::Database& books, const CouncilId& council, std::string_view receipt) {
  const auto hash = hash_of_receipt(receipt);
  if (!hash) return std::nullopt;
  std::optional<ReportRecord> found;
  books.each<CaseId, std::string, Time>("SELECT case_id, code, at FROM moderation_report WHERE council = $1 AND receipt_hash = $2",
                                        [&](CaseId of_case, std::string code, Time at) { found = {std::move(of_case), std::move(code), at}; }, council,
                                        *hash);
  return found;
}

// What the case came to in the end.
std::optional<MeasureRecord> decided_by(store::Database& books, const CaseId& of_case) {
  const auto id = books.one<MeasureId>("SELECT id FROM measure WHERE case_id = $1 ORDER BY at DESC, id DESC LIMIT 1", of_case);
  return id ? find_measure(books, *id) : std::nullopt;
}

}  // namespace

// Anybody reports what everyone can see, signed in or not. The entry names nobody, and nothing of who it was is kept.
Outcome report(const Context& context, const ModerationReport& command, const Parts& parts) {
  const auto hash = hash_of_receipt(command.receipt);
  if (!hash) return refuse(Reason::bad_code, "A receipt code has sixteen letters and digits.", "/receipt");
  const auto text = parts->find(context.books, context.council, to_string(command.subject.type_), command.subject.id.value);
  if (!text || !text->is_public) return refuse(Reason::not_found, "There is nothing by that id to report.", "/subject");
  if (context.books.one<std::int64_t>("SELECT 1 FROM moderation_report WHERE id = $1 OR receipt_hash = $2", command.report, *hash)) {
    return refuse(Reason::already_exists, "This report has come in already.", "/report");
  }
  const Settings settings = settings_of(context.books, context.council);
  facts::ReportMade made;
  made.report = command.report;
  made.case_ = standing_case(context.books, context.council, text->type, text->id).value_or(CaseId(make_ulid(context.now, context.random)));
  made.subject = command.subject;
  made.code = command.code;
  made.text = command.text;
  made.language = command.language;
  made.has_contact = command.contact.has_value();
  made.receipt_hash = *hash;
  made.danger = is_danger(command.code) || (command.text && speaks_of_crisis(*command.text));
  made.target_at = context.now + std::chrono::hours(settings.target_hours);
  Fact fact = Fact::of(context.council, Audience::moderators(), made);
  fact.by_rule = true;
  Decision decision;
  if (command.contact) {
    Sealed sealed = seal(context.keys.keyed_hash("report contact", command.report.value), *command.contact, context.random);
    decision.effects.emplace_back([report = command.report, sealed = std::move(sealed)](store::Database& db) {
      db.run("INSERT INTO report_contact (report, sealed) VALUES ($1, $2)", report, sealed);
    });
  }
  decision.facts.push_back(std::move(fact));
  decision.result = ModerationReportResult{made.danger, made.target_at}.to_json();
  return decision;
}

Or<std::string> report_status(const Reading& reading, const ModerationReportStatus& query) {
  const auto report = by_receipt(reading.books, reading.council, query.receipt);
  if (!report) return no_such_receipt();
  const auto of_case = find_case(reading.books, report->of_case).value();
  ModerationReportStatusResult result;
  result.at = report->at;
  result.code = from_string<ReasonCode>(report->code).value();
  result.state = of_case.looked_at ? ReportState::looked_at : ReportState::waiting;
  result.appealed = false;
  const auto measure = decided_by(reading.books, report->of_case);
  if (!measure) return result.to_json();
  const auto appeal = appeal_of(reading.books, measure->id);
  if (of_case.is_closed()) {
    result.state = measure->kind == MeasureKind::dismissed ? ReportState::dismissed : ReportState::hidden;
    result.decided_at = measure->at;
    if (!measure->words.empty()) result.words = measure->words;
  }
  // An author's appeal is between them and the council, but what came of it concerns the reporter as well.
  if (measure->kind == MeasureKind::dismissed) {
    result.appeal_until = measure->appeal_until;
    result.appealed = appeal.has_value();
    if (appeal) result.answer = appeal->answer;
  }
  if (appeal) result.outcome = appeal->outcome;
  return result.to_json();
}

// Whoever holds the receipt of a report that was dismissed may ask once for another moderator's look.
Outcome appeal_report(const Context& context, const ModerationAppealReport& command, const Parts&) {
  const auto report = by_receipt(context.books, context.council, command.receipt);
  if (!report) return no_such_receipt();
  const auto measure = decided_by(context.books, report->of_case);
  if (!measure || measure->kind != MeasureKind::dismissed || !measure->appeal_until || *measure->appeal_until <= context.now) {
    return refuse(Reason::wrong_state, "There is nothing to appeal: the report is not dismissed, or the time for it is over.");
  }
  if (appeal_of(context.books, measure->id) || find_appeal(context.books, command.appeal)) {
    return refuse(Reason::already_exists, "Another moderator has been asked already.");
  }
  facts::AppealMade made;
  made.appeal = command.appeal;
  made.measure = measure->id;
  made.by = AppealBy::reporter;
  made.words = command.words;
  made.target_at = context.now + std::chrono::hours(settings_of(context.books, context.council).target_hours);
  Fact fact = Fact::of(context.council, Audience::moderators(), made);
  fact.by_rule = true;
  Decision decision;
  decision.facts.push_back(std::move(fact));
  return decision;
}

Or<std::string> check_text(const Reading& reading, const ModerationCheckText& query) {
  constexpr std::size_t told_max = 20;
  ModerationCheckTextResult result;
  result.warn = listed_words_in(reading.books, reading.council, WordList::warn, query.language, query.text);
  if (result.warn.size() > told_max) result.warn.resize(told_max);
  result.crisis = speaks_of_crisis(query.text);
  return result.to_json();
}

}  // namespace radslag::council::moderation

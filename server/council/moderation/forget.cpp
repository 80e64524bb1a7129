#include "council/moderation/forget.hpp"

#include "council/core/topics.hpp"
#include "council/moderation/records.hpp"
#include "protocol/generated/membership_rows.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

// What stands where words were that must not be empty.
constexpr std::string_view erased_words = "—";

std::string text_in(const Value& fields, std::string_view name) {
  const Value* value = fields.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

void forget_own(const Posting& posting, std::string_view kind, const Value& fields) {
  auto& books = posting.books;
  if (kind == facts::ReportMade::kind) {
    const ReportId report(text_in(fields, "report"));
    books.run("UPDATE moderation_report SET text = NULL WHERE id = $1", report);
    books.run("DELETE FROM report_contact WHERE report = $1", report);
    const auto of_case = find_case(books, CaseId(text_in(fields, "case")));
    if (of_case && !of_case->is_closed()) put_report(posting, report);
  } else if (kind == facts::MeasureProposed::kind) {
    books.run("UPDATE moderation_case SET proposed_words = $2, proposed_statement = NULL WHERE id = $1 AND proposed_words IS NOT NULL",
              text_in(fields, "case"), erased_words);
  } else if (kind == facts::ProposalAnswered::kind) {
    books.run("UPDATE moderation_case SET disagreed = $2 WHERE id = $1 AND disagreed IS NOT NULL", text_in(fields, "case"), erased_words);
  } else if (kind == facts::MeasureTaken::kind) {
    const MeasureId measure(text_in(fields, "measure"));
    books.run("UPDATE measure SET words = $2, statement = NULL WHERE id = $1", measure, erased_words);
    if (find_measure(books, measure)) put_measure(posting, measure);
  } else if (kind == facts::AppealMade::kind || kind == facts::AppealDecided::kind) {
    const AppealId appeal(text_in(fields, "appeal"));
    books.run(kind == facts::AppealMade::kind ? "UPDATE appeal SET words = $2 WHERE id = $1" : "UPDATE appeal SET answer = $2 WHERE id = $1", appeal,
              erased_words);
    if (const auto found = find_appeal(books, appeal)) put_measure(posting, found->measure);
  } else if (kind == facts::ThreadRegulated::kind) {
    const Value* subject = fields.find("subject");
    const std::string id = subject != nullptr ? text_in(*subject, "id") : "";
    books.run("UPDATE thread_rule SET words = $3 WHERE council = $1 AND subject = $2", posting.council, id, erased_words);
    const auto record = subjects::find(books, posting.council, "initiative", SubjectId(id));
    if (record) put_thread_rule(posting.board, books, *record);
  } else if (kind == facts::CategoryPremoderated::kind) {
    const std::string category = text_in(fields, "category");
    books.run("UPDATE premoderated_category SET words = $3 WHERE council = $1 AND category = $2", posting.council, category, erased_words);
    put_category_rule(posting, category);
  } else if (kind == facts::EvidenceAsked::kind) {
    const EvidenceId evidence(text_in(fields, "evidence"));
    books.run("UPDATE evidence SET asked_for = $2 WHERE id = $1", evidence, erased_words);
    put_evidence(posting, evidence);
  }
}

}  // namespace

bool wrote(store::Database&, const OwnText& text) {
  return text.kind == facts::AppealMade::kind && text_in(text.fields, "persona") == text.persona.value &&
         (text.thing.empty() || text.thing == text_in(text.fields, "appeal"));
}

void forget(const Posting& posting, const Entry&, std::string_view kind, const Value& fields) {
  forget_own(posting, kind, fields);
  // Another feature's text: the cases, measures and appeals that quote it.
  std::string about = text_in(fields, "comment");
  if (about.empty()) about = text_in(fields, "initiative");
  if (about.empty()) about = text_in(fields, "case");
  std::vector<CaseId> cases;
  posting.books.each<CaseId>("SELECT id FROM moderation_case WHERE council = $1 AND state <> 'closed' AND (subject = $2 OR id = $2)",
                             [&](CaseId id) { cases.push_back(std::move(id)); }, posting.council, about);
  for (const CaseId& id : cases) put_case(posting, id);
  std::vector<MeasureId> measures;
  posting.books.each<MeasureId>("SELECT id FROM measure WHERE council = $1 AND subject = $2", [&](MeasureId id) { measures.push_back(std::move(id)); },
                                posting.council, about);
  for (const MeasureId& id : measures) put_measure(posting, id);
}

}  // namespace radslag::council::moderation

#include "council/core/impartial.hpp"
#include "council/core/sealed.hpp"
#include "council/moderation/measures.hpp"
#include "council/moderation/reasons.hpp"
#include "council/moderation/rules.hpp"
#include "protocol/generated/moderation_facts.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

std::unexpected<Refusal> needs_another(std::string message) {
  auto refusal = refuse(Reason::forbidden, std::move(message));
  refusal.error().needs = "another_moderator";
  return refusal;
}

Or<CaseRecord> case_in(const Context& context, const CaseId& id) {
  auto found = find_case(context.books, id);
  if (!found || found->council != context.council) return refuse(Reason::not_found, "There is no such case.", "/case");
  return std::move(*found);
}

Or<ModeratedText> text_in(const Context& context, const Parts& parts, std::string_view type, const std::string& id) {
  auto text = parts->find(context.books, context.council, type, id);
  if (!text) return refuse(Reason::not_found, "There is no such text.", "/subject");
  if (auto hindered = hinders_deciding(context, text->author, text->initiative.value)) return std::unexpected(std::move(*hindered));
  return std::move(*text);
}

// The owner's facts that hide the text, then the measure.
Outcome hidden_now(const Context& context, const Parts& parts, NewMeasure measure) {
  Outcome outcome = parts->kinds.at(measure.text->type).hide(context, measure.text->id, measure.words);
  if (outcome) take(context, *parts, std::move(measure), *outcome);
  return outcome;
}

ReasonCode first_code(const Context& context, const CaseId& id) {
  const auto code = context.books.one<std::string>("SELECT code FROM moderation_report WHERE case_id = $1 ORDER BY at, id LIMIT 1", id);
  return code ? from_string<ReasonCode>(*code).value_or(ReasonCode::other) : ReasonCode::other;
}

}  // namespace

// The first look counts: it is what the time that the council has set itself for threats is held against.
Outcome look(const Context& context, const ModerationLook& command, const Parts&) {
  const auto found = case_in(context, command.case_);
  if (!found) return std::unexpected(found.error());
  Decision decision;
  if (!found->looked_at && !found->is_closed()) {
    decision.facts.push_back(Fact::of(context.council, Audience::moderators(), facts::CaseLookedAt{found->id, *context.actor.persona}));
  }
  return decision;
}

Outcome open_contact(const Context& context, const ModerationOpenContact& command, const Parts&) {
  const auto sealed = context.books.one<Sealed>(
      "SELECT report_contact.sealed FROM report_contact JOIN moderation_report ON moderation_report.id = report_contact.report "
      "WHERE report_contact.report = $1 AND moderation_report.council = $2",
      command.report, context.council);
  const auto contact = sealed ? unseal(context.keys.keyed_hash("report contact", command.report.value), *sealed) : std::nullopt;
  if (!contact) return refuse(Reason::not_found, "No way to be reached was left, or the case is over and it has been forgotten.", "/report");
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::moderators(), facts::ContactOpened{command.report, *context.actor.persona}));
  decision.result = ModerationOpenContactResult{*contact}.to_json();
  decision.private_result = true;
  return decision;
}

Outcome dismiss(const Context& context, const ModerationDismiss& command, const Parts& parts) {
  const auto found = case_in(context, command.case_);
  if (!found) return std::unexpected(found.error());
  if (found->state != CaseState::open) return refuse(Reason::wrong_state, "This case is decided, or waits for a second opinion.", "/case");
  auto text = text_in(context, parts, found->subject_type, found->subject);
  if (!text) return std::unexpected(std::move(text.error()));
  NewMeasure measure;
  measure.kind = MeasureKind::dismissed;
  measure.code = first_code(context, found->id);
  measure.words = command.words;
  measure.text = std::move(*text);
  measure.of_case = found->id;
  Decision decision;
  take(context, *parts, std::move(measure), decision);
  return decision;
}

// A moderator hides what everyone can see. For the council's own rules that may take two, and for any when they ask for it.
Outcome hide(const Context& context, const ModerationHide& command, const Parts& parts) {
  auto text = text_in(context, parts, to_string(command.subject.type_), command.subject.id.value);
  if (!text) return std::unexpected(std::move(text.error()));
  if (!text->is_public) return refuse(Reason::wrong_state, "Nobody but moderators and its author can see it now.", "/subject");
  const auto standing = standing_case(context.books, context.council, text->type, text->id);
  if (standing && find_case(context.books, *standing)->state == CaseState::second) {
    return refuse(Reason::wrong_state, "A measure is proposed already and waits for a second opinion.", "/subject");
  }
  const bool asks_second = command.ask_second.value_or(false) || (is_own_rule(command.code) && settings_of(context.books, context.council).second_opinion);
  if (asks_second) {
    facts::MeasureProposed proposed;
    proposed.case_ = standing.value_or(CaseId(make_ulid(context.now, context.random)));
    proposed.subject = command.subject;
    proposed.persona = *context.actor.persona;
    proposed.code = command.code;
    proposed.words = command.words;
    proposed.statement = command.statement;
    Decision decision;
    decision.facts.push_back(Fact::of(context.council, Audience::moderators(), proposed));
    decision.result = ModerationHideResult{true}.to_json();
    return decision;
  }
  NewMeasure measure;
  measure.kind = MeasureKind::hidden;
  measure.code = command.code;
  measure.words = command.words;
  measure.statement = command.statement;
  measure.text = std::move(*text);
  measure.of_case = standing;
  Outcome outcome = hidden_now(context, parts, std::move(measure));
  if (outcome) outcome->result = ModerationHideResult{false}.to_json();
  return outcome;
}

// Somebody else than who proposed it; with their consent it takes effect.
Outcome second(const Context& context, const ModerationSecond& command, const Parts& parts) {
  const auto found = case_in(context, command.case_);
  if (!found) return std::unexpected(found.error());
  if (found->state != CaseState::second) return refuse(Reason::wrong_state, "Nothing is proposed in this case.", "/case");
  if (found->proposed_by == context.actor.persona) return needs_another("You proposed it: another moderator agrees or not.");
  auto text = text_in(context, parts, found->subject_type, found->subject);
  if (!text) return std::unexpected(std::move(text.error()));
  const Fact answered = Fact::of(context.council, Audience::moderators(),
                                 facts::ProposalAnswered{found->id, *context.actor.persona, command.agrees, command.words});
  // Taken back or hidden meanwhile: then there is nothing left to hide, and the case is open again.
  if (!command.agrees || !text->is_public) {
    Decision decision;
    decision.facts.push_back(answered);
    return decision;
  }
  NewMeasure measure;
  measure.kind = MeasureKind::hidden;
  measure.code = from_string<ReasonCode>(found->proposed_code.value()).value();
  measure.words = found->proposed_words.value();
  measure.statement = found->proposed_statement;
  measure.text = std::move(*text);
  measure.of_case = found->id;
  measure.by = found->proposed_by;
  measure.seconded_by = context.actor.persona;
  Outcome outcome = hidden_now(context, parts, std::move(measure));
  if (outcome) outcome->facts.insert(outcome->facts.begin(), answered);
  return outcome;
}

Outcome restore(const Context& context, const ModerationRestore& command, const Parts& parts) {
  const auto measure = find_measure(context.books, command.measure);
  if (!measure || measure->council != context.council) return refuse(Reason::not_found, "There is no such measure.", "/measure");
  const bool hides = measure->kind == MeasureKind::hidden || measure->kind == MeasureKind::not_published;
  if (!hides || measure->ended) return refuse(Reason::wrong_state, "This measure hides nothing, or not any more.", "/measure");
  auto text = text_in(context, parts, *measure->subject_type, *measure->subject);
  if (!text) return std::unexpected(std::move(text.error()));
  Outcome outcome = parts->kinds.at(text->type).show(context, text->id, command.words);
  if (!outcome) return outcome;
  NewMeasure shown;
  shown.kind = MeasureKind::shown;
  shown.code = measure->code;
  shown.words = command.words;
  shown.text = std::move(*text);
  shown.ends = measure->id;
  take(context, *parts, std::move(shown), *outcome);
  return outcome;
}

std::optional<Refusal> record(const Context& context, const MeasureOf& of, Decision& decision, const ModeratingParts& parts) {
  NewMeasure measure;
  measure.kind = from_string<MeasureKind>(of.kind).value();
  measure.code = from_string<ReasonCode>(of.code).value();
  measure.words = of.words;
  measure.text = of.text;
  if (measure.kind == MeasureKind::hidden) {
    if (is_own_rule(measure.code) && settings_of(context.books, context.council).second_opinion) {
      return needs_another("This council lets two moderators decide: propose it in the queue.").error();
    }
    measure.of_case = standing_case(context.books, context.council, of.text.type, of.text.id);
  }
  if (measure.kind == MeasureKind::shown) measure.ends = hiding_measure(context.books, context.council, of.text.type, of.text.id);
  take(context, parts, std::move(measure), decision);
  return std::nullopt;
}

}  // namespace radslag::council::moderation

#include "council/core/impartial.hpp"
#include "council/core/people.hpp"
#include "council/moderation/letters.hpp"
#include "council/moderation/measures.hpp"
#include "council/moderation/rules.hpp"

namespace radslag::council::moderation {

using namespace protocol;

// Whom a measure concerns appeals once, within the time that the statement names; also who may not write just now.
Outcome appeal(const Context& context, const ModerationAppeal& command, const Parts&) {
  const auto measure = find_measure(context.books, command.measure);
  if (!measure || measure->council != context.council || measure->persona != context.actor.persona) {
    return refuse(Reason::not_found, "There is no such measure that concerns you.", "/measure");
  }
  if (!measure->appeal_until || *measure->appeal_until <= context.now || measure->ended) {
    return refuse(Reason::wrong_state, "This cannot be appealed: it stands no more, or the time for it is over.", "/measure");
  }
  if (appeal_of(context.books, measure->id) || find_appeal(context.books, command.appeal)) {
    return refuse(Reason::already_exists, "You have appealed this already.", "/measure");
  }
  facts::AppealMade made;
  made.appeal = command.appeal;
  made.measure = measure->id;
  made.by = AppealBy::author;
  made.persona = context.actor.persona;
  made.words = command.words;
  made.target_at = context.now + std::chrono::hours(settings_of(context.books, context.council).target_hours);
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::moderators(), made));
  return decision;
}

namespace {

// What was wrong is undone: the text comes up again. A dismissed case opens anew, a suspension ends: the folds see to that.
Outcome undo(const Context& context, const Parts& parts, const MeasureRecord& measure, const std::string& words) {
  const bool hides = measure.kind == MeasureKind::hidden || measure.kind == MeasureKind::not_published;
  const auto text = hides ? text_of(*parts, context.books, measure) : std::nullopt;
  if (!text || measure.ended || (measure.kind == MeasureKind::hidden && !text->is_hidden)) return Decision{};
  return parts->kinds.at(text->type).show(context, text->id, words);
}

}  // namespace

// By a moderator who neither decided, nor agreed, nor is concerned.
Outcome decide_appeal(const Context& context, const ModerationDecideAppeal& command, const Parts& parts) {
  const auto found = find_appeal(context.books, command.appeal);
  if (!found || found->council != context.council) return refuse(Reason::not_found, "There is no such appeal.", "/appeal");
  if (found->outcome) return refuse(Reason::wrong_state, "This appeal has been answered.", "/appeal");
  const auto measure = find_measure(context.books, found->measure).value();
  const auto& self = context.actor.persona;
  const auto text = text_of(*parts, context.books, measure);
  if (measure.by == self || measure.seconded_by == self || measure.persona == self) {
    auto refusal = refuse(Reason::forbidden, "You had a part in this: another moderator answers the appeal.");
    refusal.error().needs = "another_moderator";
    return refusal;
  }
  if (text) {
    if (auto hindered = hinders_deciding(context, text->author, text->initiative.value)) return std::unexpected(std::move(*hindered));
  }
  Outcome outcome = command.outcome == AppealOutcome::reversed ? undo(context, parts, measure, command.words) : Decision{};
  if (!outcome) return outcome;
  const facts::AppealDecided decided{found->id, *self, command.outcome, command.words};
  outcome->facts.insert(outcome->facts.begin(), Fact::of(context.council, Audience::moderators(), decided));
  outcome->result = "{}";
  const auto member = found->persona ? people::member_of(context.books, *found->persona) : std::nullopt;
  if (member && parts->write_letter) {
    auto letter = parts->write_letter(context, *member, [&](std::string_view language) { return letter_of(decided, context.council, language); });
    if (letter) outcome->effects.push_back(std::move(*letter));
  }
  return outcome;
}

}  // namespace radslag::council::moderation

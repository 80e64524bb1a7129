#include <fmt/format.h>

#include <algorithm>

#include "council/core/impartial.hpp"
#include "council/core/people.hpp"
#include "council/core/statutes.hpp"
#include "council/core/subjects.hpp"
#include "council/core/thread_rules.hpp"
#include "council/moderation/measures.hpp"
#include "council/moderation/rules.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

Decision of_everyone(const Context& context, const auto& fact) {
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(), fact));
  return decision;
}

Decision of_moderators(const Context& context, const auto& fact) {
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::moderators(), fact));
  return decision;
}

// The gravest of what is new decides what the log calls it.
MeasureKind kind_of(const ThreadRule& before, const ModerationRegulate& wanted) {
  if (wanted.paused && !before.is_paused) return MeasureKind::thread_paused;
  if (wanted.premoderated && !before.is_premoderated) return MeasureKind::thread_premoderated;
  if (wanted.slow_seconds > before.slow_seconds) return MeasureKind::thread_slowed;
  return MeasureKind::thread_opened;
}

}  // namespace

// A moderator sets the pace of the comments on what everyone can see. Setting what is set already is the same act.
Outcome regulate(const Context& context, const ModerationRegulate& command, const Parts& parts) {
  const std::string type(to_string(command.subject.type_));
  const auto subject = subjects::find(context.books, context.council, type, command.subject.id);
  if (!subject || !subject->is_visible) return refuse(Reason::not_found, "There is nothing by that id.", "/subject");
  if (auto hindered = hinders_deciding(context, subject->author, command.subject.id.value)) return std::unexpected(std::move(*hindered));
  const ThreadRule before = thread_rule_of(context.books, context.council, type, command.subject.id);
  if (before.is_paused == command.paused && before.slow_seconds == command.slow_seconds && before.is_premoderated == command.premoderated) {
    return Decision{};
  }
  Decision decision = of_everyone(context, facts::ThreadRegulated{command.subject, *context.actor.persona, command.paused, command.slow_seconds,
                                                                  command.premoderated, command.words});
  NewMeasure measure;
  measure.kind = kind_of(before, command);
  measure.code = ReasonCode::rules_other;
  measure.words = command.words;
  take(context, *parts, std::move(measure), decision);
  return decision;
}

// A topic that is sore: what is written on all of its initiatives waits. Setting what is set already is the same act.
Outcome premoderate(const Context& context, const ModerationPremoderate& command, const Parts& parts) {
  const bool is_on = context.books
                         .one<std::int64_t>("SELECT 1 FROM premoderated_category WHERE council = $1 AND category = $2", context.council, command.category)
                         .has_value();
  if (command.on && !is_on && !category_exists(context.books, context.council, command.category)) {
    return refuse(Reason::bad_choice, "The council has no such category.", "/category");
  }
  if (command.on == is_on) return Decision{};
  Decision decision = of_everyone(context, facts::CategoryPremoderated{command.category, *context.actor.persona, command.on, command.words});
  NewMeasure measure;
  measure.kind = command.on ? MeasureKind::thread_premoderated : MeasureKind::thread_opened;
  measure.code = ReasonCode::rules_other;
  measure.words = command.words;
  take(context, *parts, std::move(measure), decision);
  return decision;
}

Outcome configure(const Context& context, const ModerationConfigure& command, const Parts&) {
  return of_everyone(context, facts::ModerationConfigured{command.settings});
}

Outcome set_words(const Context& context, const ModerationSetWords& command, const Parts&) {
  return of_moderators(context, facts::WordsListed{command.language, command.hold, command.warn});
}

Outcome set_policy(const Context& context, const ModerationSetPolicy& command, const Parts&) {
  return of_everyone(context, facts::PolicyPublished{command.language, command.text});
}

Outcome set_rota(const Context& context, const ModerationSetRota& command, const Parts&) {
  const auto moderators = people::with_role(context.books, context.council, Role::moderator);
  for (std::size_t i = 0; i < command.slots.size(); ++i) {
    const RotaSlot& slot = command.slots[i];
    if (std::ranges::find(moderators, slot.persona) == moderators.end()) {
      return refuse(Reason::not_found, "Only moderators of this council can be on call.", fmt::format("/slots/{}/persona", i));
    }
    if (slot.to <= slot.from) {
      return refuse(Reason::end_before_start, "A slot ends on the day it begins; make two for a night.", fmt::format("/slots/{}/to", i));
    }
  }
  return of_moderators(context, facts::RotaSet{command.slots});
}

}  // namespace radslag::council::moderation

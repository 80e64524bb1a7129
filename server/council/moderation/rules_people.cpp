#include "council/core/people.hpp"
#include "council/core/suspension.hpp"
#include "council/moderation/measures.hpp"
#include "council/moderation/rules.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

bool is_here(const Context& context, const PersonaId& persona) {
  return context.books.one<std::int64_t>("SELECT 1 FROM persona WHERE id = $1 AND council = $2 AND left_at IS NULL", persona, context.council)
      .has_value();
}

bool holds_a_role(const Context& context, const PersonaId& persona) {
  return context.books.one<std::int64_t>("SELECT 1 FROM role WHERE council = $1 AND persona = $2 AND (ends IS NULL OR ends > $3)", context.council,
                                         persona, context.now)
      .has_value();
}

}  // namespace

// A moderator suspends a resident for a time. Whoever holds a role in the council answers to the operator, who ends the role.
Outcome suspend(const Context& context, const ModerationSuspend& command, const Parts& parts) {
  if (!is_here(context, command.persona)) return refuse(Reason::not_found, "Nobody by that id has joined this council.", "/persona");
  const MemberId member = people::member_of(context.books, command.persona).value();
  if (holds_a_role(context, command.persona) || people::is_operator(context.books, member)) {
    auto refusal = refuse(Reason::forbidden, "This person holds a role in the council: the role has to end first.", "/persona");
    refusal.error().needs = "operator";
    return refusal;
  }
  if (command.until <= context.now || command.until > context.now + std::chrono::days(366)) {
    return refuse(Reason::bad_date, "A suspension ends in the future, within a year.", "/until");
  }
  if (suspended_until(context.books, context.council, member, context.now)) {
    return refuse(Reason::already_exists, "This person is suspended already: lift that first.", "/persona");
  }
  NewMeasure measure;
  measure.kind = MeasureKind::suspended;
  measure.code = command.code;
  measure.words = command.words;
  measure.persona = command.persona;
  measure.until = command.until;
  Decision decision;
  take(context, *parts, std::move(measure), decision);
  return decision;
}

Outcome lift_suspension(const Context& context, const ModerationLiftSuspension& command, const Parts& parts) {
  const auto standing = context.books.one<MeasureId>(
      "SELECT measure FROM suspension WHERE council = $1 AND persona = $2 AND ended = 0 AND until > $3", context.council, command.persona, context.now);
  if (!standing) return refuse(Reason::not_found, "This person is not suspended.", "/persona");
  NewMeasure measure;
  measure.kind = MeasureKind::suspension_lifted;
  measure.code = find_measure(context.books, *standing)->code;
  measure.words = command.words;
  measure.persona = command.persona;
  measure.ends = standing;
  Decision decision;
  take(context, *parts, std::move(measure), decision);
  return decision;
}

}  // namespace radslag::council::moderation

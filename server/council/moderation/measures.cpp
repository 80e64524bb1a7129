#include "council/moderation/measures.hpp"

#include "council/core/people.hpp"
#include "council/moderation/evidence.hpp"
#include "council/moderation/letters.hpp"
#include "council/moderation/reasons.hpp"

namespace radslag::council::moderation {

using namespace protocol;

bool is_appealable(MeasureKind kind) {
  switch (kind) {
    case MeasureKind::hidden:
    case MeasureKind::not_published:
    case MeasureKind::suspended:
    case MeasureKind::dismissed: return true;
    case MeasureKind::shown:
    case MeasureKind::suspension_lifted:
    case MeasureKind::thread_paused:
    case MeasureKind::thread_slowed:
    case MeasureKind::thread_premoderated:
    case MeasureKind::thread_opened:
    case MeasureKind::thread_moved: return false;
  }
  return false;
}

namespace {

// To whom it concerns; a dismissal concerns reporters, whom nobody knows, and a thread's limits concern all.
bool is_told_by_letter(MeasureKind kind) {
  return kind != MeasureKind::dismissed && (is_appealable(kind) || kind == MeasureKind::shown || kind == MeasureKind::suspension_lifted);
}

void post_letter(const Context& context, const ModeratingParts& parts, const facts::MeasureTaken& taken, Decision& decision) {
  if (!parts.write_letter || !taken.persona || !is_told_by_letter(taken.kind_)) return;
  const auto member = people::member_of(context.books, *taken.persona);
  if (!member) return;
  auto posted = parts.write_letter(context, *member, [&](std::string_view language) { return letter_of(taken, context.council, language); });
  if (posted) decision.effects.push_back(std::move(*posted));
}

}  // namespace

void take(const Context& context, const ModeratingParts& parts, NewMeasure wanted, Decision& decision) {
  const Settings settings = settings_of(context.books, context.council);
  facts::MeasureTaken taken;
  taken.measure = MeasureId(make_ulid(context.now, context.random));
  taken.kind_ = wanted.kind;
  taken.case_ = std::move(wanted.of_case);
  if (wanted.text) {
    taken.subject.emplace();
    taken.subject->type_ = from_string<ModeratedType>(wanted.text->type).value();
    taken.subject->id = SubjectId(wanted.text->id);
  }
  const bool concerns_its_author = wanted.text && wanted.kind != MeasureKind::dismissed;
  taken.persona = concerns_its_author ? std::optional(wanted.text->author) : wanted.persona;
  taken.by = wanted.by.value_or(*context.actor.persona);
  taken.seconded_by = std::move(wanted.seconded_by);
  taken.code = wanted.code;
  taken.words = std::move(wanted.words);
  taken.statement = std::move(wanted.statement);
  taken.until = wanted.until;
  if (is_appealable(wanted.kind)) taken.appeal_until = context.now + std::chrono::days(settings.appeal_days);
  taken.ends = std::move(wanted.ends);
  if (wanted.kind == MeasureKind::hidden && keeps_evidence(wanted.code) && wanted.text) {
    taken.evidence = EvidenceId(make_ulid(context.now, context.random));
    taken.dispose_at = context.now + std::chrono::days(settings.evidence_days);
    decision.effects.push_back(keep_evidence(context, *taken.evidence, *wanted.text, taken));
  }
  decision.facts.push_back(Fact::of(context.council, Audience::moderators(), taken));
  post_letter(context, parts, taken, decision);
}

}  // namespace radslag::council::moderation

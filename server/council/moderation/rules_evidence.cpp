#include "council/moderation/evidence.hpp"
#include "council/moderation/rules.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

constexpr std::chrono::hours open_for{24};

Or<EvidenceRecord> kept(const Context& context, const EvidenceId& id) {
  auto found = find_evidence(context.books, id);
  if (!found || found->council != context.council || found->is_disposed) {
    return refuse(Reason::not_found, "There is no such evidence, or its time is over.", "/evidence");
  }
  return std::move(*found);
}

Role second_role(const Actor& actor) { return actor.has(Role::officer) ? Role::officer : Role::operator_; }

bool is_agreed_now(const EvidenceRecord& evidence, Time now) { return evidence.agreed_at && now < *evidence.agreed_at + open_for; }

}  // namespace

// The first of the two: a moderator, who says what for.
Outcome ask_evidence(const Context& context, const ModerationAskEvidence& command, const Parts&) {
  const auto evidence = kept(context, command.evidence);
  if (!evidence) return std::unexpected(evidence.error());
  const bool waits = evidence->asked_by && !evidence->agreed_at;
  if (waits || is_agreed_now(*evidence, context.now)) return refuse(Reason::already_exists, "Somebody has asked for this already.", "/evidence");
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::moderators(), facts::EvidenceAsked{evidence->id, *context.actor.persona, command.reason}));
  return decision;
}

// The second: an officer or the operator, never who asked.
Outcome agree_evidence(const Context& context, const ModerationAgreeEvidence& command, const Parts&) {
  const auto evidence = kept(context, command.evidence);
  if (!evidence) return std::unexpected(evidence.error());
  if (!evidence->asked_by || evidence->agreed_at) return refuse(Reason::wrong_state, "Nobody asks to open this.", "/evidence");
  if (evidence->asked_by == context.actor.persona) {
    auto refusal = refuse(Reason::forbidden, "Two different people open evidence: somebody else agrees.");
    refusal.error().needs = "another_person";
    return refusal;
  }
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::moderators(),
                                    facts::EvidenceAgreed{evidence->id, second_role(context.actor), context.actor.persona, command.reason}));
  return decision;
}

Outcome open_evidence(const Context& context, const ModerationOpenEvidence& command, const Parts&) {
  const auto evidence = kept(context, command.evidence);
  if (!evidence) return std::unexpected(evidence.error());
  const bool asked = context.actor.has(Role::moderator) && evidence->asked_by == context.actor.persona;
  const bool agreed = context.actor.persona ? evidence->agreed_by == context.actor.persona : context.actor.has(Role::operator_) && !evidence->agreed_by;
  if (!is_agreed_now(*evidence, context.now)) return refuse(Reason::wrong_state, "Two people have to agree first; it then stands open for a day.", "/evidence");
  if (!asked && !agreed) {
    auto refusal = refuse(Reason::forbidden, "Only the two who agreed open it.");
    refusal.error().needs = "another_person";
    return refusal;
  }
  auto pack = open_pack(context, evidence->id);
  if (!pack) return refuse(Reason::not_found, "The sealed copy cannot be opened: it was sealed under other keys.", "/evidence");
  Decision decision;
  const Role role = asked ? Role::moderator : second_role(context.actor);
  decision.facts.push_back(Fact::of(context.council, Audience::moderators(), facts::EvidenceOpened{evidence->id, role, context.actor.persona}));
  decision.result = ModerationOpenEvidenceResult{RawJson{std::move(pack->json)}, std::move(pack->page)}.to_json();
  decision.private_result = true;
  return decision;
}

}  // namespace radslag::council::moderation

#include "council/initiative/permission.hpp"
#include "council/initiative/rules.hpp"
#include "protocol/generated/initiative_facts.hpp"

namespace radslag::council::initiative {

using namespace protocol;

namespace {

// What a moderator is about to decide on, with the fact that comes first when nobody has taken it in hand yet: who
// decides has thereby begun the screening, and the timeline says so.
struct InHand {
  Record record;
  std::vector<Fact> facts;
};

Or<InHand> in_hand(const Context& context, const InitiativeId& id, Act act) {
  auto record = judged(context, id);
  if (!record) return std::unexpected(std::move(record.error()));
  InHand hand{std::move(*record), {}};
  if (const auto screening = next(hand.record.state, Act::begin_screening); screening && context.actor.has(Role::moderator)) {
    hand.facts.push_back(Fact::of(context.council, Audience::moderators(),
                                  facts::ScreeningBegan{.initiative = id, .persona = *context.actor.persona}));
    hand.record.state = *screening;
  }
  if (const auto state = step_to(hand.record, act); !state) return std::unexpected(state.error());
  return hand;
}

Outcome with(Or<InHand> hand, Fact fact) {
  Decision decision;
  decision.facts = std::move(hand->facts);
  decision.facts.push_back(std::move(fact));
  return decision;
}

}  // namespace

// A moderator takes a submitted one in hand.
Outcome begin_screening(const Context& context, const InitiativeBeginScreening& params) {
  const auto record = judged(context, params.initiative);
  if (!record) return std::unexpected(record.error());
  if (const auto state = step_to(*record, Act::begin_screening); !state) return std::unexpected(state.error());
  Decision decision;
  decision.facts.push_back(
      Fact::of(context.council, Audience::moderators(),
               facts::ScreeningBegan{.initiative = params.initiative, .persona = *context.actor.persona}));
  return decision;
}

// A moderator publishes: the council's people see it, and the time for support begins.
Outcome publish(const Context& context, const InitiativePublish& params) {
  auto hand = in_hand(context, params.initiative, Act::publish);
  if (!hand) return std::unexpected(hand.error());
  const Record& record = hand->record;
  facts::InitiativePublished published;
  published.initiative = params.initiative;
  published.number = record.number();
  published.author = record.author;
  published.version = record.version;
  published.content = content_of(context.books, record.no, record.version);
  published.persona = context.actor.persona;
  published.reason = params.reason;
  return with(std::move(hand), published_now(context, statutes_of(context.books, context.council), std::move(published)));
}

// A moderator sends it back for completion, and says what is missing. Between moderators and author.
Outcome send_back(const Context& context, const InitiativeReturn& params) {
  auto hand = in_hand(context, params.initiative, Act::send_back);
  if (!hand) return std::unexpected(hand.error());
  return with(std::move(hand),
              Fact::of(context.council, Audience::moderators(),
                       facts::InitiativeReturned{
                           .initiative = params.initiative, .persona = *context.actor.persona, .reason = params.reason}));
}

// A moderator rejects it, and says why. Between moderators and author.
Outcome reject(const Context& context, const InitiativeReject& params) {
  auto hand = in_hand(context, params.initiative, Act::reject);
  if (!hand) return std::unexpected(hand.error());
  return with(std::move(hand),
              Fact::of(context.council, Audience::moderators(),
                       facts::InitiativeRejected{
                           .initiative = params.initiative, .persona = *context.actor.persona, .reason = params.reason}));
}

// A moderator sends one that is being screened to who has the power to decide, and it does not become public by that; an
// officer one that is public. What nobody but moderators sees yet is theirs alone to judge.
Outcome forward(const Context& context, const InitiativeForward& params) {
  const auto seen_now = seen(context, params.initiative);
  if (!seen_now) return std::unexpected(seen_now.error());
  const bool as_officer = seen_now->is_public() && context.actor.has(Role::officer);
  auto hand = in_hand(context, params.initiative, as_officer ? Act::forward : Act::forward_from_screening);
  if (!hand) return std::unexpected(hand.error());
  const Record& record = hand->record;
  Fact forwarded = Fact::of(context.council, audience_of(record),
                            facts::InitiativeForwarded{.initiative = params.initiative,
                                                       .persona = *context.actor.persona,
                                                       .role = as_officer ? Role::officer : Role::moderator,
                                                       .to = params.to,
                                                       .reason = params.reason});
  return with(std::move(hand), std::move(forwarded));
}

}  // namespace radslag::council::initiative

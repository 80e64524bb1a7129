#include "council/initiative/permission.hpp"
#include "council/initiative/rules.hpp"
#include "protocol/generated/initiative_facts.hpp"

namespace radslag::council::initiative {

using namespace protocol;

namespace {

// Initiatives whose time is over and that one sweep closes; the next sweep takes the rest.
constexpr std::int64_t closed_a_sweep_max = 200;

// A rule of the statutes did it. Nobody in particular: above all not the last supporter, whose name would otherwise
// stand in a public entry.
Fact by_rule(Fact fact) {
  fact.by_rule = true;
  return fact;
}

Fact shortlisted_by_threshold(const Context& context, const Statutes& statutes, const InitiativeId& id,
                              std::int64_t support) {
  return by_rule(shortlisted_now(
      context, statutes, {.initiative = id, .persona = {}, .reason = {}, .support = support, .answer_due_at = {}}));
}

}  // namespace

bool gathers_support(const Record& record, Time now) {
  return record.is_open() && (record.state != State::published || now < *record.closes_at);
}

void add_threshold(const Context& context, const Record& record, std::int64_t support, std::vector<Fact>& facts) {
  if (!next(record.state, Act::shortlist)) return;
  const Statutes statutes = statutes_of(context.books, context.council);
  if (support >= statutes.support_threshold) {
    facts.push_back(shortlisted_by_threshold(context, statutes, record.id, support));
  }
}

// Whoever has joined supports what is open. Who: that is for the supporter alone to read; how many is for everyone.
Outcome endorse(const Context& context, const InitiativeEndorse& params) {
  const auto record = seen(context, params.initiative);
  if (!record) return std::unexpected(record.error());
  if (!gathers_support(*record, context.now)) return wrong_state(*record);
  Decision decision;
  std::int64_t support = record->support;
  if (!endorsed_as(context.books, record->no, context.council, *context.actor.member)) {
    ++support;
    decision.facts.push_back(
        Fact::of(context.council, Audience::member(*context.actor.member),
                 facts::InitiativeEndorsed{.initiative = params.initiative, .persona = *context.actor.persona}));
    add_threshold(context, *record, support, decision.facts);
  }
  decision.result = InitiativeEndorseResult{support}.to_json();
  return decision;
}

// A supporter takes the support back while it is open. One that the threshold put on the shortlist stays there.
Outcome unendorse(const Context& context, const InitiativeUnendorse& params) {
  const auto record = seen(context, params.initiative);
  if (!record) return std::unexpected(record.error());
  if (!gathers_support(*record, context.now)) return wrong_state(*record);
  Decision decision;
  std::int64_t support = record->support;
  if (const auto persona = endorsed_as(context.books, record->no, context.council, *context.actor.member)) {
    --support;
    decision.facts.push_back(Fact::of(context.council, Audience::member(*context.actor.member),
                                      facts::EndorsementWithdrawn{.initiative = params.initiative, .persona = *persona}));
  }
  decision.result = InitiativeUnendorseResult{support}.to_json();
  return decision;
}

std::vector<Fact> close_support(const Context& context) {
  const Statutes statutes = statutes_of(context.books, context.council);
  std::vector<Fact> facts;
  context.books.each<InitiativeId, std::int64_t>(
      "SELECT id, support FROM initiative WHERE council = $1 AND state = 'published' AND closes_at <= $2 "
      "ORDER BY closes_at, no LIMIT $3",
      [&](InitiativeId id, std::int64_t support) {
        if (support >= statutes.support_threshold) {
          facts.push_back(shortlisted_by_threshold(context, statutes, id, support));
        } else {
          facts.push_back(by_rule(Fact::of(
              context.council, Audience::everyone(),
              facts::InitiativeLapsed{
                  .initiative = id, .support = support, .threshold = statutes.support_threshold})));
        }
      },
      context.council, context.now, closed_a_sweep_max);
  return facts;
}

}  // namespace radslag::council::initiative

#include "council/initiative/permission.hpp"
#include "council/initiative/rules.hpp"
#include "protocol/generated/initiative_facts.hpp"

namespace radslag::council::initiative {

using namespace protocol;

// An officer puts a published one on the shortlist before the threshold does, and says why.
Outcome shortlist(const Context& context, const InitiativeShortlist& params) {
  const auto record = judged(context, params.initiative);
  if (!record) return std::unexpected(record.error());
  if (record->is_hidden) return wrong_state(*record);
  if (const auto state = step_to(*record, Act::shortlist); !state) return std::unexpected(state.error());
  Decision decision;
  decision.facts.push_back(shortlisted_now(context, statutes_of(context.books, context.council),
                                           {.initiative = params.initiative,
                                            .persona = context.actor.persona,
                                            .reason = params.reason,
                                            .support = record->support,
                                            .answer_due_at = {}}));
  return decision;
}

// An officer answers what is public. A later answer stands beside the earlier ones.
Outcome answer(const Context& context, const InitiativeAnswer& params) {
  const auto record = judged(context, params.initiative);
  if (!record) return std::unexpected(record.error());
  if (const auto state = step_to(*record, Act::answer); !state || !record->is_public()) return wrong_state(*record);
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(),
                                    facts::InitiativeAnswered{.initiative = params.initiative,
                                                              .persona = *context.actor.persona,
                                                              .text = params.text,
                                                              .language = params.language}));
  return decision;
}

// A moderator hides what is public; everyone is told that it is hidden, and why.
Outcome hide(const Context& context, const InitiativeHide& params) {
  const auto record = judged(context, params.initiative);
  if (!record) return std::unexpected(record.error());
  if (const auto state = step_to(*record, Act::hide); !state || !record->is_public()) return wrong_state(*record);
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(),
                                    facts::InitiativeHidden{.initiative = params.initiative,
                                                            .persona = *context.actor.persona,
                                                            .reason = params.reason}));
  return decision;
}

// A moderator shows again what is hidden, in the state it has meanwhile.
Outcome show(const Context& context, const InitiativeShow& params) {
  const auto record = judged(context, params.initiative);
  if (!record) return std::unexpected(record.error());
  if (!record->is_hidden) return wrong_state(*record);
  if (const auto state = step_to(*record, Act::show); !state) return std::unexpected(state.error());
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(),
                                    facts::InitiativeShown{.initiative = params.initiative,
                                                           .persona = *context.actor.persona,
                                                           .reason = params.reason}));
  return decision;
}

}  // namespace radslag::council::initiative

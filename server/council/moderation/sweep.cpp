#include "council/moderation/rules.hpp"
#include "protocol/generated/moderation_facts.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

template <class Id, class MakeFact>
void for_each_due(const Context& context, std::string_view sql, std::vector<Fact>& facts, MakeFact make) {
  std::vector<Id> due;
  context.books.each<Id>(sql, [&](Id id) { due.push_back(std::move(id)); }, context.council, context.now);
  for (const Id& id : due) {
    facts.push_back(Fact::of(context.council, Audience::moderators(), make(id)));
    facts.back().by_rule = true;
  }
}

}  // namespace

std::vector<Fact> sweep(const Context& context) {
  std::vector<Fact> facts;
  for_each_due<MeasureId>(context, "SELECT measure FROM suspension WHERE council = $1 AND ended = 0 AND until <= $2 ORDER BY measure", facts,
                          [](const MeasureId& id) { return facts::SuspensionEnded{id}; });
  for_each_due<EvidenceId>(context, "SELECT id FROM evidence WHERE council = $1 AND disposed = 0 AND dispose_at <= $2 ORDER BY id", facts,
                           [](const EvidenceId& id) { return facts::EvidenceDisposed{id}; });
  for_each_due<CaseId>(context,
                       "SELECT moderation_case.id FROM moderation_case LEFT JOIN moderation_settings ON moderation_settings.council = moderation_case.council "
                       "WHERE moderation_case.council = $1 AND state <> 'closed' AND danger = 1 AND looked_at IS NULL AND escalated = 0 "
                       "AND opened_at + coalesce(threat_target_minutes, 60) * 60000 <= $2 ORDER BY moderation_case.id",
                       facts, [](const CaseId& id) { return facts::CaseEscalated{id}; });
  return facts;
}

}  // namespace radslag::council::moderation

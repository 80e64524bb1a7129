#include "council/own_data/register.hpp"

#include "council/own_data/books.hpp"
#include "council/own_data/notices.hpp"
#include "council/own_data/rules.hpp"

namespace radslag::council {

using namespace own_data;
namespace facts = protocol::facts;

namespace {

// Rules that ask the features for what somebody wrote.
template <class Command>
void asking(Registry& registry, Outcome (*rule)(const Context&, const Command&, const TextOwners&)) {
  registry.command<Command>(Registry::Decide<Command>(
      [rule, owners = registry.text_owners()](const Context& context, const Command& command) { return rule(context, command, *owners); }));
}

template <class... Facts>
void register_facts(Registry& registry) {
  (registry.fact<Facts>(&own_data::fold, &own_data::publish), ...);
}

}  // namespace

void register_own_data(Registry& registry, member_list::HashAddress hash) {
  asking<protocol::DataLeaveCouncil>(registry, &leave);
  asking<protocol::DataEraseText>(registry, &erase_text);
  asking<protocol::DataOrderErasure>(registry, &order_erasure);
  asking<protocol::DataDecideErasure>(registry, &decide_erasure);
  registry.command<protocol::DataSetRules>(&set_rules);
  registry.command<protocol::ConsentAccept>(&accept);
  registry.command<protocol::MatterRegister>(&register_matter);
  registry.query<protocol::DataExport>(Registry::AnswerTo<protocol::DataExport>(
      [hash](const Reading& reading, const protocol::DataExport& query) { return export_own(reading, query, hash); }));
  register_facts<facts::ErasureRequested, facts::ErasureDecided, facts::DataRulesSet, facts::ConsentGiven, facts::Disposed,
                 facts::MatterRegistered>(registry);
  registry.forget(&own_data::forget);
  registry.sweep(&dispose);
}

}  // namespace radslag::council

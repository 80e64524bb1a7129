#include "council/rounds/register.hpp"

#include <memory>

#include "council/rounds/books.hpp"
#include "council/rounds/counting.hpp"
#include "council/rounds/notices.hpp"
#include "council/rounds/queries.hpp"
#include "council/rounds/rules.hpp"
#include "council/rounds/telling.hpp"

namespace radslag::council {

namespace {

template <class... Facts>
void register_facts(Registry& registry) {
  (registry.fact<Facts>(&rounds::fold, &rounds::publish), ...);
}

}  // namespace

void register_rounds(Registry& registry) {
  using namespace protocol;
  registry.command<RoundAnnounce>(&rounds::announce);
  registry.command<RoundChange>(&rounds::change);
  registry.command<RoundPutOptions>(&rounds::put_options);
  registry.command<RoundDropOption>(&rounds::drop_option);
  registry.command<protocol::RoundOpen>(&rounds::open);
  registry.command<RoundClose>(&rounds::close);
  registry.command<RoundCancel>(&rounds::cancel);
  registry.command<RoundCast>(&rounds::cast, Rate::vote);
  registry.query<RoundMine>(&rounds::mine);
  registry.query<protocol::RoundBoard>(&rounds::board);
  registry.query<RoundEnvelopes>(&rounds::envelopes);
  registry.query<RoundRunning>(&rounds::running);
  registry.query<RoundWhatIf>(&rounds::what_if, Rate::search);
  registry.query<RoundExport>(&rounds::export_file);
  register_facts<facts::RoundAnnounced, facts::RoundChanged, facts::RoundOptionsPut, facts::RoundOptionDropped, facts::RoundOpened, facts::Envelope,
                 facts::RoundVotersTold, facts::RoundTurnoutNoted, facts::RoundClosed, facts::RoundCounted, facts::LinkDestroyed, facts::RoundCancelled>(registry);
  registry.sweep([counter = std::make_shared<rounds::Counter>()](const Context& context) { return rounds::sweep(context, *counter); });
  registry.cleanse(&rounds::cleanse);
  registry.forget(&rounds::forget);
}

}  // namespace radslag::council

#include "council/recusal/register.hpp"

#include "council/recusal/notices.hpp"
#include "council/recusal/rules.hpp"

namespace radslag::council {

void register_recusal(Registry& registry) {
  using namespace protocol;
  registry.command<RecusalNote>(&recusal::note);
  registry.command<RecusalLift>(&recusal::lift);
  registry.fact<facts::RecusalNoted>(&recusal::fold, &recusal::publish);
  registry.fact<facts::RecusalLifted>(&recusal::fold, &recusal::publish);
  registry.on_visibility_changed(&recusal::follow);
  registry.forget(&recusal::forget);
  registry.texts({.about = &recusal::tells_of});
}

}  // namespace radslag::council

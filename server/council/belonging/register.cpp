#include "council/belonging/register.hpp"

#include "council/belonging/books.hpp"
#include "council/belonging/rules.hpp"

namespace radslag::council {

void register_belonging(Registry& registry) {
  using namespace protocol;
  registry.command<BelongingSetRules>(&belonging::set_rules);
  registry.command<BelongingAsk>(&belonging::ask);
  registry.command<BelongingVouch>(&belonging::vouch);
  registry.command<BelongingConfirm>(&belonging::confirm);
  registry.command<BelongingRenew>(&belonging::renew);
  registry.command<BelongingEnd>(&belonging::end);
  registry.fact<facts::BelongingRulesSet>(&belonging::fold, &belonging::publish);
  registry.fact<facts::BelongingAsked>(&belonging::fold, &belonging::publish);
  registry.fact<facts::BelongingVouched>(&belonging::fold, &belonging::publish);
  registry.fact<facts::BelongingConfirmed>(&belonging::fold, &belonging::publish);
  registry.fact<facts::BelongingEnded>(&belonging::fold, &belonging::publish);
  registry.sweep(&belonging::lapse);
  registry.forget(&belonging::forget);
}

}  // namespace radslag::council

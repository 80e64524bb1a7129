#include "council/belonging/register.hpp"

#include "council/belonging/books.hpp"
#include "council/belonging/rules.hpp"

namespace radslag::council {

void register_belonging(Registry& registry, member_list::HashAddress hash) {
  using namespace protocol;
  registry.command<BelongingSetRules>(&belonging::set_rules);
  registry.command<BelongingAsk>(Registry::Decide<BelongingAsk>([hash](const Context& context, const BelongingAsk& command) {
    return belonging::ask(context, command, hash);
  }));
  registry.command<BelongingVouch>(&belonging::vouch);
  registry.command<BelongingConfirm>(&belonging::confirm);
  registry.command<BelongingRenew>(Registry::Decide<BelongingRenew>([hash](const Context& context, const BelongingRenew&) {
    return belonging::renew(context, hash);
  }));
  registry.command<BelongingEnd>(&belonging::end);
  registry.fact<facts::BelongingRulesSet>(&belonging::fold, &belonging::publish);
  registry.fact<facts::BelongingPromised>(&belonging::fold, &belonging::publish);
  registry.fact<facts::BelongingAsked>(&belonging::fold, &belonging::publish);
  registry.fact<facts::BelongingVouched>(&belonging::fold, &belonging::publish);
  registry.fact<facts::BelongingConfirmed>(&belonging::fold, &belonging::publish);
  registry.fact<facts::BelongingEnding>(&belonging::fold, &belonging::publish);
  registry.fact<facts::BelongingEnded>(&belonging::fold, &belonging::publish);
  registry.sweep(&belonging::lapse);
  registry.sweep(&belonging::remind);
  registry.sweep(&belonging::keep_promises);
  registry.forget(&belonging::forget);
}

}  // namespace radslag::council

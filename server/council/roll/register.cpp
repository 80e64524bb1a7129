#include "council/roll/register.hpp"

#include "council/roll/books.hpp"
#include "council/roll/rules.hpp"

namespace radslag::council {

void register_roll(Registry& registry) {
  using namespace protocol;
  registry.command<RollFix>(&roll::fix);
  registry.query<RollPreview>(&roll::preview);
  registry.fact<facts::RollFixed>(&roll::fold, &roll::publish);
  registry.fact<facts::RollListed>(&roll::fold, &roll::publish);
  registry.forget(&roll::forget);
}

}  // namespace radslag::council

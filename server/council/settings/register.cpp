#include "council/settings/register.hpp"

#include "council/settings/books.hpp"
#include "council/settings/notices.hpp"
#include "council/settings/rules.hpp"

namespace radslag::council {

void register_settings(Registry& registry) {
  using namespace protocol;
  registry.command<CouncilCreate>(&settings::create);
  registry.command<CouncilUpdate>(&settings::update);
  registry.fact<facts::CouncilCreated>(&settings::fold, &settings::publish);
  registry.fact<facts::SettingsChanged>(&settings::fold, &settings::publish);
  registry.fact<facts::CouncilRegistered>(&settings::fold, &settings::publish);
}

}  // namespace radslag::council

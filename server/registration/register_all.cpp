#include "registration/register_all.hpp"

#include "council/membership/register.hpp"
#include "council/settings/register.hpp"

namespace radslag {

council::Registry register_all() {
  council::Registry registry;
  council::register_settings(registry);
  council::register_membership(registry);
  return registry;
}

}  // namespace radslag

#include "registration/register_all.hpp"

#include "council/core/own_facts.hpp"
#include "council/discussion/register.hpp"
#include "council/initiative/register.hpp"
#include "council/membership/register.hpp"
#include "council/settings/register.hpp"
#include "identity/register.hpp"
#include "search/register.hpp"

namespace radslag {

council::Registry register_all() {
  council::Registry registry;
  council::register_own_facts(registry);
  council::register_settings(registry);
  council::register_membership(registry);
  council::register_initiative(registry);
  council::register_discussion(registry);
  search::register_search(registry);
  return registry;
}

council::Registry register_all(const identity::Identity& identity) {
  council::Registry registry = register_all();
  identity::register_identity(registry, identity);
  return registry;
}

}  // namespace radslag

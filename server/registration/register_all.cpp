#include "registration/register_all.hpp"

#include "council/assisted/register.hpp"
#include "council/belonging/register.hpp"
#include "council/core/own_facts.hpp"
#include "council/discussion/register.hpp"
#include "council/initiative/register.hpp"
#include "council/membership/register.hpp"
#include "council/moderation/register.hpp"
#include "council/own_data/register.hpp"
#include "council/recusal/register.hpp"
#include "council/roll/register.hpp"
#include "council/rounds/register.hpp"
#include "council/settings/register.hpp"
#include "identity/invitation_letter.hpp"
#include "identity/register.hpp"
#include "identity/secrets.hpp"
#include "operating/register.hpp"
#include "search/register.hpp"

namespace radslag {

namespace {

council::Registry register_with(council::PostInvitation post, const council::member_list::HashAddress& hash) {
  council::Registry registry;
  council::register_own_facts(registry);
  council::register_settings(registry);
  council::register_membership(registry, std::move(post), hash);
  council::register_recusal(registry);
  council::register_belonging(registry, hash);
  council::register_roll(registry);
  council::register_initiative(registry);
  council::register_discussion(registry);
  council::register_own_data(registry, hash);
  council::register_moderation(registry);
  council::register_assisted(registry);
  council::register_rounds(registry);
  search::register_search(registry);
  return registry;
}

}  // namespace

council::Registry register_all() { return register_with({}, council::member_list::hash_without_key); }

council::Registry register_all(const identity::Identity& identity) {
  council::Registry registry = register_with([&identity](const council::InvitationLetter& letter, Time now, Random& random) {
    return identity::post_invitation(identity, letter, now, random);
  }, [&identity](const CouncilId& council, std::string_view email) { return identity::hash_of_listed_address(identity.keys, council, email); });
  identity::register_identity(registry, identity);
  return registry;
}

council::Registry register_all(const identity::Identity& identity, operating::Machine& machine) {
  council::Registry registry = register_all(identity);
  operating::register_operating(registry, machine);
  return registry;
}

}  // namespace radslag

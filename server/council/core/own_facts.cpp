#include "council/core/own_facts.hpp"

#include "protocol/generated/live_facts.hpp"

namespace radslag::council {

namespace {

template <class Typed>
void fold_nothing(store::Database&, const Entry&, const Typed&) {}
template <class Typed>
void publish_nothing(Board&, store::Database&, const Typed&) {}

}  // namespace

void register_own_facts(Registry& registry) {
  using namespace protocol::facts;
  registry.fact<Restored>(&fold_nothing<Restored>, &publish_nothing<Restored>);
  registry.fact<Redacted>(&fold_nothing<Redacted>, &publish_nothing<Redacted>);
}

}  // namespace radslag::council

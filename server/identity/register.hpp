#pragma once
// The service `identity`: accounts, sessions, the first operator.
#include "council/core/registry.hpp"
#include "identity/identity.hpp"

namespace radslag::identity {

// `identity` must outlive the registry. The commands with passwords work by themselves, but then the hashing holds up the
// writer: a server lets FrontDesk (front_desk.hpp) do that part first; simulations need not.
void register_identity(council::Registry& registry, const Identity& identity);

}  // namespace radslag::identity

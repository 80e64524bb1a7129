#pragma once
// The one place that knows every feature and service by name.
#include "council/core/registry.hpp"
#include "identity/identity.hpp"
#include "operating/machine.hpp"

namespace radslag {

// Without accounts: for simulations, whose callers are made up.
[[nodiscard]] council::Registry register_all();
// `identity` must outlive the registry.
[[nodiscard]] council::Registry register_all(const identity::Identity& identity);
// For a running instance; neither may go before the registry.
[[nodiscard]] council::Registry register_all(const identity::Identity& identity, operating::Machine& machine);

}  // namespace radslag

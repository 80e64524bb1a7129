#pragma once
// The one place that knows every feature and service by name.
#include "council/core/registry.hpp"
#include "identity/identity.hpp"

namespace radslag {

// Without accounts: for simulations, whose callers are made up.
[[nodiscard]] council::Registry register_all();
// `identity` must outlive the registry.
[[nodiscard]] council::Registry register_all(const identity::Identity& identity);

}  // namespace radslag

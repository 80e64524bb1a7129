#pragma once
// The code that makes the first operator. Printed once by the server, spent for good once used.
#include <optional>
#include <string>

#include "council/core/keys.hpp"
#include "base/random.hpp"
#include "store/database.hpp"

namespace radslag::identity {

// While there is no operator and none was made by code: a new code, which replaces the one before (only hashes are kept,
// so it cannot be printed again). Nothing otherwise. Called on the writer's connection before the office opens.
[[nodiscard]] std::optional<std::string> first_operator_code(store::Database& db, const council::KeyRing& keys, Random& random);

}  // namespace radslag::identity

#pragma once
// Sealed envelopes (XSalsa20-Poly1305), keyed by the instance's secret, which lies outside the database: a stolen copy of
// the file opens nothing. What is sealed stands in side tables, never in a fact.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/random.hpp"
#include "council/core/keys.hpp"

namespace radslag::council {

using Sealed = std::vector<std::uint8_t>;

[[nodiscard]] Sealed seal(const Secret& key, std::string_view plain, Random& random);
// Nothing when it was sealed under another secret (a restore without its keys folder).
[[nodiscard]] std::optional<std::string> unseal(const Secret& key, const Sealed& sealed);

}  // namespace radslag::council

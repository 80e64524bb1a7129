#pragma once
// A small secret at rest: XSalsa20-Poly1305 under a key made from the instance's secret, which lies outside the database,
// and from what the secret is and whose. A row moved to another member opens nothing.
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/random.hpp"
#include "council/core/keys.hpp"

namespace radslag::identity {

[[nodiscard]] std::vector<std::uint8_t> sealed(const council::Secret& key, std::span<const std::uint8_t> plain, Random& random);
// Nothing when it was sealed under another key, or changed.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> opened(const council::Secret& key, std::span<const std::uint8_t> sealed);

}  // namespace radslag::identity

#pragma once
// Envelopes: X25519 sealed boxes (libsodium's crypto_box_seal), opened with the round's own key.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "council/core/keys.hpp"

namespace radslag::council::rounds {

// What a sealed box is longer than what is in it.
inline constexpr std::int64_t seal_bytes = 48;

using RoundKey = std::array<std::uint8_t, 32>;

[[nodiscard]] RoundKey public_key_of(const Secret& key);
[[nodiscard]] std::optional<std::string> unseal(std::string_view envelope, const Secret& key);
// SHA-256, hex.
[[nodiscard]] std::string hash_of(std::string_view envelope);

}  // namespace radslag::council::rounds

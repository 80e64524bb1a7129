#pragma once
// Envelopes: X25519 sealed boxes (libsodium's crypto_box_seal), opened with the round's own key.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/random.hpp"
#include "council/core/keys.hpp"

namespace radslag::council::rounds {

// What a sealed box is longer than what is in it.
inline constexpr std::int64_t seal_bytes = 48;

using RoundKey = std::array<std::uint8_t, 32>;

[[nodiscard]] RoundKey public_key_of(const Secret& key);
[[nodiscard]] std::optional<std::string> unseal(std::string_view envelope, const Secret& key);
// The same for many: making the public key of the secret one costs as much as opening an envelope.
[[nodiscard]] std::optional<std::string> unseal(std::string_view envelope, const Secret& key, const RoundKey& public_key);
// As a voter's browser seals: for the demo and for replays of real votes. `padded`: as long as the round's ballots are.
[[nodiscard]] std::string seal(std::string_view padded, const RoundKey& public_key);
// 26 characters of base32, drawn.
[[nodiscard]] std::string make_tracker(Random& random);
// SHA-256, hex.
[[nodiscard]] std::string hash_of(std::string_view envelope);

}  // namespace radslag::council::rounds

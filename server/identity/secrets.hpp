#pragma once
// The secrets that people and browsers hold, and what the database keeps of them: hashes keyed by the instance's secret,
// which lies outside the database. Fast hashes suffice: all but the six digits have 128 random bits or more, and the six
// digits are tried five times at most.
#include <string>
#include <string_view>

#include "base/random.hpp"
#include "council/core/keys.hpp"

namespace radslag::identity {

using council::KeyRing;
using council::Secret;

// In front of a script's token, so that one left in a public place is found by who looks for such.
inline constexpr std::string_view bearer_prefix = "radslag_";

// 256 random bits in 43 characters that may stand in a cookie or an address.
[[nodiscard]] std::string make_token(Random& random);
// Six digits.
[[nodiscard]] std::string make_code(Random& random);
// Four groups of four characters, 80 bits, without letters that look like digits.
[[nodiscard]] std::string make_operator_code(Random& random);
// Six such groups, 120 bits: it is kept for years, so that a stolen table must not be searched through.
[[nodiscard]] std::string make_recovery_code(Random& random);

// As somebody types them: spaces and hyphens fall away, Arabic digits become European, small letters large, O a zero.
[[nodiscard]] std::string typed_code(std::string_view text);
[[nodiscard]] std::string typed_operator_code(std::string_view text);
[[nodiscard]] std::string european_digits(std::string_view text);

[[nodiscard]] Secret hash_of_token(const KeyRing& keys, std::string_view token);
[[nodiscard]] Secret hash_of_request(const KeyRing& keys, std::string_view request);
// Belongs to one request: the same six digits of another one have another hash.
[[nodiscard]] Secret hash_of_code(const KeyRing& keys, std::string_view request, std::string_view code);
[[nodiscard]] Secret hash_of_link(const KeyRing& keys, std::string_view request, std::string_view link);
[[nodiscard]] Secret hash_of_operator_code(const KeyRing& keys, std::string_view code);

// An address on a council's list of members; another hash in every council, so that lists cannot be laid side by side.
[[nodiscard]] Secret hash_of_listed_address(const KeyRing& keys, const CouncilId& council, std::string_view email);

// In the same time wherever they differ.
[[nodiscard]] bool equal(const Secret& left, const Secret& right);

}  // namespace radslag::identity

#pragma once
// The bytes that the journal's tree commits to, one leaf an entry (spec: INTEGRITY section 1; an example in docs/JOURNAL.md).
// A leaf is six ASCII lines, each ended by LF: `rk1`, origin, seq, kind, time, commit. It holds no personal data, so it can
// stand for ever: what concerns people is in the payload, which the leaf knows only by a salted hash.
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/time.hpp"
#include "methods/tree/hash.hpp"

namespace radslag::methods {

inline constexpr std::string_view private_kind = "private";    // the leaf's kind of a fact that is not for everyone
inline constexpr std::string_view envelope_kind = "envelope";  // a sealed ballot: never with a time
inline constexpr std::string_view no_time = "-";
inline constexpr std::string_view no_commit = "-";

using Salt = std::array<std::uint8_t, 32>;

struct Leaf {
  std::string origin;  // is_origin
  std::uint64_t seq = 0;
  std::string kind;                          // is_kind
  std::string time{no_time};                 // is_leaf_time
  std::string commit{no_commit};             // 64 hex digits, or `-` for no payload
};

// A fact that everyone may read: its kind and time stand in the leaf (an envelope's time never does).
struct PublicFact {
  std::string_view kind;
  Time time;
};

[[nodiscard]] Leaf make_public_leaf(std::string_view origin, std::uint64_t seq, PublicFact fact, const Hash& commit);
// A fact with any other audience: kind `private`, time `-`. Its true kind and time belong in its payload.
[[nodiscard]] Leaf make_private_leaf(std::string_view origin, std::uint64_t seq, const Hash& commit);

[[nodiscard]] std::string leaf_bytes(const Leaf& leaf);
[[nodiscard]] Hash hash_leaf(const Leaf& leaf);

// SHA-256("rk1-payload\0" ‖ salt ‖ payload), the payload being the exact stored bytes. With the salt destroyed it tells nothing
// of the payload, not even to somebody who guesses it.
[[nodiscard]] Hash commit_payload(std::span<const std::uint8_t, 32> salt, std::string_view payload);

// 1 to 255 printable ASCII characters without space or `+` (both end a key's name in a signed note).
[[nodiscard]] bool is_origin(std::string_view text);
// 1 to 64 of [a-z0-9_.], beginning with a letter.
[[nodiscard]] bool is_kind(std::string_view text);
// `YYYY-MM-DDTHH:MM:SSZ` with a month, day, hour, minute and second that exist in form (no calendar), or `-`.
[[nodiscard]] bool is_leaf_time(std::string_view text);
// Whether an entry of this kind must have `-` for its time.
[[nodiscard]] bool hides_time(std::string_view kind);

}  // namespace radslag::methods

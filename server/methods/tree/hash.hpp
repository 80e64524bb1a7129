#pragma once
// SHA-256 (libsodium), and the three hashes of a Merkle tree as in RFC 6962, section 2.1:
//   leaf  SHA-256(0x00 ‖ leaf bytes)      node  SHA-256(0x01 ‖ left ‖ right)      empty tree  SHA-256("")
// The first byte keeps a leaf from being read as a node, so nobody can pass off a subtree as an entry.
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <sodium/crypto_hash_sha256.h>

namespace radslag::methods {

using Hash = std::array<std::uint8_t, 32>;

// SHA-256 over what is added, in order, without copying it together first.
class Sha256 {
 public:
  Sha256();
  Sha256& add(std::span<const std::uint8_t> bytes);
  Sha256& add(std::string_view text);
  [[nodiscard]] Hash finish();

 private:
  crypto_hash_sha256_state state_;
};

[[nodiscard]] Hash sha256(std::string_view text);
[[nodiscard]] Hash hash_leaf(std::string_view leaf);
[[nodiscard]] Hash hash_node(const Hash& left, const Hash& right);
[[nodiscard]] Hash hash_nothing();

// 64 lower-case hex digits, or nothing.
[[nodiscard]] std::optional<Hash> hash_from_hex(std::string_view text);
// 44 characters of standard, padded base64 (RFC 4648, section 4), as a root is written in a checkpoint.
[[nodiscard]] std::string to_base64(std::span<const std::uint8_t> bytes);
// At most `size_max` bytes; nothing when the text is not canonical base64.
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text, std::size_t size_max);
[[nodiscard]] std::optional<Hash> hash_from_base64(std::string_view text);

}  // namespace radslag::methods

#include "methods/tree/hash.hpp"

#include <sodium/utils.h>

#include <algorithm>
#include <cstring>

namespace radslag::methods {

namespace {

const std::uint8_t* as_bytes(std::string_view text) { return reinterpret_cast<const std::uint8_t*>(text.data()); }

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

}  // namespace

Sha256::Sha256() { crypto_hash_sha256_init(&state_); }

Sha256& Sha256::add(std::span<const std::uint8_t> bytes) {
  crypto_hash_sha256_update(&state_, bytes.data(), bytes.size());
  return *this;
}

Sha256& Sha256::add(std::string_view text) { return add({as_bytes(text), text.size()}); }

Hash Sha256::finish() {
  Hash hash;
  crypto_hash_sha256_final(&state_, hash.data());
  return hash;
}

Hash sha256(std::string_view text) { return Sha256{}.add(text).finish(); }

Hash hash_leaf(std::string_view leaf) { return Sha256{}.add(std::string_view("\0", 1)).add(leaf).finish(); }

Hash hash_node(const Hash& left, const Hash& right) {
  // One buffer and one call: a million entries need a million of these.
  std::array<std::uint8_t, 65> bytes;
  bytes[0] = 1;
  std::memcpy(&bytes[1], left.data(), left.size());
  std::memcpy(&bytes[33], right.data(), right.size());
  return Sha256{}.add(bytes).finish();
}

Hash hash_nothing() { return sha256({}); }

std::optional<Hash> hash_from_hex(std::string_view text) {
  Hash hash;
  if (text.size() != hash.size() * 2) return std::nullopt;
  for (std::size_t i = 0; i < hash.size(); ++i) {
    const int high = hex_digit(text[2 * i]);
    const int low = hex_digit(text[2 * i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    hash[i] = static_cast<std::uint8_t>(high << 4 | low);
  }
  return hash;
}

std::string to_base64(std::span<const std::uint8_t> bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();  // libsodium counts the final NUL
  return text;
}

std::optional<std::string> from_base64(std::string_view text, std::size_t size_max) {
  std::string bytes(std::min(size_max, text.size() / 4 * 3 + 3), '\0');
  std::size_t size = 0;
  if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(), nullptr,
                        &size, nullptr, sodium_base64_VARIANT_ORIGINAL) != 0) {
    return std::nullopt;
  }
  bytes.resize(size);
  // libsodium 1.0.18 takes some bytes above 0x7f for a digit (measured: a flipped top bit passed), hence the way back.
  if (to_base64({reinterpret_cast<const std::uint8_t*>(bytes.data()), size}) != text) return std::nullopt;
  return bytes;
}

std::optional<Hash> hash_from_base64(std::string_view text) {
  Hash hash;
  const auto bytes = from_base64(text, hash.size());
  if (!bytes || bytes->size() != hash.size()) return std::nullopt;
  std::memcpy(hash.data(), bytes->data(), hash.size());
  return hash;
}

}  // namespace radslag::methods

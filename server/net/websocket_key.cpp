#include "net/websocket_key.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace radslag::net {

namespace {

using State = std::array<std::uint32_t, 5>;

std::uint32_t mix(std::uint32_t b, std::uint32_t c, std::uint32_t d, unsigned round) {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5A827999U;
  if (round < 40) return (b ^ c ^ d) + 0x6ED9EBA1U;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8F1BBCDCU;
  return (b ^ c ^ d) + 0xCA62C1D6U;
}

void digest_block(State& state, const unsigned char* block) {
  std::array<std::uint32_t, 80> w{};
  for (unsigned i = 0; i < 16; ++i) {
    w[i] = static_cast<std::uint32_t>(block[4 * i]) << 24 | static_cast<std::uint32_t>(block[4 * i + 1]) << 16 |
           static_cast<std::uint32_t>(block[4 * i + 2]) << 8 | block[4 * i + 3];
  }
  for (unsigned i = 16; i < 80; ++i) w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
  auto [a, b, c, d, e] = state;
  for (unsigned i = 0; i < 80; ++i) {
    const std::uint32_t next = std::rotl(a, 5) + mix(b, c, d, i) + e + w[i];
    e = d;
    d = c;
    c = std::rotl(b, 30);
    b = a;
    a = next;
  }
  state = {state[0] + a, state[1] + b, state[2] + c, state[3] + d, state[4] + e};
}

// RFC 3174. libsodium has no SHA-1, rightly.
std::array<unsigned char, 20> sha1(std::string text) {
  const std::uint64_t bits = std::uint64_t{text.size()} * 8;
  text += '\x80';
  while (text.size() % 64 != 56) text += '\0';
  for (int shift = 56; shift >= 0; shift -= 8) text += static_cast<char>(bits >> shift & 0xFF);
  State state{0x67452301U, 0xEFCDAB89U, 0x98BADCFEU, 0x10325476U, 0xC3D2E1F0U};
  for (std::size_t at = 0; at < text.size(); at += 64) digest_block(state, reinterpret_cast<const unsigned char*>(text.data()) + at);
  std::array<unsigned char, 20> hash{};
  for (unsigned i = 0; i < 20; ++i) hash[i] = static_cast<unsigned char>(state[i / 4] >> (24 - 8 * (i % 4)));
  return hash;
}

}  // namespace

bool is_websocket_key(std::string_view key) {
  if (key.size() != 24 || !key.ends_with("==")) return false;
  const bool letters = std::ranges::all_of(key.substr(0, 22), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
  });
  // 22 letters hold 132 bits; the last four must be zero.
  return letters && (key[21] == 'A' || key[21] == 'Q' || key[21] == 'g' || key[21] == 'w');
}

std::string websocket_accept(std::string_view key) {
  const auto hash = sha1(std::string(key) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
  std::array<char, 29> base64{};
  sodium_bin2base64(base64.data(), base64.size(), hash.data(), hash.size(), sodium_base64_VARIANT_ORIGINAL);
  return base64.data();
}

}  // namespace radslag::net

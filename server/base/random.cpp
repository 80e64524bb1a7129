#include "base/random.hpp"

#include <sodium.h>

#include <cstdlib>
#include <cstring>
#include <vector>

namespace radslag {

std::string to_hex(std::span<const std::uint8_t> bytes) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const auto byte : bytes) {
    text.push_back(digits[byte >> 4]);
    text.push_back(digits[byte & 15]);
  }
  return text;
}

std::string Random::hex(std::size_t count) {
  std::vector<std::uint8_t> bytes(count);
  fill(bytes);
  return to_hex(bytes);
}

std::uint64_t Random::below(std::uint64_t bound) {
  // Values past the last whole multiple of `bound` are drawn again, so that no remainder is favoured.
  const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
  for (;;) {
    std::array<std::uint8_t, 8> bytes{};
    fill(bytes);
    std::uint64_t value = 0;
    std::memcpy(&value, bytes.data(), sizeof value);
    if (value < limit) return value % bound;
  }
}

SystemRandom::SystemRandom() {
  if (sodium_init() < 0) std::abort();
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) { randombytes_buf(bytes.data(), bytes.size()); }

SeededRandom::SeededRandom(std::uint64_t seed) {
  if (sodium_init() < 0) std::abort();
  std::memcpy(seed_.data(), &seed, sizeof seed);
}

void SeededRandom::fill(std::span<std::uint8_t> bytes) {
  std::array<std::uint8_t, 32> key = seed_;
  const std::uint64_t draw = drawn_++;
  std::memcpy(key.data() + 8, &draw, sizeof draw);
  randombytes_buf_deterministic(bytes.data(), bytes.size(), key.data());
}

}  // namespace radslag

#pragma once
// Random bytes as an argument: the real source in the product, a seeded one in tests and simulations.
#include <array>
#include <cstdint>
#include <span>
#include <string>

namespace radslag {

class Random {
 public:
  virtual ~Random() = default;
  virtual void fill(std::span<std::uint8_t> bytes) = 0;

  // `count` bytes in lower-case hex (2 × count characters).
  [[nodiscard]] std::string hex(std::size_t count);
  // Uniform in [0, bound); bound > 0.
  [[nodiscard]] std::uint64_t below(std::uint64_t bound);
};

// libsodium's randombytes_buf. Use this wherever a secret is made.
class SystemRandom final : public Random {
 public:
  SystemRandom();
  void fill(std::span<std::uint8_t> bytes) override;
};

// ChaCha20 keyed by a seed (randombytes_buf_deterministic): the same seed, the same bytes. Never for secrets.
class SeededRandom final : public Random {
 public:
  explicit SeededRandom(std::uint64_t seed);
  void fill(std::span<std::uint8_t> bytes) override;

 private:
  std::array<std::uint8_t, 32> seed_{};
  std::uint64_t drawn_ = 0;
};

[[nodiscard]] std::string to_hex(std::span<const std::uint8_t> bytes);

}  // namespace radslag

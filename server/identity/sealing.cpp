#include "identity/sealing.hpp"

#include <sodium.h>

namespace radslag::identity {

std::vector<std::uint8_t> sealed(const council::Secret& key, std::span<const std::uint8_t> plain, Random& random) {
  std::vector<std::uint8_t> box(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size());
  random.fill(std::span(box).first(crypto_secretbox_NONCEBYTES));
  crypto_secretbox_easy(box.data() + crypto_secretbox_NONCEBYTES, plain.data(), plain.size(), box.data(), key.data());
  return box;
}

std::optional<std::vector<std::uint8_t>> opened(const council::Secret& key, std::span<const std::uint8_t> sealed) {
  constexpr std::size_t overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
  if (sealed.size() < overhead) return std::nullopt;
  std::vector<std::uint8_t> plain(sealed.size() - overhead);
  const auto box = sealed.subspan(crypto_secretbox_NONCEBYTES);
  if (crypto_secretbox_open_easy(plain.data(), box.data(), box.size(), sealed.data(), key.data()) != 0) return std::nullopt;
  return plain;
}

}  // namespace radslag::identity

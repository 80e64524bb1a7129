#include "council/core/sealed.hpp"

#include <sodium.h>

#include <span>

namespace radslag::council {

Sealed seal(const Secret& key, std::string_view plain, Random& random) {
  Sealed sealed(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size());
  random.fill(std::span(sealed).first(crypto_secretbox_NONCEBYTES));
  crypto_secretbox_easy(sealed.data() + crypto_secretbox_NONCEBYTES, reinterpret_cast<const std::uint8_t*>(plain.data()), plain.size(), sealed.data(),
                        key.data());
  return sealed;
}

std::optional<std::string> unseal(const Secret& key, const Sealed& sealed) {
  constexpr std::size_t overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
  if (sealed.size() < overhead) return std::nullopt;
  std::string plain(sealed.size() - overhead, '\0');
  const int failed = crypto_secretbox_open_easy(reinterpret_cast<std::uint8_t*>(plain.data()), sealed.data() + crypto_secretbox_NONCEBYTES,
                                                sealed.size() - crypto_secretbox_NONCEBYTES, sealed.data(), key.data());
  if (failed != 0) return std::nullopt;
  return plain;
}

}  // namespace radslag::council

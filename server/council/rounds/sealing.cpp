#include "council/rounds/sealing.hpp"

#include <sodium.h>

#include "methods/tree/hash.hpp"

namespace radslag::council::rounds {

static_assert(seal_bytes == crypto_box_SEALBYTES);

namespace {

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

}  // namespace

RoundKey public_key_of(const Secret& key) {
  RoundKey made{};
  (void)crypto_scalarmult_base(made.data(), key.data());
  return made;
}

std::optional<std::string> unseal(std::string_view envelope, const Secret& key) {
  if (envelope.size() < crypto_box_SEALBYTES) return std::nullopt;
  std::string text(envelope.size() - crypto_box_SEALBYTES, '\0');
  const RoundKey open = public_key_of(key);
  if (crypto_box_seal_open(reinterpret_cast<unsigned char*>(text.data()), bytes_of(envelope), envelope.size(), open.data(), key.data()) != 0) {
    return std::nullopt;
  }
  return text;
}

std::string hash_of(std::string_view envelope) { return to_hex(methods::sha256(envelope)); }

}  // namespace radslag::council::rounds

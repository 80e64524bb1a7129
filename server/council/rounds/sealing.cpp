#include "council/rounds/sealing.hpp"

#include <sodium.h>

#include <stdexcept>

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

std::optional<std::string> unseal(std::string_view envelope, const Secret& key) { return unseal(envelope, key, public_key_of(key)); }

std::optional<std::string> unseal(std::string_view envelope, const Secret& key, const RoundKey& public_key) {
  if (envelope.size() < crypto_box_SEALBYTES) return std::nullopt;
  std::string text(envelope.size() - crypto_box_SEALBYTES, '\0');
  if (crypto_box_seal_open(reinterpret_cast<unsigned char*>(text.data()), bytes_of(envelope), envelope.size(), public_key.data(), key.data()) != 0) {
    return std::nullopt;
  }
  return text;
}

std::string seal(std::string_view padded, const RoundKey& public_key) {
  std::string envelope(padded.size() + crypto_box_SEALBYTES, '\0');
  const int failed = crypto_box_seal(reinterpret_cast<unsigned char*>(envelope.data()), reinterpret_cast<const unsigned char*>(padded.data()), padded.size(), public_key.data());
  if (failed != 0) throw std::invalid_argument("no public key of a round");
  return envelope;
}

std::string make_tracker(Random& random) {
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  std::string text;
  for (int i = 0; i < 26; ++i) text += alphabet[random.below(alphabet.size())];
  return text;
}

std::string hash_of(std::string_view envelope) { return to_hex(methods::sha256(envelope)); }

}  // namespace radslag::council::rounds

#include <sodium.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <array>
#include <cstdlib>
#include <new>

#include "base/random.hpp"
#include "identity/limits.hpp"
#include "identity/passwords.hpp"

namespace radslag::identity {

namespace {

std::string composed(std::string_view password) {
  UErrorCode status = U_ZERO_ERROR;
  const auto source = icu::UnicodeString::fromUTF8({password.data(), static_cast<std::int32_t>(password.size())});
  std::string out;
  icu::Normalizer2::getNFCInstance(status)->normalize(source, status).toUTF8String(out);
  return U_FAILURE(status) ? std::string(password) : out;
}

}  // namespace

Argon2id::Argon2id() {
  if (sodium_init() < 0) std::abort();
  SystemRandom random;
  nobodys_ = hash(random.hex(32));
}

std::string Argon2id::hash(std::string_view password) const {
  std::array<char, crypto_pwhash_STRBYTES> out{};
  const std::string text = composed(password);
  if (crypto_pwhash_str_alg(out.data(), text.data(), text.size(), limits::hash_passes, limits::hash_memory,
                            crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw std::bad_alloc();
  }
  return out.data();
}

bool Argon2id::verify(const std::string& hash, std::string_view password) const {
  const std::string text = composed(password);
  return crypto_pwhash_str_verify(hash.c_str(), text.data(), text.size()) == 0;
}

}  // namespace radslag::identity

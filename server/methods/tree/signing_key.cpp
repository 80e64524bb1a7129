#include "methods/tree/signing_key.hpp"

#include <sodium.h>

#include <algorithm>

#include "methods/tree/hash.hpp"

namespace radslag::methods {

namespace {

// SubjectPublicKeyInfo of an Ed25519 key up to the 32 bytes themselves (RFC 8410, section 4).
constexpr std::string_view spki_head("\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", 12);
constexpr std::string_view pem_begin = "-----BEGIN PUBLIC KEY-----";
constexpr std::string_view pem_end = "-----END PUBLIC KEY-----";

const unsigned char* as_bytes(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

SigningKey::SigningKey(std::span<const std::uint8_t, 32> seed) {
  crypto_sign_seed_keypair(public_key_.data(), secret_key_.data(), seed.data());
}

SigningKey::~SigningKey() { sodium_memzero(secret_key_.data(), secret_key_.size()); }

Signature SigningKey::sign(std::string_view message) const {
  Signature signature;
  crypto_sign_detached(signature.data(), nullptr, as_bytes(message), message.size(), secret_key_.data());
  return signature;
}

bool verify_signature(const PublicKey& key, std::string_view message, const Signature& signature) {
  return crypto_sign_verify_detached(signature.data(), as_bytes(message), message.size(), key.data()) == 0;
}

KeyId key_id(std::string_view name, const PublicKey& key) {
  const Hash hash = Sha256{}.add(name).add("\n\x01").add(key).finish();
  KeyId id;
  std::copy_n(hash.begin(), id.size(), id.begin());
  return id;
}

std::string write_pem(const PublicKey& key) {
  std::string der(spki_head);
  der.append(reinterpret_cast<const char*>(key.data()), key.size());
  return std::string(pem_begin) + "\n" + to_base64({as_bytes(der), der.size()}) + "\n" + std::string(pem_end) + "\n";
}

std::expected<PublicKey, std::string> parse_pem(std::string_view pem) {
  pem = trim(pem);
  if (!pem.starts_with(pem_begin) || !pem.ends_with(pem_end) || pem.size() < pem_begin.size() + pem_end.size()) {
    return std::unexpected("the key file is not a PEM public key");
  }
  pem.remove_prefix(pem_begin.size());
  pem.remove_suffix(pem_end.size());
  std::string body(pem);
  std::erase_if(body, is_space);
  const auto der = from_base64(body, spki_head.size() + sizeof(PublicKey));
  if (!der || der->size() != spki_head.size() + sizeof(PublicKey) || !der->starts_with(spki_head)) {
    return std::unexpected("the key file is not one Ed25519 public key");
  }
  PublicKey key;
  std::copy(der->begin() + static_cast<std::ptrdiff_t>(spki_head.size()), der->end(), key.begin());
  return key;
}

}  // namespace radslag::methods

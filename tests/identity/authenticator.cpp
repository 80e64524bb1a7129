#include "identity/authenticator.hpp"

#include <fmt/format.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <sodium.h>

#include <array>
#include <stdexcept>

namespace radslag::identity {

namespace {

void append(Bytes& to, const Bytes& more) { to.insert(to.end(), more.begin(), more.end()); }

Bytes hash_of(std::string_view text) {
  Bytes hash(crypto_hash_sha256_BYTES);
  crypto_hash_sha256(hash.data(), reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
  return hash;
}

Bytes head(const Answering& answering, unsigned flags, std::uint32_t counter) {
  Bytes data = hash_of(answering.party);
  append(data, {static_cast<std::uint8_t>(flags), static_cast<std::uint8_t>(counter >> 24U), static_cast<std::uint8_t>(counter >> 16U),
                static_cast<std::uint8_t>(counter >> 8U), static_cast<std::uint8_t>(counter)});
  return data;
}

std::string client_data(const Answering& answering) {
  return fmt::format(R"({{"type":"{}","challenge":"{}","origin":"{}"{}}})", answering.type, answering.challenge, answering.origin, answering.more_client_data);
}

}  // namespace

struct Authenticator::Keys {
  std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> ed_public{};
  std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> ed_secret{};
  EVP_PKEY* rsa = nullptr;
};

Authenticator::Authenticator(std::string named, bool by_rsa) : credential(std::move(named)), keys_(std::make_unique<Keys>()) {
  crypto_sign_keypair(keys_->ed_public.data(), keys_->ed_secret.data());
  if (by_rsa) keys_->rsa = EVP_RSA_gen(2048);
}

Authenticator::~Authenticator() { EVP_PKEY_free(keys_->rsa); }

// A COSE key in CBOR.
Bytes Authenticator::public_key() const {
  if (keys_->rsa == nullptr) {
    Bytes key{0xA4, 0x01, 0x01, 0x03, 0x27, 0x20, 0x06, 0x21, 0x58, 0x20};  // {1: OKP, 3: -8, -1: Ed25519, -2: …}
    key.insert(key.end(), keys_->ed_public.begin(), keys_->ed_public.end());
    return key;
  }
  Bytes key{0xA4, 0x01, 0x03, 0x03, 0x39, 0x01, 0x00, 0x20, 0x59, 0x01, 0x00};  // {1: RSA, 3: -257, -1: n, -2: e}
  BIGNUM* modulus = nullptr;
  if (EVP_PKEY_get_bn_param(keys_->rsa, OSSL_PKEY_PARAM_RSA_N, &modulus) != 1) throw std::runtime_error("no modulus");
  Bytes bytes(256);
  BN_bn2binpad(modulus, bytes.data(), static_cast<int>(bytes.size()));
  BN_free(modulus);
  append(key, bytes);
  append(key, {0x21, 0x43, 0x01, 0x00, 0x01});
  return key;
}

Bytes Authenticator::sign(const Bytes& message) const {
  if (keys_->rsa == nullptr) {
    Bytes signature(crypto_sign_BYTES);
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), keys_->ed_secret.data());
    return signature;
  }
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  std::size_t length = 256;
  Bytes signature(length);
  const bool done = EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, keys_->rsa) == 1 &&
                    EVP_DigestSign(context, signature.data(), &length, message.data(), message.size()) == 1;
  EVP_MD_CTX_free(context);
  if (!done) throw std::runtime_error("not signed");
  return signature;
}

Said Authenticator::create(const Answering& answering) const {
  Bytes data = head(answering, answering.flags | 0x40U, counter);
  append(data, Bytes(16));  // of no make that is told
  append(data, {static_cast<std::uint8_t>(credential.size() >> 8U), static_cast<std::uint8_t>(credential.size())});
  data.insert(data.end(), credential.begin(), credential.end());
  append(data, public_key());
  return {client_data(answering), std::move(data)};
}

Said Authenticator::get(const Answering& answering, Bytes& signature) {
  counter += 1;
  Said said{client_data(answering), head(answering, answering.flags, counter)};
  Bytes message = said.authenticator_data;
  append(message, hash_of(said.client_data));
  signature = sign(message);
  return said;
}

}  // namespace radslag::identity

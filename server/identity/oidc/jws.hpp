#pragma once
// Signed tokens (RFC 7515, compact form) and the keys they are checked with (RFC 7517). RSA and EC by cjose, Ed25519 by
// libsodium. What may be accepted stands in one list: RS256, PS256, ES256, EdDSA; never `none`, never a shared secret.
#include <array>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace radslag::identity::oidc {

enum class Algorithm { rs256, ps256, es256, eddsa };

struct Key {
  std::string kid;                   // "" for none
  std::string kty;                   // "RSA", "EC", "OKP"
  std::string alg;                   // "" for any that the type allows
  std::string json;                  // as published, for cjose
  std::array<std::uint8_t, 32> x{};  // of an Ed25519 key
};

// Keys for signatures that are strong enough (RSA from 2048 bits, P-256, Ed25519); others are passed over. Nothing when
// this is no key set.
[[nodiscard]] std::optional<std::vector<Key>> read_keys(std::string_view json);

struct Token {
  Algorithm algorithm{};
  std::string kid;      // "" for none
  std::string compact;  // as it came
  std::string payload;  // decoded, not believed before the signature was checked
};

// Nothing when it has not the shape, or its algorithm is none of the list, or it has critical headers.
[[nodiscard]] std::optional<Token> read_token(std::string_view compact);

// The one key that the token names. Without a `kid` the token must fit one key alone.
[[nodiscard]] const Key* key_for(const Token& token, const std::vector<Key>& keys);
[[nodiscard]] bool is_signed_by(const Token& token, const Key& key);

[[nodiscard]] std::string base64url(std::string_view bytes);
[[nodiscard]] std::optional<std::string> from_base64url(std::string_view text);

}  // namespace radslag::identity::oidc

#pragma once
// A council's Ed25519 key (RFC 8032, libsodium). The public half travels as a PEM file (SPKI, RFC 8410), which `openssl` and
// every browser can read; the secret half is a 32-byte seed, kept in its own file by whoever does I/O.
#include <array>
#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <string_view>

namespace radslag::methods {

using PublicKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;
using KeyId = std::array<std::uint8_t, 4>;

// Overwrites its secret when it goes.
class SigningKey {
 public:
  explicit SigningKey(std::span<const std::uint8_t, 32> seed);
  SigningKey(const SigningKey&) = default;
  SigningKey& operator=(const SigningKey&) = default;
  ~SigningKey();

  [[nodiscard]] const PublicKey& public_key() const { return public_key_; }
  [[nodiscard]] Signature sign(std::string_view message) const;

 private:
  PublicKey public_key_{};
  std::array<std::uint8_t, 64> secret_key_{};
};

[[nodiscard]] bool verify_signature(const PublicKey& key, std::string_view message, const Signature& signature);

// First four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ public key): C2SP signed-note. It finds the key, it proves nothing.
[[nodiscard]] KeyId key_id(std::string_view name, const PublicKey& key);

// `-----BEGIN PUBLIC KEY-----`, one line of base64, `-----END PUBLIC KEY-----`, each ended by LF.
[[nodiscard]] std::string write_pem(const PublicKey& key);
// Exactly one Ed25519 public key; white space around it is allowed. The error is a plain sentence.
[[nodiscard]] std::expected<PublicKey, std::string> parse_pem(std::string_view pem);

}  // namespace radslag::methods

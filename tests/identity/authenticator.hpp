#pragma once
// An authenticator without a device: it makes passkeys and signs what it is given, also what it should not.
#include <memory>
#include <string>

#include "identity/passkey.hpp"

namespace radslag::identity {

// What may be wrong with an answer; as it is made, nothing is.
struct Answering {
  std::string type;  // webauthn.create or webauthn.get
  std::string challenge;
  std::string origin = "https://radslag.example";
  std::string party = "radslag.example";
  std::string more_client_data{};  // further members, e.g. `,"crossOrigin":true`
  unsigned flags = 0x05;           // present, verified
};

class Authenticator {
 public:
  explicit Authenticator(std::string credential, bool by_rsa = false);
  ~Authenticator();
  Authenticator(const Authenticator&) = delete;
  Authenticator& operator=(const Authenticator&) = delete;

  // The answer to create(): authenticator data with the public key.
  [[nodiscard]] Said create(const Answering& answering) const;
  // The answer to get(), and its signature. Counts.
  [[nodiscard]] Said get(const Answering& answering, Bytes& signature);

  std::uint32_t counter = 0;
  const std::string credential;

 private:
  struct Keys;
  [[nodiscard]] Bytes public_key() const;
  [[nodiscard]] Bytes sign(const Bytes& message) const;
  std::unique_ptr<Keys> keys_;
};

}  // namespace radslag::identity

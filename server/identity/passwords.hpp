#pragma once
// How passwords are hashed and which are refused. Slow on purpose: never on the writer's thread (password_desk.hpp).
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/refusal.hpp"

namespace radslag::identity {

// From any thread.
class Passwords {
 public:
  virtual ~Passwords() = default;
  // A text that holds method, parameters, salt and hash.
  [[nodiscard]] virtual std::string hash(std::string_view password) const = 0;
  [[nodiscard]] virtual bool verify(const std::string& hash, std::string_view password) const = 0;
  // The hash of a password that nobody has: verified where there is no account, so that the work is the same.
  [[nodiscard]] virtual const std::string& nobodys_hash() const = 0;
};

// libsodium's Argon2id with the parameters of limits.hpp, over the password in NFC: å is one letter on every keyboard.
class Argon2id final : public Passwords {
 public:
  Argon2id();
  // Throws std::bad_alloc when there is no memory for it.
  [[nodiscard]] std::string hash(std::string_view password) const override;
  [[nodiscard]] bool verify(const std::string& hash, std::string_view password) const override;
  [[nodiscard]] const std::string& nobodys_hash() const override { return nobodys_; }

 private:
  std::string nobodys_;
};

// Why a new password is refused (`weak_password`), if it is: too short, among the well-known ones, one character or a
// row of keys again and again, or one of the words that stand close to its owner (address, name, this place) with digits and
// signs. No rules about kinds of characters: they make worse passwords.
[[nodiscard]] std::optional<Refusal> weakness_of(std::string_view password, const std::vector<std::string>& own_words);

}  // namespace radslag::identity

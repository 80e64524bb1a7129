#pragma once
// What the rules of accounts need beside the books.
#include <string>

#include "council/core/keys.hpp"
#include "identity/passwords.hpp"
#include "mail/outbox.hpp"

namespace radslag::identity {

struct IdentityOptions {
  std::string name = "Rådslag";                   // of the instance, as letters call it
  std::string site = "http://localhost:8080";     // where links lead, without a slash at the end
  mail::Sender sender{"Rådslag", "radslag@localhost"};
};

class Identity {
 public:
  // Keys and passwords must outlive it.
  Identity(const council::KeyRing& keys, const Passwords& passwords, IdentityOptions options)
      : keys(keys), passwords(passwords), options(std::move(options)), outbox(keys, this->options.sender) {}

  const council::KeyRing& keys;
  const Passwords& passwords;
  const IdentityOptions options;
  const mail::Outbox outbox;
};

}  // namespace radslag::identity

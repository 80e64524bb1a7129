#pragma once
// What the rules of accounts need beside the books.
#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "council/core/keys.hpp"
#include "identity/oidc/directory.hpp"
#include "identity/passkey.hpp"
#include "identity/passwords.hpp"
#include "mail/outbox.hpp"

namespace radslag::identity {

struct IdentityOptions {
  std::string name = "Rådslag";                   // of the instance, as letters call it
  std::string site = "http://localhost:8080";     // where links lead, without a slash at the end
  std::vector<std::string> origins{};             // of the pages that may ask for a passkey
  mail::Sender sender{"Rådslag", "radslag@localhost"};
  std::vector<oidc::Provider> providers{};
  bool second_factor_required = false;            // of who holds a role of trust; core holds them to it
  std::chrono::milliseconds restore_wait = std::chrono::hours(24);  // between the desk's second yes and a restored sign-in
};

class Identity {
 public:
  // Keys and passwords must outlive it.
  Identity(const council::KeyRing& keys, const Passwords& passwords, IdentityOptions options)
      : keys(keys), passwords(passwords), options(std::move(options)), outbox(keys, this->options.sender),
        party(relying_party(this->options.site, this->options.origins)),
        directory(std::make_unique<oidc::Directory>(this->options.providers)) {}

  const council::KeyRing& keys;
  const Passwords& passwords;
  const IdentityOptions options;
  const mail::Outbox outbox;
  const RelyingParty party;
  const std::unique_ptr<oidc::Directory> directory;
};

}  // namespace radslag::identity

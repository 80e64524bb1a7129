#pragma once
// To a provider and back: the authorization code flow with PKCE (RFC 6749, 7636; OpenID Connect Core 3.1). Each step waits
// for the web, so it runs on threads of its own (front_desk.hpp).
#include <expected>
#include <optional>
#include <string>

#include "council/core/keys.hpp"
#include "identity/oidc/attempt.hpp"
#include "identity/oidc/directory.hpp"

namespace radslag::identity::oidc {

// What the browser brings back: the query of the redirect URI, and the cookie.
struct Arrival {
  std::string provider;  // whose redirect URI it came by
  std::string state, code;
  std::optional<std::string> issuer;
  std::string error;
  std::string attempt;   // the cookie
};

// Who came back, as far as the provider is believed. Numbers are hashed already.
struct Visitor {
  Attempt attempt;
  council::Secret nonce{};    // names the attempt: used once
  council::Secret subject{};  // issuer and subject: the identity
  std::optional<council::Secret> number, previous_number;
  std::string acr;            // "" when not said
  bool second_factor = false;  // the provider asked for two factors, and the operator takes its word for it
  std::optional<Time> signed_in_at;  // there, when it said so
};

struct Surroundings {
  Directory& directory;
  const council::KeyRing& keys;
  const std::string& site;  // our own origin, without a slash at the end
};

// The address that the provider knows us by; another one for each provider, so that answers cannot be mixed up.
[[nodiscard]] std::string redirect_uri(const std::string& site, const Provider& provider);
// Where the browser is sent.
[[nodiscard]] std::expected<std::string, Fault> address_of(const Surroundings& here, const Attempt& attempt, Time now);
[[nodiscard]] std::expected<Visitor, Fault> receive(const Surroundings& here, const Arrival& arrival, Time now);
// Where the browser may go after signing out here, to be signed out there (RP-Initiated Logout 1.0); "" when not offered.
[[nodiscard]] std::string sign_out_address(const Directory& directory, const std::string& site, std::string_view provider);

}  // namespace radslag::identity::oidc

#pragma once
// What an ID token must say to be believed (OpenID Connect Core 3.1.3.7), once its signature has been checked, and what is
// taken from it. Swedish claims: https://www.oidc.se/specifications.
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "protocol/value.hpp"

namespace radslag::identity::oidc {

// What was wrong, as a word for logs and tests.
enum class Fault {
  cancelled,    // the person, or the provider, said no
  attempt,      // no cookie of this browser, too old, used, or of another provider or state
  issuer,       // the answer came from another issuer than asked
  unreachable,  // the provider did not answer, or not as the standard says
  code,         // the provider refused the code
  token,        // not a signed token that may be believed
  signature,    // or by a key that the provider does not have
  audience,     // for another client
  expired,      // or not valid yet
  nonce,        // of another attempt
  stale,        // signed in there before it was asked to be done anew
  assurance,    // less sure of who it is than this instance asks for
  person,       // contradicting or malformed claims about the person
};
[[nodiscard]] std::string_view to_string(Fault fault);

struct Expected {
  std::string_view issuer, client_id, nonce;
  const std::vector<std::string>& acr;
  Time now;
  std::optional<Time> signed_in_since{};  // one must have signed in there no earlier
};

struct Claims {
  std::string subject;
  std::string acr;               // "" when not said
  std::vector<std::string> amr;  // how one signed in there (RFC 8176)
  std::optional<Time> auth_time; // when
};

inline constexpr std::chrono::seconds clock_skew{60};

[[nodiscard]] std::expected<Claims, Fault> check_claims(std::string_view payload, const Expected& expected);

// Personal identity number or coordination number: twelve digits. Lives in memory until it has been hashed.
struct Person {
  std::optional<std::string> number;
  std::optional<std::string> previous;  // the coordination number one had before
};
// From an ID token's payload or a UserInfo answer.
[[nodiscard]] std::expected<Person, Fault> person_in(const protocol::Value& claims);

}  // namespace radslag::identity::oidc

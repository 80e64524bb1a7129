#pragma once
// One way to a provider and back. What must be remembered meanwhile lies in the browser itself, in a cookie that is
// sealed (XSalsa20-Poly1305) under the instance's secret: so it is bound to that browser, costs the server nothing, and
// is over after a while. That it is used once stands in the database (provider_table.hpp).
#include <optional>
#include <string>
#include <string_view>

#include "base/id.hpp"
#include "base/random.hpp"
#include "base/time.hpp"
#include "council/core/keys.hpp"

namespace radslag::identity::oidc {

struct Attempt {
  std::string provider;
  std::string state, nonce, verifier;  // 256 random bits each
  std::string return_to;               // a path of this site
  std::string language;
  std::optional<MemberId> link_to;     // whose account it is to be linked to; absent: sign in
  Time expires_at{};
  std::optional<std::string> browser{};  // its own mark (guarding.hpp)
  bool anew = false;                   // one is to sign in there, even where one is signed in

  [[nodiscard]] Time begun_at() const;
};

[[nodiscard]] Attempt new_attempt(Random& random, Time now);
// What a provider is shown of the verifier (RFC 7636, S256).
[[nodiscard]] std::string challenge_of(const Attempt& attempt);

// Characters that may stand in a cookie.
[[nodiscard]] std::string seal(const Attempt& attempt, const council::KeyRing& keys, Random& random);
// Nothing for what was sealed under another secret, altered, or is over.
[[nodiscard]] std::optional<Attempt> open(std::string_view sealed, const council::KeyRing& keys, Time now);

// The path as it is, or "/" for anything that is no path of this site.
[[nodiscard]] std::string safe_return(std::string_view path);

}  // namespace radslag::identity::oidc

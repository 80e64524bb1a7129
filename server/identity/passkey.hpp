#pragma once
// Passkeys (WebAuthn level 2): is this what an authenticator says that somebody holds, to us and now? Keys and signatures
// are checked by libfido2; here stands what surrounds them: what was asked, by whom, of whom. No attestation is asked
// for: which make an authenticator is of is nobody's business.
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace radslag::identity {

using Bytes = std::vector<std::uint8_t>;

// Who passkeys are made for: the site's host, and the pages' origins, compared whole.
struct RelyingParty {
  std::string id;
  std::vector<std::string> origins;
};
// The host of `site` and those of `origins` that are on it: a passkey of one host is none of another's.
[[nodiscard]] RelyingParty relying_party(std::string_view site, const std::vector<std::string>& origins);

struct PublicKey {
  int algorithm = 0;  // COSE: -7 ES256, -8 EdDSA, -257 RS256
  Bytes key;
};

struct NewPasskey {
  Bytes credential;
  PublicKey key;
  std::int64_t counter = 0;
};

// What the browser and the authenticator say: `clientDataJSON` and the authenticator data, as bytes.
struct Said {
  std::string client_data;
  Bytes authenticator_data;
};

// Why it does not count, in words for the log of a test; people are told one thing in all cases.
using Fault = std::string_view;

// The answer to navigator.credentials.create(): right type, challenge, origin and relying party, the person present and
// verified, and a key of an algorithm that we asked for.
[[nodiscard]] std::expected<NewPasskey, Fault> check_creation(const RelyingParty& party, std::string_view challenge, const Said& said);
// The answer to navigator.credentials.get(): the same, signed by this key. What comes back is the new counter. One that did
// not grow, where there is a counter at all, is that of a copy.
[[nodiscard]] std::expected<std::int64_t, Fault> check_assertion(const RelyingParty& party, std::string_view challenge, const Said& said,
                                                                 const Bytes& signature, const PublicKey& key, std::int64_t counter);

// Base64url without padding, as WebAuthn writes bytes. Empty for what is none.
[[nodiscard]] Bytes from_base64url(std::string_view text);
[[nodiscard]] std::string to_base64url(std::string_view bytes);

}  // namespace radslag::identity

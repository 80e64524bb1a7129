#pragma once
// What the providers publish about themselves: addresses (OpenID Connect Discovery 1.0) and keys. Fetched when first
// needed, kept for an hour; keys are fetched anew when a token names one that is not known, which an outsider cannot
// make happen more often than now and then. From any thread but the writer's and the I/O thread: it may wait for the web.
#include <expected>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "identity/oidc/id_token.hpp"
#include "identity/oidc/jws.hpp"
#include "identity/oidc/provider.hpp"
#include "identity/token_buckets.hpp"

namespace radslag::identity::oidc {

// Where things are at a provider.
struct Places {
  std::string authorization, token, keys;
  std::string user_info, end_session;  // "" where there is none
  bool says_issuer = false;            // every answer names the issuer (RFC 9207)
  bool takes_secret_in_form = false;   // client_secret_post and not client_secret_basic
};

// Places from a discovery document; nothing when it is another issuer's, or an address in it may not be used.
[[nodiscard]] std::optional<Places> read_places(std::string_view json, std::string_view issuer);

class Directory {
 public:
  explicit Directory(std::vector<Provider> providers);

  [[nodiscard]] const std::vector<Provider>& providers() const { return providers_; }
  [[nodiscard]] const Provider* find(std::string_view id) const;

  [[nodiscard]] std::expected<Places, Fault> places(const Provider& provider, Time now);
  // The key that the token is to be checked with.
  [[nodiscard]] std::expected<Key, Fault> key_for(const Provider& provider, const Token& token, Time now);
  // From memory alone, so from any thread: "" when it is not known or there is none.
  [[nodiscard]] std::string end_session_address(std::string_view id) const;

 private:
  struct Known {
    std::mutex fetching;  // one at a time; who waits finds it fetched
    std::optional<Places> places;
    Time places_until{};
    Time failed_at{};  // a provider that does not answer is not asked again at once
    std::vector<Key> keys;
    Time keys_until{};
  };
  std::expected<void, Fault> fetch_places(const Provider& provider, Known& known, Time now);
  std::expected<void, Fault> fetch_keys(const Provider& provider, Known& known, Time now);
  [[nodiscard]] Known& known(const Provider& provider);

  std::vector<Provider> providers_;
  std::map<std::string, std::unique_ptr<Known>> known_;  // all made at the start
  TokenBuckets fetches_for_unknown_keys_{1.0 / 60, 5};
  mutable std::mutex mutex_;
  std::map<std::string, std::string, std::less<>> end_session_;
};

}  // namespace radslag::identity::oidc

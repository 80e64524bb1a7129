#pragma once
// A provider of identities (OpenID Connect Core 1.0), as the operator has set it up.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace radslag::identity::oidc {

struct Provider {
  std::string id;                       // in addresses; [a-z0-9-]
  std::string sv, en, ar;               // its name on the button
  bool for_staff = false;
  std::string issuer;                   // compared whole with what discovery and tokens say
  std::string client_id;
  std::string client_secret;            // "" for a public client
  std::filesystem::path secret_file;    // where the secret is read from; mode 0600
  std::vector<std::string> scopes;      // beside openid
  std::vector<std::string> acr;         // one of these is demanded; empty: any
  // Values of `acr` and of `amr` by which it says that it asked for two factors. Nothing: its word is taken for one.
  std::vector<std::string> second_factor_acr, second_factor_amr;
  std::filesystem::path ca_file;        // the certificates to trust; "" for the system's

  // Do the scopes ask for the claims of https://id.oidc.se? They come from the UserInfo endpoint.
  [[nodiscard]] bool asks_for_person() const {
    for (const std::string& scope : scopes) {
      if (std::string_view(scope).contains("naturalPerson")) return true;
    }
    return false;
  }
};

}  // namespace radslag::identity::oidc

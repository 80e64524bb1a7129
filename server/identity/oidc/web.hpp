#pragma once
// One request to a provider's server: over TLS that is checked, with limits of time and size, and no redirect is
// followed. Plain http is for this machine alone (a developer's provider). Blocks: never on the writer's or the I/O thread.
#include <chrono>
#include <cstddef>
#include <expected>
#include <filesystem>
#include <string>
#include <string_view>

namespace radslag::identity::oidc {

struct WebRequest {
  std::string url;
  std::string form;                       // posted as application/x-www-form-urlencoded; "" for a GET
  std::string user, password;             // HTTP Basic; "" for none
  std::string bearer;                     // "" for none
  std::filesystem::path ca_file;
};

struct WebAnswer {
  long status = 0;
  std::string body;
};

struct WebLimits {
  std::chrono::milliseconds connect_within{5'000};
  std::chrono::milliseconds done_within{10'000};
  std::size_t body_bytes_max = std::size_t{256} * 1024;
};

// The error says why there is no answer, without the address.
[[nodiscard]] std::expected<WebAnswer, std::string> ask_web(const WebRequest& request, const WebLimits& limits = {});

// https, or http on this machine; no name or password in it, no fragment.
[[nodiscard]] bool is_usable_url(std::string_view url);
// For a query or a form: everything but letters, digits and -._~ as %XX.
[[nodiscard]] std::string percent_encoded(std::string_view text);

}  // namespace radslag::identity::oidc

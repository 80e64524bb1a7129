#pragma once
// What an operator sets, in one TOML file (deploy/radslag.toml shows all of it). Everything has a default that is right
// for one's own machine; what is unknown or impossible is refused with one line: where, what, what to do.
#include <chrono>
#include <cstdint>
#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "identity/oidc/provider.hpp"
#include "net/limits.hpp"

namespace radslag::net {

struct MailConfig {
  std::filesystem::path folder;         // the development mailbox: every e-mail becomes a file here; used without smtp_url
  std::string smtp_url;                 // smtp://… or smtps://…
  std::string user;
  std::filesystem::path password_file;  // a file of its own that nobody else may read
  std::filesystem::path ca_file;        // the certificates to trust; "" for the system's
  std::string from;
};

struct IdentityConfig {
  std::vector<identity::oidc::Provider> providers;   // OpenID Connect; their secrets are still in their files
  bool second_factor_required = true;                // of moderators, officers, chairs, secretaries and operators
  std::chrono::milliseconds restore_wait = std::chrono::hours(24);       // between the second yes at the desk and the restored sign-in
};

// What the map stands on: one PMTiles file of ours, or somebody else's pictures; without either, plain ground.
struct MapConfig {
  std::filesystem::path tiles;   // one PMTiles file
  std::string raster_url;        // https://host/{z}/{x}/{y}.png
  std::string attribution;       // whose map it is, shown on it; needed with raster_url
  unsigned zoom = 18;            // the nearest zoom that raster_url has

  // scheme://host[:port] of raster_url, which browsers may then fetch pictures from; "" without one.
  [[nodiscard]] std::string_view raster_origin() const;
};

// Backups that the running server makes and tries out by itself.
struct BackupConfig {
  std::filesystem::path folder;  // "" for none
  unsigned every_hours = 24;
  unsigned keep = 14;            // sound ones
};

struct Config {
  std::string name = "Rådslag";                // the instance's name, as people see it
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;                   // 0: any free one (tests)
  std::vector<std::string> origins;            // default: http://localhost:PORT and http://127.0.0.1:PORT
  std::vector<std::string> trusted_proxies;    // addresses and ranges (CIDR) whose X-Forwarded-For is believed
  std::filesystem::path data_folder = "data";
  std::filesystem::path keys_folder = "keys";
  std::filesystem::path client_folder = "client-web/dist";
  std::filesystem::path security_txt;          // served at /.well-known/security.txt
  MailConfig mail{.folder = "data/mail", .smtp_url = {}, .user = {}, .password_file = {}, .ca_file = {}, .from = "radslag@localhost"};
  IdentityConfig identity;
  MapConfig map;
  BackupConfig backup;
  std::uint32_t free_warning_mb = 1024;        // less free than this where the data lies is too little
  unsigned log_days = 365;                     // so long the security log is kept in the data folder; 0: not at all
  unsigned readers = 1;                        // threads that answer queries
  Limits limits;

  [[nodiscard]] bool allows_origin(std::string_view origin) const;
  // Cookies are Secure and named __Host-… unless every origin is plain http (a developer's own machine).
  [[nodiscard]] bool behind_tls() const;
  [[nodiscard]] bool trusts(std::string_view address) const;
  // Fills in the default origins; for a configuration that was made in code.
  void complete();
};

// This machine's own address, as text.
[[nodiscard]] bool is_loopback(std::string_view address);

// The error is one line: `radslag.toml:3:1: unknown key "lisen": did you mean "listen"?`. Relative paths are taken from
// the file's own folder.
[[nodiscard]] std::expected<Config, std::string> read_config(const std::filesystem::path& file);
[[nodiscard]] std::expected<Config, std::string> parse_config(std::string_view text, const std::filesystem::path& file);

}  // namespace radslag::net

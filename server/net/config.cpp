#include "net/config.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "identity/oidc/web.hpp"
#include "net/address_range.hpp"
#include "net/config_table.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::net {

namespace {

void take_limits(ConfigTable table, Limits& limits) {
  table.take("header_bytes", limits.header_bytes_max, {1024, 1 << 16});
  table.take("target_bytes", limits.target_bytes_max, {256, 1 << 14});
  table.take("headers", limits.headers_max, {16, 1000});
  table.take("body_bytes", limits.body_bytes_max, {1024, 1 << 24});
  table.take("sockets", limits.sockets_max, {10, 1'000'000});
  table.take("sessions_checked_every_ms", limits.sessions_checked_every, {10, 60'000});
  table.take("header_within_ms", limits.header_within, {100, 600'000});
  table.take("idle_ms", limits.idle_max, {100, 600'000});
  table.take("message_bytes", limits.message_bytes_max, {1024, 1 << 24});
  table.take("fragments", limits.fragments_max, {1, 100'000});
  table.take("control_frames_a_second", limits.control_frames_a_second_max, {1, 10'000});
  table.take("malformed_a_minute", limits.malformed_a_minute_max, {1, 100'000});
  table.take("topics_watched", limits.topics_watched_max, {1, 1000});
  table.take("answers_waiting", limits.answers_waiting_max, {8, 100'000});
  table.take("ping_every_ms", limits.ping_every, {100, 600'000});
  table.take("dead_after_ms", limits.dead_after, {200, 3'600'000});
  table.take("tick_list_ms", limits.tick_list, {0, 60'000});
  table.take("tick_lively_ms", limits.tick_lively, {0, 60'000});
  table.finish();
}

void take_mail(ConfigTable table, MailConfig& mail) {
  table.take_path("folder", mail.folder);
  table.take("smtp_url", mail.smtp_url);
  table.take("user", mail.user);
  table.take_path("password_file", mail.password_file);
  table.take_path("ca_file", mail.ca_file);
  table.take("from", mail.from);
  if (!mail.smtp_url.empty() && !mail.smtp_url.starts_with("smtp://") && !mail.smtp_url.starts_with("smtps://")) {
    table.fail("smtp_url", "must begin with smtp:// or smtps://");
  }
  if (mail.from.find('@') == std::string::npos) table.fail("from", "must be an e-mail address");
  table.finish();
}

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= 40 && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

identity::oidc::Provider take_provider(ConfigTable table) {
  identity::oidc::Provider provider;
  std::string purpose = "residents";
  ConfigTable names = table.child("name");
  names.take("sv", provider.sv);
  names.take("en", provider.en);
  names.take("ar", provider.ar);
  names.finish();
  table.take("id", provider.id);
  table.take("for", purpose);
  table.take("issuer", provider.issuer);
  table.take("client_id", provider.client_id);
  table.take_path("secret_file", provider.secret_file);
  table.take("scopes", provider.scopes);
  table.take("acr", provider.acr);
  table.take("second_factor_acr", provider.second_factor_acr);
  table.take("second_factor_amr", provider.second_factor_amr);
  table.take_path("ca_file", provider.ca_file);
  provider.for_staff = purpose == "staff";
  if (!is_id(provider.id)) table.fail("id", "must be a short word of a-z, 0-9 and -: it stands in the redirect address");
  if (provider.sv.empty() || provider.en.empty() || provider.ar.empty()) table.fail("name", "must have sv, en and ar: what stands on the button");
  if (purpose != "staff" && purpose != "residents") table.fail("for", "must be \"residents\" or \"staff\"");
  if (!identity::oidc::is_usable_url(provider.issuer)) table.fail("issuer", "must be the provider's https address, as its discovery document says it");
  if (provider.client_id.empty()) table.fail("client_id", "must be what the provider calls this instance");
  table.finish();
  return provider;
}

void take_identity(ConfigTable table, IdentityConfig& identity) {
  std::string second_factor = "required";
  table.take("second_factor", second_factor);
  if (second_factor != "required" && second_factor != "offered") table.fail("second_factor", "must be \"required\" or \"offered\"");
  identity.second_factor_required = second_factor == "required";
  std::uint32_t hours = 24;
  table.take("restore_wait_hours", hours, {1, 24 * 30});
  identity.restore_wait = std::chrono::hours(hours);
  for (ConfigTable& one : table.children("provider")) {
    auto provider = take_provider(std::move(one));
    if (std::ranges::find(identity.providers, provider.id, &identity::oidc::Provider::id) != identity.providers.end()) table.fail("provider", fmt::format("has two with the id \"{}\"", provider.id));
    identity.providers.push_back(std::move(provider));
  }
  if (identity.providers.size() > protocol::limits::providers_max) table.fail("provider", fmt::format("may be there {} times at most", protocol::limits::providers_max));
  table.finish();
}

void take_backup(ConfigTable table, BackupConfig& backup) {
  table.take_path("folder", backup.folder);
  table.take("every_hours", backup.every_hours, {1, 24 * 31});
  table.take("keep", backup.keep, {1, 1000});
  table.finish();
}

void take_operating(ConfigTable table, Config& config) {
  table.take("free_warning_mb", config.free_warning_mb, {1, 100'000'000});
  table.take("log_days", config.log_days, {0, 3660});
  table.finish();
}

void take_folders(ConfigTable table, Config& config) {
  table.take_path("data", config.data_folder);
  table.take_path("keys", config.keys_folder);
  table.take_path("client", config.client_folder);
  table.finish();
}

// scheme://host[:port], nothing after it: what browsers send as Origin.
bool is_origin(std::string_view text) {
  const std::size_t scheme = text.starts_with("https://") ? 8 : text.starts_with("http://") ? 7 : 0;
  return scheme > 0 && text.size() > scheme && text.find_first_of("/?# @", scheme) == std::string_view::npos;
}

// As browsers send it: in lower case, and without the port that the scheme means anyway.
std::string as_browsers_send(std::string origin) {
  std::ranges::transform(origin, origin.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  const std::string_view usual = origin.starts_with("https://") ? ":443" : ":80";
  if (origin.ends_with(usual)) origin.resize(origin.size() - usual.size());
  return origin;
}

void take_listen(ConfigTable table, Config& config) {
  table.take("address", config.address);
  if (!is_address(config.address)) table.fail("address", fmt::format("must be an IP address, such as 127.0.0.1 or ::1, not \"{}\"", config.address));
  table.take("port", config.port, {0, 65535});
  table.take("origins", config.origins);
  table.take("trusted_proxies", config.trusted_proxies);
  for (const std::string& proxy : config.trusted_proxies) {
    if (!is_address_range(proxy)) table.fail("trusted_proxies", fmt::format("\"{}\" is no address and no range such as 10.0.0.0/8", proxy));
  }
  for (std::string& origin : config.origins) {
    origin = as_browsers_send(std::move(origin));
    if (!is_origin(origin)) table.fail("origins", fmt::format("\"{}\" is no origin: write https://host, without a path", origin));
  }
  table.finish();
}

// The length of scheme://host[:port] when the address is one that a Content-Security-Policy can name; 0 when it is not.
std::size_t origin_length(std::string_view url) {
  const std::size_t end = std::min(url.find('/', url.find("://") == std::string_view::npos ? 0 : url.find("://") + 3), url.size());
  const std::string_view origin = url.substr(0, end);
  return is_origin(origin) && origin.find_first_of(";,{}'\"") == std::string_view::npos ? end : 0;
}

void take_map(ConfigTable table, Config& config) {
  MapConfig& map = config.map;
  table.take_path("tiles", map.tiles);
  table.take("raster_url", map.raster_url);
  table.take("attribution", map.attribution);
  table.take("zoom", map.zoom, {1, 22});
  if (!map.raster_url.empty()) {
    const std::string_view url = map.raster_url;
    const auto lacks = [url](std::string_view part) { return url.find(part) == std::string_view::npos; };
    if (!map.tiles.empty()) table.fail("raster_url", "and \"tiles\" exclude each other: keep one");
    if (!lacks("{s}")) table.fail("raster_url", "must name one host: write one of them instead of {s}");
    if (origin_length(url) == 0) table.fail("raster_url", "must begin with https://host/");
    if (lacks("{z}") || lacks("{x}") || lacks("{y}")) table.fail("raster_url", "must contain {z}, {x} and {y}");
    if (config.behind_tls() && url.starts_with("http://")) table.fail("raster_url", "must begin with https://, as browsers refuse http:// on a page that came over https://");
    if (map.attribution.empty()) table.fail("raster_url", "needs \"attribution\": say whose map it is, such as \"© Norrköpings kommun\"");
  }
  table.finish();
}

}  // namespace

std::string_view MapConfig::raster_origin() const { return std::string_view(raster_url).substr(0, origin_length(raster_url)); }

bool Config::allows_origin(std::string_view origin) const { return std::ranges::find(origins, origin) != origins.end(); }

bool Config::behind_tls() const {
  return std::ranges::any_of(origins, [](const std::string& origin) { return origin.starts_with("https://"); });
}

bool Config::trusts(std::string_view peer) const {
  return std::ranges::any_of(trusted_proxies, [&](const std::string& proxy) { return lies_in(peer, proxy); });
}

void Config::complete() {
  if (!origins.empty()) return;
  origins = {fmt::format("http://localhost:{}", port), fmt::format("http://127.0.0.1:{}", port)};
}

bool is_loopback(std::string_view address) { return address.starts_with("127.") || address == "::1" || address.starts_with("::ffff:127."); }

std::expected<Config, std::string> parse_config(std::string_view text, const std::filesystem::path& file) {
  auto root = ConfigTable::parse(text, file);
  if (!root) return std::unexpected(root.error());
  Config config;
  root->take("name", config.name);
  if (config.name.empty()) root->fail("name", "must not be empty: people see it on every page");
  root->take("readers", config.readers, {1, 64});
  root->take_path("security_txt", config.security_txt);
  take_listen(root->child("listen"), config);
  take_folders(root->child("folders"), config);
  take_mail(root->child("mail"), config.mail);
  take_identity(root->child("identity"), config.identity);
  take_map(root->child("map"), config);
  take_backup(root->child("backup"), config.backup);
  take_operating(root->child("operating"), config);
  take_limits(root->child("limits"), config.limits);
  root->finish();
  if (const auto& error = root->first_error()) return std::unexpected(*error);
  config.complete();
  return config;
}

std::expected<Config, std::string> read_config(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return std::unexpected(fmt::format("{}: cannot be read: does it exist, and may this user read it?", file.string()));
  const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  return parse_config(text, file);
}

}  // namespace radslag::net

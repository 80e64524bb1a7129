// The configuration: defaults, values, and one line for each mistake.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "net/config.hpp"

namespace radslag::net {
namespace {

std::string error_of(std::string_view text) {
  const auto config = parse_config(text, "/etc/radslag/radslag.toml");
  return config ? "" : config.error();
}

TEST(Config, backups_are_off_until_a_folder_is_named) {
  const auto none = parse_config("", "/etc/radslag/radslag.toml");
  EXPECT_TRUE(none->backup.folder.empty());
  EXPECT_EQ(none->free_warning_mb, 1024U);
  EXPECT_EQ(none->log_days, 365U);
  const auto some = parse_config("[backup]\nfolder = \"copies\"\nevery_hours = 6\nkeep = 3\n[operating]\nfree_warning_mb = 50\nlog_days = 0\n", "/etc/radslag/radslag.toml");
  ASSERT_TRUE(some) << some.error();
  EXPECT_EQ(some->backup.folder, "/etc/radslag/copies");
  EXPECT_EQ(some->backup.every_hours, 6U);
  EXPECT_EQ(some->backup.keep, 3U);
  EXPECT_EQ(some->free_warning_mb, 50U);
  EXPECT_EQ(some->log_days, 0U);
  EXPECT_TRUE(error_of("[backup]\nkeep = 0\n").contains("keep"));
  EXPECT_TRUE(error_of("[backup]\nevery = 24\n").contains("every"));
}

TEST(Configuration, has_defaults_for_ones_own_machine) {
  const auto config = parse_config("", "radslag.toml");
  ASSERT_TRUE(config);
  EXPECT_EQ(config->address, "127.0.0.1");
  EXPECT_EQ(config->port, 8080);
  EXPECT_TRUE(config->allows_origin("http://localhost:8080"));
  EXPECT_FALSE(config->allows_origin("http://localhost:8080/"));
  EXPECT_FALSE(config->behind_tls());
}

TEST(Configuration, reads_what_an_operator_sets) {
  const auto config = parse_config(R"(
name = "Husby"
[listen]
port = 9000
origins = ["https://rad.kommun.se"]
trusted_proxies = ["127.0.0.1"]
[folders]
data = "data"
[mail]
smtp_url = "smtps://mail.kommun.se:465"
from = "rad@kommun.se"
[limits]
sockets = 100
tick_list_ms = 0
)", "/etc/radslag/radslag.toml");
  ASSERT_TRUE(config) << config.error();
  EXPECT_EQ(config->name, "Husby");
  EXPECT_EQ(config->data_folder, "/etc/radslag/data");
  EXPECT_TRUE(config->behind_tls());
  EXPECT_TRUE(config->trusts("127.0.0.1"));
  EXPECT_EQ(config->limits.sockets_max, 100U);
  EXPECT_EQ(config->limits.tick_list.count(), 0);
}

constexpr std::string_view provider = R"([[identity.provider]]
id = "bankid"
name = { sv = "BankID", en = "BankID", ar = "BankID" }
issuer = "https://broker.example.se"
client_id = "radslag"
)";

TEST(Configuration, reads_providers_of_identities) {
  const auto config = parse_config(std::string(provider) + R"(secret_file = "bankid.secret"
scopes = ["https://id.oidc.se/scope/naturalPersonNumber"]
acr = ["http://id.elegnamnden.se/loa/1.0/loa3"]
second_factor_acr = ["http://id.elegnamnden.se/loa/1.0/loa3"]
second_factor_amr = ["mfa", "hwk"]
[[identity.provider]]
id = "kommun"
for = "staff"
name = { sv = "Kommunen", en = "The municipality", ar = "البلدية" }
issuer = "https://login.kommun.example.se/"
client_id = "radslag"
)", "/etc/radslag/radslag.toml");
  ASSERT_TRUE(config) << config.error();
  ASSERT_EQ(config->identity.providers.size(), 2U);
  EXPECT_TRUE(config->identity.providers[0].asks_for_person());
  EXPECT_EQ(config->identity.providers[0].secret_file, "/etc/radslag/bankid.secret");
  EXPECT_EQ(config->identity.providers[0].acr.size(), 1U);
  EXPECT_EQ(config->identity.providers[0].second_factor_acr, config->identity.providers[0].acr);
  EXPECT_EQ(config->identity.providers[0].second_factor_amr.size(), 2U);
  EXPECT_TRUE(config->identity.providers[1].for_staff);
  EXPECT_TRUE(config->identity.providers[1].second_factor_acr.empty() && config->identity.providers[1].second_factor_amr.empty()) << "its word is taken for one factor";
  EXPECT_TRUE(config->identity.second_factor_required) << "what is said of providers leaves the rest of [identity] as it is";
  EXPECT_EQ(config->identity.providers[1].issuer, "https://login.kommun.example.se/") << "as it is written: it is compared whole";
}

TEST(Configuration, refuses_a_provider_that_could_not_be_trusted) {
  const auto with = [](std::string_view from, std::string_view to) {
    std::string text(provider);
    text.replace(text.find(from), from.size(), to);
    return error_of(text);
  };
  EXPECT_EQ(with("", ""), "");
  EXPECT_NE(with("https://broker", "http://broker").find("\"issuer\" must be the provider's https address"), std::string::npos);
  EXPECT_NE(with("https://broker", "https://me:secret@broker").find("\"issuer\""), std::string::npos);
  EXPECT_NE(with("https://", "file://").find("\"issuer\""), std::string::npos);
  EXPECT_EQ(with("https://broker.example.se", "http://localhost:9000"), "") << "a developer's own";
  EXPECT_NE(with("\"bankid\"", "\"Bank/ID\"").find("\"id\" must be a short word"), std::string::npos);
  EXPECT_NE(with("en = \"BankID\", ", "").find("\"name\" must have sv, en and ar"), std::string::npos);
  EXPECT_NE(with("client_id = \"radslag\"", "for = \"all\"").find("\"for\" must be"), std::string::npos);
  EXPECT_NE(with("client_id", "client").find("\"client_id\" must be what the provider calls"), std::string::npos);
  EXPECT_NE(error_of(std::string(provider) + "scope = []\n").find("unknown key \"scope\": did you mean \"scopes\"?"), std::string::npos);
  EXPECT_NE(error_of(std::string(provider) + std::string(provider)).find("two with the id \"bankid\""), std::string::npos);
}

TEST(Configuration, says_what_is_wrong_where_and_what_to_do) {
  EXPECT_EQ(error_of("\n\nlisen = 1\n"), "radslag.toml:3:1: unknown key \"lisen\": did you mean \"listen\"?");
  EXPECT_EQ(error_of("[limits]\nsocket = 5\n"), "radslag.toml:2:1: unknown key \"socket\": did you mean \"sockets\"?");
  EXPECT_EQ(error_of("[listen]\nport = 70000\n"), "radslag.toml:2:8: \"port\" must be a whole number from 0 to 65535");
  EXPECT_EQ(error_of("[listen]\nport = \"80\"\n"), "radslag.toml:2:8: \"port\" must be a whole number from 0 to 65535");
  EXPECT_EQ(error_of("listen = 1\n"), "radslag.toml:1:10: \"listen\" must be a table: [listen]");
  EXPECT_NE(error_of("name = \n").find("radslag.toml:1:"), std::string::npos);
  EXPECT_NE(error_of("[listen]\norigins = [\"https://a.se/\"]\n").find("is no origin"), std::string::npos);
  EXPECT_NE(error_of("[mail]\nsmtp_url = \"mail.se\"\n").find("smtp://"), std::string::npos);
  EXPECT_NE(error_of("zebra = 1\n").find("deploy/radslag.toml"), std::string::npos);
}

TEST(Configuration, refuses_what_could_never_work) {
  EXPECT_EQ(error_of("[listen]\naddress = \"localhost\"\n"), "radslag.toml:2:11: \"address\" must be an IP address, such as 127.0.0.1 or ::1, not \"localhost\"");
  EXPECT_EQ(error_of("[listen]\ntrusted_proxies = [\"abc\"]\n"),
            "radslag.toml:2:19: \"trusted_proxies\" \"abc\" is no address and no range such as 10.0.0.0/8");
  for (const char* range : {"10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/", "::1/129", "10.0.0.0/8x"}) {
    EXPECT_NE(error_of(fmt::format("[listen]\ntrusted_proxies = [\"{}\"]\n", range)), "") << range;
  }
  EXPECT_NE(error_of("name = \"\"\n").find("must not be empty"), std::string::npos);
}

TEST(Configuration, takes_origins_as_browsers_send_them) {
  const auto config = parse_config("[listen]\norigins = [\"https://Rad.Example.SE\", \"https://b.se:443\", \"http://c.se:80\", \"http://d.se:443\"]\n", "radslag.toml");
  ASSERT_TRUE(config) << config.error();
  for (const char* sent : {"https://rad.example.se", "https://b.se", "http://c.se", "http://d.se:443"}) EXPECT_TRUE(config->allows_origin(sent)) << sent;
}

TEST(Configuration, takes_a_map_of_ones_own_or_anothers) {
  const auto tiles = parse_config("[map]\ntiles = \"norr.pmtiles\"\n", "/etc/radslag/radslag.toml");
  ASSERT_TRUE(tiles) << tiles.error();
  EXPECT_EQ(tiles->map.tiles, "/etc/radslag/norr.pmtiles");
  EXPECT_EQ(tiles->map.raster_origin(), "");
  const auto raster = parse_config("[map]\nraster_url = \"https://karta.se:8443/k/{z}/{x}/{y}.png\"\nattribution = \"© Norr\"\n", "radslag.toml");
  ASSERT_TRUE(raster) << raster.error();
  EXPECT_EQ(raster->map.raster_origin(), "https://karta.se:8443");
}

TEST(Configuration, says_what_is_wrong_with_a_map) {
  const auto error_with = [](std::string_view more) { return error_of(fmt::format("[map]\nattribution = \"N\"\n{}", more)); };
  EXPECT_EQ(error_with("raster_url = \"karta.se/{z}/{x}/{y}\""), "radslag.toml:3:14: \"raster_url\" must begin with https://host/");
  for (const char* bad : {"https:///{z}/{x}/{y}", "https://a;b/{z}/{x}/{y}", "https://a b/{z}/{x}/{y}", "data:{z}/{x}/{y}"}) {
    EXPECT_NE(error_with(fmt::format("raster_url = \"{}\"", bad)).find("must begin with https://host/"), std::string::npos) << bad;
  }
  EXPECT_NE(error_with("raster_url = \"https://a.se/{z}/{x}.png\"").find("must contain {z}, {x} and {y}"), std::string::npos);
  EXPECT_NE(error_with("raster_url = \"https://{s}.a.se/{z}/{x}/{y}\"").find("instead of {s}"), std::string::npos);
  EXPECT_NE(error_with("raster_url = \"https://a.se/{z}/{x}/{y}\"\ntiles = \"a.pmtiles\"").find("exclude each other"), std::string::npos);
  EXPECT_NE(error_with("zoom = 40").find("from 1 to 22"), std::string::npos);
  EXPECT_NE(error_with("raster_url = \"http://a.se/{z}/{x}/{y}\"\n[listen]\norigins = [\"https://rad.se\"]").find("must begin with https://, as"), std::string::npos);
  EXPECT_NE(error_of("[map]\nraster_url = \"https://a.se/{z}/{x}/{y}\"").find("needs \"attribution\""), std::string::npos);
}

TEST(Configuration, that_is_shipped_is_read) {
  const auto config = read_config(std::filesystem::path(RADSLAG_SOURCE_DIR) / "deploy" / "radslag.toml");
  EXPECT_TRUE(config) << config.error();
  EXPECT_NE(read_config("/nowhere/radslag.toml").error().find("/nowhere/radslag.toml: cannot be read"), std::string::npos);
}

}  // namespace
}  // namespace radslag::net

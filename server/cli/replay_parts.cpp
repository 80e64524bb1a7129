#include "cli/replay_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "cli/pabulib_file.hpp"
#include "cli/places.hpp"
#include "cli/stop.hpp"
#include "protocol/generated/identity_methods.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::cli {

std::vector<std::string> import_voters(Requests& requests, const CouncilId& council, std::size_t count) {
  std::vector<std::string> tokens;
  while (tokens.size() < count) {
    protocol::AccountImport command{.council = council, .accounts = {}};
    const std::size_t end = std::min(tokens.size() + protocol::limits::accounts_a_call_max, count);
    for (std::size_t i = tokens.size(); i < end; ++i) command.accounts.push_back({fmt::format("Voter {}", i + 1), std::nullopt});
    for (auto& issued : requests.need("", command).tokens) tokens.push_back(std::move(issued.token));
  }
  return tokens;
}

net::TalkOptions talk_options(const std::string& url) {
  net::TalkOptions options;
  constexpr std::string_view scheme = "http://";
  const auto colon = url.rfind(':');
  if (!url.starts_with(scheme) || colon == std::string::npos || colon < scheme.size()) throw misused(fmt::format("--url: \"{}\" must look like http://127.0.0.1:8080", url));
  options.host = url.substr(scheme.size(), colon - scheme.size());
  if (options.host == "localhost") options.host = "127.0.0.1";
  const int port = std::atoi(url.c_str() + colon + 1);
  if (port < 1 || port > 65535) throw misused(fmt::format("--url: \"{}\" has no port; write http://127.0.0.1:8080", url));
  options.port = static_cast<std::uint16_t>(port);
  return options;
}

LocalAccess access_of(const Arguments& arguments) {
  LocalAccess access;
  const auto url = arguments.value("--url");
  const auto token = arguments.value("--token");
  if (!token || !url) {
    const Places places = places_of(arguments);
    const auto local = read_local_access(places.operator_token());
    if (!local) throw failed(fmt::format("{}: no server runs on this data folder; start one, or give --url and --token", places.config.data_folder.string()));
    access = *local;
  }
  if (url) access.url = *url;
  if (token) access.token = *token;
  while (access.url.ends_with('/')) access.url.pop_back();
  return access;
}

CouncilId council_of(const Arguments& arguments, Requests& requests, const Election& election) {
  if (arguments.value("--council")) return needed_council(arguments);
  if (!election.projects.empty()) {
    for (const TopicRow& row : rows_of(requests, "", "instance/councils")) {
      const CouncilId council(row.id);
      if (row.type == "council_card" && !rows_of(requests, "", fmt::format("{}/initiative/{}", row.id, initiative_of(council, election.projects[0]).value)).empty()) return council;
    }
  }
  throw misused(fmt::format("no council holds this file's projects: run `radslag import pabulib {} --council ID` first, or name the council by --council ID", arguments.words()[0]));
}

}  // namespace radslag::cli

#include <fmt/format.h>

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/http_requests.hpp"
#include "cli/local_operator.hpp"
#include "cli/pabulib_council.hpp"
#include "cli/pabulib_file.hpp"
#include "cli/places.hpp"
#include "cli/stop.hpp"
#include "cli/vote_count.hpp"
#include "net/talks.hpp"
#include "protocol/generated/identity_methods.hpp"
#include "protocol/generated/initiative_methods.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::cli {

namespace {

using Tallies = std::map<std::string, std::int64_t>;  // support by initiative

// A token for each voter, in the file's order.
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

Tallies tallies_of(Requests& requests, const CouncilId& council) {
  Tallies tallies;
  for (const TopicRow& row : rows_of(requests, "", council.value + "/initiatives")) {
    const protocol::Value* support = row.fields.find("support");
    if (row.type == "initiative_tally" && support != nullptr && support->as_int() != nullptr) tallies[row.id] = *support->as_int();
  }
  return tallies;
}

// Each voter supports, one after another, what the ballot names.
class Voters final : public net::Talkers {
 public:
  Voters(const Election& election, const CouncilId& council, std::vector<std::string> tokens, VoteCount& count)
      : election_(election), council_(council), tokens_(std::move(tokens)), count_(count) {}

  std::optional<net::Talk> next() override {
    if (at_ >= tokens_.size()) return std::nullopt;
    net::Talk talk{.bearer = tokens_[at_], .requests = {}};
    for (const std::size_t choice : election_.ballots[at_].choices) {
      const protocol::InitiativeEndorse endorse{.council = council_, .initiative = initiative_of(council_, election_.projects[choice])};
      talk.requests.push_back(write_request(protocol::InitiativeEndorse::method, endorse.to_json(), SystemClock().now(), random_));
    }
    ++at_;
    ++count_.voters;
    count_.commands += talk.requests.size();
    return talk;
  }

  std::optional<std::chrono::milliseconds> answered(std::string_view answer, std::chrono::nanoseconds took) override {
    const Result result = read_answer(answer);
    if (result) {
      ++count_.acknowledged;
      count_.ack_ms.push_back(std::chrono::duration<float, std::milli>(took).count());
      return std::nullopt;
    }
    const std::string& reason = result.error().reason;
    if ((reason == "busy" || reason == "rate_limited" || reason == "storage_unavailable") && count_.sent_again < sent_again_max) {
      ++count_.sent_again;
      return pause;
    }
    ++count_.refused[reason];
    return std::nullopt;
  }

  void lost(std::size_t unanswered, std::string_view why) override {
    if (count_.lost == 0) fmt::print(stderr, "radslag replay: a connection was lost for good: {}\n", why);
    count_.lost += unanswered;
  }

 private:
  static constexpr std::chrono::milliseconds pause{500};
  static constexpr std::size_t sent_again_max = 100'000;

  const Election& election_;
  CouncilId council_;
  std::vector<std::string> tokens_;
  VoteCount& count_;
  SystemRandom random_;
  std::size_t at_ = 0;
};

void compare(VoteCount& count, const Election& election, const CouncilId& council, const Tallies& before, Tallies after) {
  const auto expected = election.approvals(count.voters);
  for (std::size_t i = 0; i < election.projects.size(); ++i) {
    const std::string id = initiative_of(council, election.projects[i]).value;
    const auto began = before.find(id);
    const std::int64_t gained = after[id] - (began == before.end() ? 0 : began->second);
    if (gained != expected[i]) count.differing.push_back(election.projects[i].id);
  }
  count.tallies_equal = count.differing.empty() && count.lost == 0;
}

// http://ADDRESS:PORT, as for a server on this machine or network; TLS belongs to whoever stands in front.
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

// Without --council: the one into which this file was imported, told by its first project.
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

}  // namespace

int replay(const Arguments& arguments) {
  const Election election = read_election(arguments.words()[0]);
  const auto ballots = static_cast<std::int64_t>(election.ballots.size());
  const auto voters = static_cast<std::size_t>(std::min(arguments.number("--voters", ballots, 0, 10'000'000), ballots));
  const LocalAccess access = access_of(arguments);
  net::TalkOptions options = talk_options(access.url);
  options.at_once = static_cast<std::size_t>(arguments.number("--connections", 200, 1, 20'000));
  options.per_second = static_cast<double>(arguments.number("--rate", 0, 0, 1'000'000));

  HttpRequests requests(access.url, access.token);
  const CouncilId council = council_of(arguments, requests, election);
  const Tallies before = tallies_of(requests, council);
  if (before.empty()) throw failed(fmt::format("council {} has no initiatives; run `radslag import pabulib {} --council {}` first", council.value, arguments.words()[0], council.value));
  VoteCount count;
  Voters talkers(election, council, import_voters(requests, council, voters), count);
  const auto began = std::chrono::steady_clock::now();
  net::hold_talks(options, talkers);
  count.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  compare(count, election, council, before, tallies_of(requests, council));
  fmt::print("{}\n", count.to_json());
  return count.tallies_equal ? 0 : 1;
}

}  // namespace radslag::cli

#include <fmt/format.h>

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/http_requests.hpp"
#include "cli/pabulib_council.hpp"
#include "cli/pabulib_file.hpp"
#include "cli/replay_parts.hpp"
#include "cli/stop.hpp"
#include "cli/vote_count.hpp"
#include "net/talks.hpp"
#include "protocol/generated/initiative_methods.hpp"

namespace radslag::cli {

namespace {

using Tallies = std::map<std::string, std::int64_t>;  // support by initiative

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

}  // namespace

int replay(const Arguments& arguments) {
  if (arguments.has("--round")) return replay_round(arguments);
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

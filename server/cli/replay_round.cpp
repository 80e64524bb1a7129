// A file's real ballots as sealed ballots of a round: cast over live connections, closed by its time, counted by the server, and held
// against what the file says was chosen.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <thread>

#include "cli/http_requests.hpp"
#include "cli/pabulib_file.hpp"
#include "cli/replay_parts.hpp"
#include "cli/stop.hpp"
#include "cli/vote_count.hpp"
#include "council/rounds/sealing.hpp"
#include "methods/tree/hash.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/generated/membership_methods.hpp"
#include "protocol/generated/round_methods.hpp"

namespace radslag::cli {

namespace {

using namespace protocol;

struct Opened {
  RoundId id;
  council::rounds::RoundKey key{};
  std::size_t ballot_bytes = 0;
  Time closes_at{};
};

std::string text_in(const Value& fields, std::string_view name) {
  const Value* value = fields.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

std::int64_t number_in(const Value& fields, std::string_view name) {
  const Value* value = fields.find(name);
  return value != nullptr && value->as_int() != nullptr ? *value->as_int() : 0;
}

// One of the voters leads; which is all the same to a file.
void make_leader(Requests& requests, const CouncilId& council, const std::string& token) {
  for (const TopicRow& row : rows_of(requests, token, council.value + "/me")) {
    if (row.type != "membership") continue;
    RoleGive give;
    give.council = council;
    give.persona = PersonaId(row.id);
    give.role = Role::process_lead;
    requests.need("", give);
    return;
  }
  throw failed("the first voter has not joined the council");
}

Opened open_round(Requests& requests, const CouncilId& council, const Election& election, const std::string& leader, std::chrono::seconds open_for) {
  SystemRandom random;
  const Time now = SystemClock().now();
  Opened opened{.id = RoundId(make_ulid(now, random)), .closes_at = now + open_for};
  RoundTerms terms;
  terms.title = "Replay";
  terms.language = "en";
  terms.ballot = RoundBallotKind::approval;
  terms.method_ = RoundMethod::equal_shares_cost;
  terms.completion = RoundCompletion::add1;
  terms.budget = election.meta.budget.rounded();
  terms.ties = RoundTies::ballot_order;
  terms.visibility = RoundVisibility::after_close;
  terms.electorate = RoundElectorate::residents;
  terms.opens_at = now + std::chrono::seconds(5);
  terms.closes_at = opened.closes_at;
  requests.need(leader, RoundAnnounce{.council = council, .round = opened.id, .terms = terms});
  for (std::size_t from = 0; from < election.projects.size(); from += limits::round_options_a_call_max) {
    RoundPutOptions put{.council = council, .round = opened.id, .options = {}};
    for (std::size_t i = from; i < std::min(election.projects.size(), from + limits::round_options_a_call_max); ++i) {
      const Project& project = election.projects[i];
      put.options.push_back({.option = OptionId(make_ulid(now, random)), .initiative = initiative_of(council, project), .title = {}, .cost = project.cost.rounded(), .category = {}});
    }
    requests.need(leader, put);
  }
  requests.need(leader, RoundOpen{.council = council, .round = opened.id});
  for (const TopicRow& row : rows_of(requests, "", council.value + "/round/" + opened.id.value)) {
    if (row.type != "round") continue;
    const auto key = methods::from_base64(text_in(row.fields, "public_key"), 32);
    if (key) std::copy(key->begin(), key->end(), opened.key.begin());
    opened.ballot_bytes = static_cast<std::size_t>(number_in(row.fields, "ballot_bytes"));
  }
  return opened;
}

// Everybody casts one ballot, sealed before the clock starts: that is their own machines' work.
class Casters final : public net::Talkers {
 public:
  Casters(std::vector<net::Talk> talks, VoteCount& count) : talks_(std::move(talks)), count_(count) {}

  std::optional<net::Talk> next() override {
    if (at_ >= talks_.size()) return std::nullopt;
    ++count_.voters;
    ++count_.commands;
    return std::move(talks_[at_++]);
  }
  std::optional<std::chrono::milliseconds> answered(std::string_view answer, std::chrono::nanoseconds took) override {
    const Result result = read_answer(answer);
    if (result) {
      ++count_.acknowledged;
      count_.ack_ms.push_back(std::chrono::duration<float, std::milli>(took).count());
      return std::nullopt;
    }
    const std::string& reason = result.error().reason;
    if ((reason == "busy" || reason == "storage_unavailable") && count_.sent_again < sent_again_max) {
      ++count_.sent_again;
      return pause;
    }
    ++count_.refused[reason];
    return std::nullopt;
  }
  void lost(std::size_t unanswered, std::string_view) override { count_.lost += unanswered; }

 private:
  static constexpr std::chrono::milliseconds pause{500};
  static constexpr std::size_t sent_again_max = 100'000;

  std::vector<net::Talk> talks_;
  VoteCount& count_;
  std::size_t at_ = 0;
};

std::vector<net::Talk> sealed(const Election& election, const CouncilId& council, const Opened& round, const std::vector<std::string>& tokens) {
  SystemRandom random;
  std::vector<net::Talk> talks;
  for (std::size_t voter = 0; voter < tokens.size(); ++voter) {
    std::string numbers;
    for (const std::size_t choice : election.ballots[voter].choices) numbers += fmt::format("{}{}", numbers.empty() ? "" : ",", choice + 1);
    std::string ballot = fmt::format(R"({{"p":"{}","t":"{}","b":[{}]}})", round.id.value, council::rounds::make_tracker(random), numbers);
    ballot.resize(round.ballot_bytes, '\0');
    const std::string envelope = council::rounds::seal(ballot, round.key);
    const RoundCast cast{.council = council, .round = round.id, .envelope = methods::to_base64(std::span(reinterpret_cast<const std::uint8_t*>(envelope.data()), envelope.size()))};
    talks.push_back({.bearer = tokens[voter], .requests = {write_request(RoundCast::method, cast.to_json(), SystemClock().now(), random)}});
  }
  return talks;
}

// The rows of the round once it is counted.
std::vector<TopicRow> counted(Requests& requests, const CouncilId& council, const Opened& round) {
  const Time patience = round.closes_at + std::chrono::minutes(5);
  while (SystemClock().now() < patience) {
    auto rows = rows_of(requests, "", council.value + "/round/" + round.id.value);
    if (std::ranges::find(rows, "round_result", &TopicRow::type) != rows.end()) return rows;
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
  }
  throw failed("the round was not counted within five minutes of its close");
}

void compare(VoteCount& count, const Election& election, const std::vector<TopicRow>& rows) {
  const auto expected = election.approvals(count.voters);
  std::set<std::int64_t> chosen;
  for (const TopicRow& row : rows) {
    const Value* share = row.type == "round_share" ? row.fields.find("share") : nullptr;
    if (share == nullptr) continue;
    const std::int64_t number = number_in(*share, "number");
    if (number_in(*share, "place") > 0) chosen.insert(number);
    const auto index = static_cast<std::size_t>(number - 1);
    if (number_in(*share, "votes") != expected.at(index)) count.differing.push_back(election.projects[index].id);
  }
  count.tallies_equal = count.differing.empty() && count.lost == 0;
  std::set<std::int64_t> official;
  for (std::size_t i = 0; i < election.projects.size(); ++i) {
    if (election.projects[i].all["selected"] == "1") official.insert(static_cast<std::int64_t>(i) + 1);
  }
  count.result_official = chosen == official;
}

}  // namespace

int replay_round(const Arguments& arguments) {
  const Election election = read_election(arguments.words()[0]);
  const auto ballots = static_cast<std::int64_t>(election.ballots.size());
  const auto voters = static_cast<std::size_t>(std::min(arguments.number("--voters", ballots, 0, 10'000'000), ballots));
  const std::chrono::seconds open_for(arguments.number("--open", 60, 10, 86'400));
  const LocalAccess access = access_of(arguments);
  net::TalkOptions options = talk_options(access.url);
  options.at_once = static_cast<std::size_t>(arguments.number("--connections", 200, 1, 20'000));
  options.per_second = static_cast<double>(arguments.number("--rate", 0, 0, 1'000'000));

  HttpRequests requests(access.url, access.token);
  const CouncilId council = council_of(arguments, requests, election);
  const auto tokens = import_voters(requests, council, voters);
  make_leader(requests, council, tokens.at(0));
  const Opened round = open_round(requests, council, election, tokens.at(0), open_for);
  VoteCount count;
  Casters casters(sealed(election, council, round, tokens), count);
  const auto began = std::chrono::steady_clock::now();
  net::hold_talks(options, casters);
  count.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  compare(count, election, counted(requests, council, round));
  fmt::print("{}\n", count.to_json());
  return count.tallies_equal && count.result_official == true ? 0 : 1;
}

}  // namespace radslag::cli

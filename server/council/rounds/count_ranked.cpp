#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "council/rounds/count_parts.hpp"
#include "methods/ranked/schulze.hpp"
#include "methods/ranked/stv.hpp"

namespace radslag::council::rounds {

namespace {

using namespace methods;
using protocol::RoundMethod;
using protocol::RoundWhy;

constexpr std::size_t stages_told_max = 200;
constexpr std::size_t stage_votes_told_max = 4000;

std::string_view words_of(ranked::StvAction action) {
  switch (action) {
    case ranked::StvAction::begin: return "begin";
    case ranked::StvAction::elect: return "elect";
    case ranked::StvAction::transfer_surplus: return "transfer_surplus";
    case ranked::StvAction::exclude: return "exclude";
    case ranked::StvAction::transfer_excluded: return "transfer_excluded";
    case ranked::StvAction::elect_remaining: return "elect_remaining";
    case ranked::StvAction::end: return "end";
  }
  std::unreachable();
}

// Candidates stand in the tie rule's order: where votes do not tell two apart, the lower is taken.
class Candidates {
 public:
  explicit Candidates(const Counting& counting) : counting_(counting), place_of_(counting.tie_order.size()) {
    for (std::size_t place = 0; place < place_of_.size(); ++place) place_of_[counting.tie_order[place]] = place;
  }
  [[nodiscard]] std::size_t place(std::int64_t number) const { return place_of_[counting_.index_of(number)]; }
  [[nodiscard]] std::size_t option(std::size_t place) const { return counting_.tie_order[place]; }
  [[nodiscard]] std::int64_t number(std::size_t place) const { return counting_.number(option(place)); }
  [[nodiscard]] std::vector<std::int64_t> numbers(const std::vector<std::size_t>& places) const {
    std::vector<std::int64_t> all;
    for (const std::size_t place : places) all.push_back(number(place));
    return all;
  }

 private:
  const Counting& counting_;
  std::vector<std::size_t> place_of_;
};

ranked::StvElection election_of(const Counting& counting, const Candidates& candidates) {
  ranked::StvElection election;
  election.title = counting.question.terms.title;
  election.seats = std::min(static_cast<std::size_t>(counting.question.terms.seats.value_or(1)), counting.question.options.size());
  for (const std::size_t option : counting.tie_order) election.candidates.push_back(counting.question.options[option].title);
  election.withdrawn.resize(election.candidates.size());
  std::map<std::vector<std::size_t>, std::int64_t> alike;
  for (const Ballot& ballot : counting.ballots) {
    std::vector<std::size_t> ranking;
    for (const auto& level : ballot.levels) ranking.push_back(candidates.place(level.front()));
    if (!ranking.empty()) ++alike[std::move(ranking)];
  }
  for (const auto& [ranking, papers] : alike) election.papers.push_back({papers, ranking});
  return election;
}

void tell_stages(const ranked::StvResult& result, const Candidates& candidates, protocol::RoundOutcome& outcome) {
  const std::size_t options = result.stages.empty() ? 0 : result.stages.front().votes.size();
  if (result.stages.size() > stages_told_max || result.stages.size() * options > stage_votes_told_max) return;
  outcome.stages.emplace();
  for (const auto& stage : result.stages) {
    protocol::RoundStage told;
    told.action = words_of(stage.action);
    told.numbers = candidates.numbers(stage.candidates);
    for (std::size_t place = 0; place < stage.votes.size(); ++place) told.votes[fmt::format("{}", candidates.number(place))] = stage.votes[place].get_d();
    told.exhausted = stage.exhausted.get_d();
    outcome.stages->push_back(std::move(told));
  }
}

void count_transferable(const Counting& counting) {
  const Candidates candidates(counting);
  const auto election = election_of(counting, candidates);
  if (election.papers.empty()) return;
  const RoundMethod method = counting.question.terms.method_;
  const auto rule = method == RoundMethod::stv_scotland ? ranked::StvRule::scotland : method == RoundMethod::stv_wigm ? ranked::StvRule::wigm : ranked::StvRule::meek;
  const auto result = ranked::count_stv(election, rule);
  for (const std::size_t place : result.elected) counting.choose(candidates.option(place));
  auto& outcome = counting.tally.outcome;
  outcome.quota = result.quota.get_d();
  for (const auto& tie : result.ties) {
    std::vector<std::size_t> places = tie.candidates;
    const auto taken = std::ranges::find(places, tie.taken);
    if (taken != places.end()) std::rotate(places.begin(), taken, taken + 1);
    outcome.ties.push_back({candidates.numbers(places)});
  }
  tell_stages(result, candidates, outcome);
}

void count_schulze(const Counting& counting) {
  const Candidates candidates(counting);
  ranked::Profile profile;
  for (const std::size_t option : counting.tie_order) profile.candidates.push_back(counting.question.options[option].title);
  std::map<std::vector<std::vector<std::int64_t>>, std::int64_t> alike;
  for (const Ballot& ballot : counting.ballots) {
    if (!ballot.levels.empty()) ++alike[ballot.levels];
  }
  if (alike.empty()) return;
  for (const auto& [levels, weight] : alike) {
    ranked::LevelBallot ballot{weight, {}};
    for (const auto& level : levels) {
      auto& places = ballot.ranking.emplace_back();
      for (const std::int64_t number : level) places.push_back(candidates.place(number));
    }
    profile.ballots.push_back(std::move(ballot));
  }
  const auto result = ranked::schulze(profile, ranked::Strength::winning_votes);
  const auto seats = static_cast<std::size_t>(counting.question.terms.seats.value_or(1));
  auto& outcome = counting.tally.outcome;
  for (auto level : result.ranking) {
    std::ranges::sort(level);
    const std::size_t left = seats - std::min(seats, outcome.chosen.size());
    if (left > 0 && level.size() > left) outcome.ties.push_back({candidates.numbers(level)});
    for (std::size_t i = 0; i < std::min(left, level.size()); ++i) counting.choose(candidates.option(level[i]));
    for (std::size_t i = left; left > 0 && i < level.size(); ++i) counting.tally.shares[candidates.option(level[i])].why = RoundWhy::lost_tie;
  }
}

}  // namespace

void count_ranked(const Counting& counting) {
  if (is_transferable(counting.question.terms.method_)) {
    count_transferable(counting);
  } else {
    count_schulze(counting);
  }
  for (auto& share : counting.tally.shares) {
    if (!share.place && !share.why) share.why = RoundWhy::fewer_votes;
  }
}

}  // namespace radslag::council::rounds

#include "council/rounds/count.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "council/rounds/count_parts.hpp"
#include "methods/tree/hash.hpp"

namespace radslag::council::rounds {

namespace {

using protocol::RoundBallotKind;
using protocol::RoundMajority;
using protocol::RoundMethod;
using protocol::RoundTies;
using protocol::RoundWhy;

methods::Hash drawn(const Secret& seed, std::int64_t number) {
  return methods::Sha256().add(seed).add(fmt::format("{}", number)).finish();
}

std::vector<std::size_t> by_lot(const Question& question, const Secret& seed) {
  std::vector<std::size_t> order(question.options.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, {}, [&](std::size_t i) { return drawn(seed, question.options[i].number); });
  return order;
}

std::vector<std::size_t> tie_order(const Question& question, const Tally& tally, const std::vector<std::string>& names) {
  std::vector<std::size_t> order(question.options.size());
  std::iota(order.begin(), order.end(), 0U);
  const bool by_votes = question.terms.ties == RoundTies::votes_then_cost;
  std::ranges::sort(order, [&](std::size_t left, std::size_t right) {
    const auto& l = tally.shares[left];
    const auto& r = tally.shares[right];
    if (by_votes && l.votes != r.votes) return l.votes > r.votes;
    if (by_votes && question.options[left].cost != question.options[right].cost) return question.options[left].cost < question.options[right].cost;
    return names[left] < names[right];
  });
  return order;
}

// For each option its voters (ranked: those who rank it first, alone or among equals) and its points.
Tally sums(const Question& question, const std::vector<Ballot>& ballots) {
  Tally tally;
  for (const auto& option : question.options) {
    protocol::RoundShare share;
    share.option = option.option;
    share.number = option.number;
    tally.shares.push_back(std::move(share));
  }
  const auto share_of = [&](std::int64_t number) -> protocol::RoundShare& {
    return tally.shares[static_cast<std::size_t>(question.find(number) - question.options.data())];
  };
  for (const Ballot& ballot : ballots) {
    if (!ballot.levels.empty()) {
      for (const std::int64_t number : ballot.levels.front()) ++share_of(number).votes;
    }
    for (const auto& [number, points] : ballot.points) {
      auto& share = share_of(number);
      ++share.votes;
      share.points = share.points.value_or(0) + points;
    }
  }
  return tally;
}

std::int64_t weight_of(const protocol::RoundShare& share, RoundMethod method) {
  return method == RoundMethod::most_points ? share.points.value_or(0) : share.votes;
}

// The most votes (points), so many as there are seats; nobody is chosen whom nobody named.
void count_most(const Counting& counting) {
  const auto& terms = counting.question.terms;
  auto& shares = counting.tally.shares;
  std::vector<std::size_t> order = counting.tie_order;
  const auto weight = [&](std::size_t i) { return weight_of(shares[i], terms.method_); };
  std::ranges::stable_sort(order, std::greater(), weight);
  const auto seats = static_cast<std::size_t>(terms.seats.value_or(1));
  std::size_t taken = 0;
  while (taken < order.size() && taken < seats && weight(order[taken]) > 0) counting.choose(order[taken++]);
  const std::int64_t last = taken == 0 ? 0 : weight(order[taken - 1]);
  protocol::RoundTie tie;
  for (const std::size_t i : order) {
    auto& share = shares[i];
    if (weight(i) == last && last > 0) tie.numbers.push_back(counting.number(i));
    if (!share.place) share.why = weight(i) == 0 ? RoundWhy::no_votes : weight(i) == last ? RoundWhy::lost_tie : RoundWhy::fewer_votes;
  }
  if (std::ranges::any_of(shares, [](const auto& share) { return share.why == RoundWhy::lost_tie; })) counting.tally.outcome.ties.push_back(std::move(tie));
}

bool is_enough(std::int64_t yes, std::int64_t no, RoundMajority majority) {
  switch (majority) {
    case RoundMajority::simple: return yes > no;
    case RoundMajority::two_thirds: return yes > 0 && 3 * yes >= 2 * (yes + no);
    case RoundMajority::three_quarters: return yes > 0 && 4 * yes >= 3 * (yes + no);
  }
  std::unreachable();
}

Tally count_yes_no(const Question& question, const std::vector<Ballot>& ballots) {
  Tally tally;
  for (std::int64_t number = 1; number <= 3; ++number) {
    protocol::RoundShare share;
    share.number = number;
    tally.shares.push_back(share);
  }
  for (const Ballot& ballot : ballots) ++tally.shares[static_cast<std::size_t>(ballot.levels.front().front() - 1)].votes;
  const bool is_yes = is_enough(tally.shares[0].votes, tally.shares[1].votes, question.terms.majority.value_or(RoundMajority::simple));
  tally.outcome.approved = is_yes;
  tally.outcome.chosen = {is_yes ? 1 : 2};
  tally.shares[is_yes ? 0 : 1].place = 1;
  return tally;
}

bool is_quorate(const Question& question, const Turnout& turnout, std::size_t ballots) {
  const auto voted = static_cast<std::int64_t>(ballots) + turnout.invalid;
  return 100 * voted >= question.terms.quorum_percent.value_or(0) * turnout.eligible;
}

}  // namespace

std::vector<std::string> tie_names(const Question& question, const Secret& lot_seed) {
  std::vector<std::string> names(question.options.size());
  if (question.terms.ties != RoundTies::lot) {
    for (std::size_t i = 0; i < names.size(); ++i) names[i] = fmt::format("{:03}", question.options[i].number);
    return names;
  }
  const auto order = by_lot(question, lot_seed);
  for (std::size_t nth = 0; nth < order.size(); ++nth) names[order[nth]] = fmt::format("{:03}-{:03}", nth + 1, question.options[order[nth]].number);
  return names;
}

bool is_equal_shares(RoundMethod method) { return method == RoundMethod::equal_shares_cost || method == RoundMethod::equal_shares_count; }

bool is_for_budgets(RoundMethod method) {
  return method == RoundMethod::greedy_votes || method == RoundMethod::greedy_votes_per_cost || is_equal_shares(method);
}

bool is_transferable(RoundMethod method) {
  return method == RoundMethod::stv_scotland || method == RoundMethod::stv_wigm || method == RoundMethod::stv_meek;
}

Tally count(const Question& question, const std::vector<Ballot>& ballots, const Turnout& turnout, const Secret& lot_seed) {
  Tally tally = question.is_yes_no() ? count_yes_no(question, ballots) : sums(question, ballots);
  if (!question.is_yes_no()) {
    auto names = tie_names(question, lot_seed);
    auto order = tie_order(question, tally, names);
    const Counting counting{question, ballots, std::move(names), std::move(order), tally};
    if (is_for_budgets(question.terms.method_)) {
      count_budget(counting);
    } else if (question.terms.ballot == RoundBallotKind::ranked) {
      count_ranked(counting);
    } else {
      count_most(counting);
    }
  }
  tally.outcome.ballots = static_cast<std::int64_t>(ballots.size());
  tally.outcome.invalid = turnout.invalid;
  tally.outcome.holds = is_quorate(question, turnout, ballots.size());
  return tally;
}

}  // namespace radslag::council::rounds

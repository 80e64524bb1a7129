#include <algorithm>
#include <map>

#include "council/rounds/count_parts.hpp"
#include "methods/budget/completion.hpp"
#include "methods/budget/greedy.hpp"

namespace radslag::council::rounds {

namespace {

using namespace methods;
using protocol::RoundCompletion;
using protocol::RoundMethod;
using protocol::RoundTies;
using protocol::RoundWhy;

budget::Instance instance_of(const Counting& counting) {
  budget::Instance instance;
  instance.budget = rational(counting.question.terms.budget.value_or(0));
  instance.voters = static_cast<std::int64_t>(counting.ballots.size());
  for (std::size_t i = 0; i < counting.question.options.size(); ++i) {
    budget::Project project;
    project.id = counting.names[i];
    project.name = counting.question.options[i].title;
    project.cost = rational(counting.question.options[i].cost);
    instance.projects.push_back(std::move(project));
  }
  std::map<std::vector<std::int64_t>, std::int64_t> alike;
  for (const Ballot& ballot : counting.ballots) {
    auto named = ballot.named();
    std::ranges::sort(named);
    ++alike[std::move(named)];
  }
  for (const auto& [named, voters] : alike) {
    const auto group = static_cast<std::uint32_t>(instance.groups.size());
    instance.groups.push_back({voters});
    for (const std::int64_t number : named) {
      budget::Project& project = instance.projects[counting.index_of(number)];
      project.supporters.push_back({group, 1});
      project.votes += voters;
      project.points += voters;
    }
  }
  return instance;
}

budget::TieRule tie_rule(const protocol::RoundTerms& terms) {
  return terms.ties == RoundTies::votes_then_cost ? budget::TieRule::votes_cost_lexico : budget::TieRule::lexico;
}

budget::Completion completion_of(const protocol::RoundTerms& terms) {
  switch (terms.completion.value_or(RoundCompletion::none)) {
    case RoundCompletion::none: return budget::Completion::none;
    case RoundCompletion::greedy: return budget::Completion::greedy_votes;
    case RoundCompletion::add1: return budget::Completion::add1;
    case RoundCompletion::add1u: return budget::Completion::add1u;
  }
  std::unreachable();
}

// Add1 in steps of a thousandth of a share, and of 1 at least: with few voters and much money steps of 1 would be millions.
constexpr std::size_t raises_max = 5000;

std::int64_t increment_of(const budget::Instance& instance) {
  if (instance.voters == 0) return 1;
  const methods::Rational share = budget::equal_share(instance) / 1000;
  return std::max<std::int64_t>(1, mpz_class(share.get_num() / share.get_den()).get_si());
}

budget::Outcome decide(const budget::Instance& instance, const protocol::RoundTerms& terms) {
  const auto ties = tie_rule(terms);
  if (terms.method_ == RoundMethod::greedy_votes) return budget::greedy(instance, budget::Measure::votes, ties);
  if (terms.method_ == RoundMethod::greedy_votes_per_cost) return budget::greedy(instance, budget::Measure::votes_per_cost, ties);
  budget::EqualSharesOptions options;
  options.utility = terms.method_ == RoundMethod::equal_shares_cost ? budget::Utility::cost : budget::Utility::cardinality;
  options.completion = completion_of(terms);
  options.increment = rational(increment_of(instance));
  options.raises_max = raises_max;
  // As Wieliczka did it in 2023: raised until it would spend too much. With money for the next ones after it, as soon as nothing fits.
  options.exhaustive = options.completion == budget::Completion::add1 ? budget::Exhaustive::off : budget::Exhaustive::supported;
  options.ties = ties;
  return budget::equal_shares_completed(instance, options);
}

bool budget_raises(const protocol::RoundTerms& terms) {
  return is_equal_shares(terms.method_) && (terms.completion == RoundCompletion::add1 || terms.completion == RoundCompletion::add1u);
}

// Who paid for what, to the öre: every supporter the same, or all they had left. Doubles will do, it is for looking at.
void tell_payments(const budget::Instance& instance, const budget::Outcome& outcome, RoundMethod method, std::vector<protocol::RoundShare>& shares) {
  constexpr double rounding = 1e-9;
  std::vector<double> purses(instance.groups.size(), outcome.endowment->get_d());
  for (const auto& selection : outcome.selections) {
    if (!selection.rho) continue;
    const auto& project = instance.projects[selection.project];
    const double price = selection.rho->get_d() * (method == RoundMethod::equal_shares_cost ? project.cost.get_d() : 1.0);
    auto& share = shares[selection.project];
    share.most_paid = 0;
    share.paid_in_full = share.paid_less = 0;
    for (const auto& supporter : project.supporters) {
      double& purse = purses[supporter.group];
      const double paid = std::min(purse, price);
      share.most_paid = std::max(*share.most_paid, paid);
      (purse >= price * (1 - rounding) ? share.paid_in_full : share.paid_less).value() += instance.groups[supporter.group].voters;
      purse -= paid;
    }
  }
}

RoundWhy why_not(const budget::Instance& instance, const budget::Outcome& outcome, std::size_t project) {
  const auto& one = instance.projects[project];
  if (one.votes == 0) return RoundWhy::no_votes;
  const bool lacked = !outcome.supporters_money.empty() && outcome.supporters_money[project] < one.cost;
  return lacked ? RoundWhy::supporters_lacked_money : RoundWhy::did_not_fit;
}

}  // namespace

void count_budget(const Counting& counting) {
  const budget::Instance instance = instance_of(counting);
  const auto& terms = counting.question.terms;
  const budget::Outcome outcome = decide(instance, terms);
  for (const auto& selection : outcome.selections) counting.choose(selection.project);
  auto& told = counting.tally.outcome;
  told.total_cost = static_cast<std::int64_t>(outcome.total_cost.get_d());
  for (const auto& tie : outcome.ties) {
    protocol::RoundTie equals;
    for (const std::size_t project : tie.projects) equals.numbers.push_back(counting.number(project));
    told.ties.push_back(std::move(equals));
  }
  if (terms.method_ != RoundMethod::greedy_votes) {
    told.greedy.emplace();
    for (const auto& selection : budget::greedy(instance, budget::Measure::votes, tie_rule(terms)).selections) told.greedy->push_back(counting.number(selection.project));
  }
  if (outcome.endowment) told.endowment = outcome.endowment->get_d();
  if (budget_raises(terms)) told.increment = increment_of(instance);
  if (outcome.leftover) told.leftover = outcome.leftover->get_d();
  if (outcome.endowment) tell_payments(instance, outcome, terms.method_, counting.tally.shares);
  for (std::size_t i = 0; i < instance.projects.size(); ++i) {
    auto& share = counting.tally.shares[i];
    if (!outcome.supporters_money.empty()) share.supporters_money = outcome.supporters_money[i].get_d();
    if (!share.place) share.why = why_not(instance, outcome, i);
  }
}

}  // namespace radslag::council::rounds

// Which terms go together.
#include <algorithm>
#include <vector>

#include "council/rounds/count.hpp"
#include "council/rounds/rules_parts.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::council::rounds {

namespace {

using namespace protocol;

std::vector<RoundMethod> methods_for(RoundBallotKind ballot) {
  using enum RoundMethod;
  switch (ballot) {
    case RoundBallotKind::approval: return {most_votes, greedy_votes, greedy_votes_per_cost, equal_shares_cost, equal_shares_count};
    case RoundBallotKind::knapsack: return {greedy_votes, greedy_votes_per_cost, equal_shares_cost, equal_shares_count};
    case RoundBallotKind::ranked: return {schulze, stv_scotland, stv_wigm, stv_meek};
    case RoundBallotKind::yes_no: return {majority};
    case RoundBallotKind::score:
    case RoundBallotKind::dots: return {most_points};
  }
  std::unreachable();
}

std::optional<Refusal> wrong(Reason reason, const char* words, const char* field) { return refuse(reason, words, field).error(); }

std::optional<Refusal> wrong_dates(const RoundTerms& terms, Time now) {
  if (terms.opens_at <= now) return wrong(Reason::bad_date, "The opening must lie ahead. A round can also be opened at once when it has its options.", "/terms/opens_at");
  if (terms.closes_at <= terms.opens_at) return wrong(Reason::end_before_start, "It would close before it opens.", "/terms/closes_at");
  if (terms.closes_at - terms.opens_at > std::chrono::days(limits::round_days_max)) return wrong(Reason::bad_date, "A round is open for a year at most.", "/terms/closes_at");
  return std::nullopt;
}

}  // namespace

std::optional<Refusal> contradiction(const RoundTerms& terms, Time now) {
  const auto methods = methods_for(terms.ballot);
  if (std::ranges::find(methods, terms.method_) == methods.end()) return wrong(Reason::bad_choice, "This way of counting does not go with these ballots.", "/terms/method");
  const bool needs_money = is_for_budgets(terms.method_);
  if (needs_money && !terms.budget) return wrong(Reason::missing_field, "This way of counting needs a budget.", "/terms/budget");
  if (!needs_money && terms.budget) return wrong(Reason::bad_choice, "This way of counting knows no budget.", "/terms/budget");
  if (needs_money && terms.seats) return wrong(Reason::bad_choice, "The budget decides how many are chosen.", "/terms/seats");
  if (terms.completion && !is_equal_shares(terms.method_)) return wrong(Reason::bad_choice, "Only equal shares leave money to be completed with.", "/terms/completion");
  const bool needs_points = terms.method_ == RoundMethod::most_points;
  if (needs_points != terms.points.has_value()) return wrong(needs_points ? Reason::missing_field : Reason::bad_choice, "Points belong to scores and dots, and these need them.", "/terms/points");
  if (terms.majority && terms.ballot != RoundBallotKind::yes_no) return wrong(Reason::bad_choice, "A majority is asked for where the answer is yes or no.", "/terms/majority");
  if (terms.ballot == RoundBallotKind::yes_no && (terms.seats || terms.choices)) return wrong(Reason::bad_choice, "Yes or no is one choice.", terms.seats ? "/terms/seats" : "/terms/choices");
  return wrong_dates(terms, now);
}

}  // namespace radslag::council::rounds

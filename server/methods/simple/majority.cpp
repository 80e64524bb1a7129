#include "methods/simple/majority.hpp"

#include <algorithm>
#include <utility>

namespace radslag::methods::simple {

namespace {

// The least whole number above the share of all, or that reaches it.
std::int64_t least_of(const Rational& share, bool more_than, std::int64_t all) {
  const Rational part = share * rational(all);
  mpz_class whole = part.get_num() / part.get_den();
  if (more_than || part.get_den() != 1) whole += 1;
  return whole.get_si();
}

std::int64_t base_of(const YesNoVotes& votes, MajorityBase base) {
  switch (base) {
    case MajorityBase::yes_and_no: return votes.yes + votes.no;
    case MajorityBase::votes: return votes.yes + votes.no + votes.abstain;
    case MajorityBase::present: return votes.present.value();
    case MajorityBase::roll: return votes.roll.value();
  }
  std::unreachable();
}

}  // namespace

YesNoOutcome decide(const YesNoVotes& votes, const Majority& majority, const std::optional<Quorum>& quorum, const EvenDecision& even) {
  YesNoOutcome outcome;
  outcome.base = base_of(votes, majority.base);
  outcome.needed = std::max<std::int64_t>(1, least_of(majority.share, majority.more_than, outcome.base));
  if (quorum) {
    outcome.quorum_needed = least_of(quorum->share, quorum->more_than, votes.roll.value());
    if (votes.present.value_or(votes.yes + votes.no + votes.abstain) < *outcome.quorum_needed) {
      outcome.verdict = Verdict::not_quorate;
      return outcome;
    }
  }
  bool carried = votes.yes >= outcome.needed;
  outcome.was_even = !carried && votes.yes > 0 && votes.yes == votes.no && votes.yes + 1 == outcome.needed;
  if (outcome.was_even) {
    outcome.decided_by_rule = even.rule != EvenRule::status_quo && even.says_yes;
    carried = *outcome.decided_by_rule;
  }
  outcome.verdict = carried ? Verdict::carried : Verdict::not_carried;
  return outcome;
}

}  // namespace radslag::methods::simple

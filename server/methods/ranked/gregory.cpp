// Surpluses and excluded candidates' papers, handed on one at a time.
#include "methods/ranked/gregory.hpp"

#include <algorithm>

namespace radslag::methods::ranked {

namespace {

enum class Standing : std::uint8_t { continuing, elected, excluded };

// Papers that say the same and are worth the same.
struct Pile {
  const Papers* papers;
  std::size_t at;   // the rank that they count for now
  Rational value;   // of one paper
};

// A value cut to five decimals (rule 48 of the Scottish order).
Rational cut_to_five_decimals(const Rational& value) {
  const mpz_class scaled = value.get_num() * 100'000 / value.get_den();
  Rational cut(scaled, 100'000);
  cut.canonicalize();
  return cut;
}

class Count {
 public:
  Count(const StvElection& election, StvRule rule)
      : election_(election), rule_(rule), standing_(election.candidates.size(), Standing::continuing),
        votes_(election.candidates.size()), piles_(election.candidates.size()) {
    for (std::size_t i = 0; i < standing_.size(); ++i) {
      if (election.withdrawn[i]) standing_[i] = Standing::excluded;
    }
    result_.quota = rational(election.valid() / static_cast<std::int64_t>(election.seats + 1) + 1);
  }

  StvResult run() {
    for (const Papers& papers : election_.papers) {
      piles_[papers.ranking.front()].push_back({&papers, 0, 1});
      votes_[papers.ranking.front()] += rational(papers.count);
    }
    note(StvAction::begin, {});
    while (seats_left() > 0 && continuing().size() > seats_left()) {
      elect_who_reached_the_quota();
      // With the seats filled there is nothing left to decide; the generic rule hands on one more surplus.
      if (seats_left() == 0 && (rule_ == StvRule::scotland || pending_.empty())) break;
      if (const auto pending = largest_surplus()) transfer_surplus(*pending);
      else exclude(lowest());
    }
    elect_the_remaining();
    note(StvAction::end, {});
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::size_t seats_left() const { return election_.seats - result_.elected.size(); }

  [[nodiscard]] std::vector<std::size_t> continuing() const {
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < standing_.size(); ++i) {
      if (standing_[i] == Standing::continuing) left.push_back(i);
    }
    return left;
  }

  void note(StvAction action, std::vector<std::size_t> candidates) {
    Rational loss = rational(election_.valid()) - exhausted_;
    for (const Rational& votes : votes_) loss -= votes;
    result_.stages.push_back({action, std::move(candidates), votes_, exhausted_, std::move(loss)});
  }

  // Where nothing is rounded, having more than the quota and having it are not the same.
  [[nodiscard]] bool is_enough(const Rational& votes) const { return rule_ == StvRule::wigm ? votes > result_.quota : votes >= result_.quota; }

  // Most votes first.
  void sort_by_votes(std::vector<std::size_t>& candidates) const {
    std::ranges::sort(candidates, [&](std::size_t left, std::size_t right) {
      return votes_[left] != votes_[right] ? votes_[left] > votes_[right] : left < right;
    });
  }

  void elect_who_reached_the_quota() {
    std::vector<std::size_t> reached = continuing();
    std::erase_if(reached, [&](std::size_t one) { return !is_enough(votes_[one]); });
    sort_by_votes(reached);
    for (const std::size_t one : reached) {
      standing_[one] = Standing::elected;
      result_.elected.push_back(one);
      if (votes_[one] > result_.quota) pending_.push_back(one);
    }
    if (!reached.empty()) note(StvAction::elect, reached);
  }

  // As many as there are seats, or fewer, continue: all of them are elected. Where the seats are filled, none is.
  void elect_the_remaining() {
    if (seats_left() == 0) return;
    std::vector<std::size_t> left = continuing();
    if (left.empty()) return;
    sort_by_votes(left);
    for (const std::size_t one : left) {
      standing_[one] = Standing::elected;
      result_.elected.push_back(one);
    }
    note(StvAction::elect_remaining, left);
  }

  [[nodiscard]] std::optional<std::size_t> largest_surplus() {
    if (pending_.empty()) return std::nullopt;
    const auto most = std::ranges::max_element(pending_, {}, [&](std::size_t one) { return votes_[one]; });
    std::vector<std::size_t> equal;
    std::ranges::copy_if(pending_, std::back_inserter(equal), [&](std::size_t one) { return votes_[one] == votes_[*most]; });
    return break_tie(std::move(equal), [](const Rational& one, const Rational& other) { return one > other; });
  }

  [[nodiscard]] std::size_t lowest() {
    const std::vector<std::size_t> left = continuing();
    const auto least = std::ranges::min_element(left, {}, [&](std::size_t one) { return votes_[one]; });
    std::vector<std::size_t> equal;
    std::ranges::copy_if(left, std::back_inserter(equal), [&](std::size_t one) { return votes_[one] == votes_[*least]; });
    return break_tie(std::move(equal), [](const Rational& one, const Rational& other) { return one < other; });
  }

  // Goes back through the stages: at each, those stay who are furthest in the direction asked for.
  template <class Further>
  std::size_t break_tie(std::vector<std::size_t> equal, Further further) {
    std::ranges::sort(equal);
    if (equal.size() == 1) return equal.front();
    StvTie tie{result_.stages.size(), equal, equal.front(), true};
    if (rule_ == StvRule::scotland) {
      for (auto stage = result_.stages.rbegin(); stage != result_.stages.rend() && equal.size() > 1; ++stage) {
        Rational best = stage->votes[equal.front()];
        for (const std::size_t one : equal) {
          if (further(stage->votes[one], best)) best = stage->votes[one];
        }
        std::erase_if(equal, [&](std::size_t one) { return stage->votes[one] != best; });
      }
    }
    tie.by_lot = equal.size() > 1;
    tie.taken = equal.front();
    result_.ties.push_back(tie);
    return equal.front();
  }

  void transfer_surplus(std::size_t from) {
    std::erase(pending_, from);
    const Rational surplus = votes_[from] - result_.quota;
    const Rational total = votes_[from];
    hand_on(from, [&](const Rational& value) {
      const Rational part = value * surplus / total;
      return rule_ == StvRule::scotland ? cut_to_five_decimals(part) : part;
    });
    votes_[from] = result_.quota;
    note(StvAction::transfer_surplus, {from});
  }

  void exclude(std::size_t candidate) {
    standing_[candidate] = Standing::excluded;
    note(StvAction::exclude, {candidate});
    hand_on(candidate, [](const Rational& value) { return value; });
    votes_[candidate] = 0;
    note(StvAction::transfer_excluded, {candidate});
  }

  // Every paper goes to its next continuing candidate, at its new value; what has none left is exhausted.
  template <class NewValue>
  void hand_on(std::size_t from, NewValue new_value) {
    std::vector<Pile> piles = std::move(piles_[from]);
    piles_[from].clear();
    const Rational* last = nullptr;
    Rational value;
    for (Pile& pile : piles) {
      if (last == nullptr || *last != pile.value) value = new_value(pile.value);
      last = &pile.value;
      const auto& ranking = pile.papers->ranking;
      std::size_t next = pile.at + 1;
      while (next < ranking.size() && standing_[ranking[next]] != Standing::continuing) ++next;
      const Rational worth = value * rational(pile.papers->count);
      if (next == ranking.size()) {
        exhausted_ += worth;
        continue;
      }
      votes_[ranking[next]] += worth;
      piles_[ranking[next]].push_back({pile.papers, next, value});
    }
  }

  const StvElection& election_;
  StvRule rule_;
  StvResult result_;
  std::vector<Standing> standing_;
  std::vector<Rational> votes_;
  std::vector<std::vector<Pile>> piles_;
  std::vector<std::size_t> pending_;  // elected, with a surplus that has not been handed on
  Rational exhausted_;
};

}  // namespace

StvResult count_gregory(const StvElection& election, StvRule rule) { return Count(election, rule).run(); }

}  // namespace radslag::methods::ranked

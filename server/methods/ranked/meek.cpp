// Keep factors are worked out anew until nothing but a trace of surplus is left; then the lowest are excluded.
#include <algorithm>

#include "methods/ranked/meek.hpp"

namespace radslag::methods::ranked {

namespace {

// Fixed point: 10²⁷ stands for one vote.
const mpz_class one = [] {
  mpz_class power;
  mpz_ui_pow_ui(power.get_mpz_t(), 10, 27);
  return power;
}();
const mpz_class trace = [] {  // 10⁻⁹
  mpz_class power;
  mpz_ui_pow_ui(power.get_mpz_t(), 10, 18);
  return power;
}();

enum class Standing : std::uint8_t { hopeful, elected, excluded };
enum class Ended : std::uint8_t { elected, settled };

class Count {
 public:
  explicit Count(const StvElection& election)
      : election_(election), standing_(election.candidates.size(), Standing::hopeful), keep_(election.candidates.size(), one),
        votes_(election.candidates.size()) {
    for (std::size_t i = 0; i < standing_.size(); ++i) {
      if (election.withdrawn[i]) leave(i);
    }
  }

  StvResult run() {
    distribute();
    note(StvAction::begin, {});
    while (hopeful().size() > seats_left() && seats_left() > 0) {
      std::vector<std::size_t> losers;
      if (iterate(losers) == Ended::elected) continue;
      if (losers.empty()) losers = {lowest()};
      for (const std::size_t loser : losers) leave(loser);
      note(StvAction::exclude, losers);
    }
    finish();
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::size_t seats_left() const { return election_.seats - result_.elected.size(); }

  [[nodiscard]] std::vector<std::size_t> hopeful() const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < standing_.size(); ++i) {
      if (standing_[i] == Standing::hopeful) found.push_back(i);
    }
    return found;
  }

  void leave(std::size_t candidate) {
    standing_[candidate] = Standing::excluded;
    keep_[candidate] = 0;
    votes_[candidate] = 0;
  }

  // Each paper goes down its ranking; everyone on it keeps their part of what arrives.
  void distribute() {
    std::ranges::fill(votes_, mpz_class(0));
    mpz_class arriving;
    mpz_class kept;
    for (const Papers& papers : election_.papers) {
      arriving = one;
      for (const std::size_t candidate : papers.ranking) {
        if (keep_[candidate] == 0) continue;
        if (keep_[candidate] == one) {
          kept = arriving;
        } else {
          kept = arriving * keep_[candidate];
          kept /= one;
        }
        votes_[candidate] += kept * static_cast<long>(papers.count);
        arriving -= kept;
        if (arriving == 0) break;
      }
    }
  }

  // The quota follows the votes that still count for somebody.
  void distribute_and_set_quota() {
    distribute();
    mpz_class active = 0;
    for (const mpz_class& votes : votes_) active += votes;
    quota_ = active / static_cast<long>(election_.seats + 1);
  }

  Ended iterate(std::vector<std::size_t>& losers) {
    mpz_class surplus_before = one * static_cast<long>(election_.valid());
    while (true) {
      distribute_and_set_quota();
      std::vector<std::size_t> reached = hopeful();
      std::erase_if(reached, [&](std::size_t candidate) { return votes_[candidate] <= quota_; });
      if (!reached.empty()) {
        elect(std::move(reached), StvAction::elect);
        return Ended::elected;
      }
      surplus_ = 0;
      for (const std::size_t candidate : result_.elected) surplus_ += votes_[candidate] - quota_;
      if (surplus_ <= trace || surplus_ >= surplus_before) return Ended::settled;
      losers = sure_losers();
      if (!losers.empty()) return Ended::settled;
      surplus_before = surplus_;
      for (const std::size_t candidate : result_.elected) {
        mpz_class part = keep_[candidate] * quota_;
        mpz_cdiv_q(keep_[candidate].get_mpz_t(), part.get_mpz_t(), votes_[candidate].get_mpz_t());
      }
    }
  }

  void elect(std::vector<std::size_t> reached, StvAction action) {
    std::ranges::sort(reached, [&](std::size_t left, std::size_t right) { return votes_[left] != votes_[right] ? votes_[left] > votes_[right] : left < right; });
    for (const std::size_t candidate : reached) {
      standing_[candidate] = Standing::elected;
      result_.elected.push_back(candidate);
    }
    note(action, std::move(reached));
  }

  // The largest group of the lowest who, with all the surplus there is, could not pass whoever is next.
  [[nodiscard]] std::vector<std::size_t> sure_losers() const {
    std::vector<std::size_t> low = hopeful();
    std::ranges::sort(low, [&](std::size_t left, std::size_t right) { return votes_[left] != votes_[right] ? votes_[left] < votes_[right] : left < right; });
    mpz_class together = surplus_;
    std::size_t sure = 0;
    for (std::size_t i = 0; i + 1 < low.size() && low.size() - (i + 1) >= seats_left(); ++i) {
      together += votes_[low[i]];
      if (together < votes_[low[i + 1]]) sure = i + 1;
    }
    low.resize(sure);
    return low;
  }

  [[nodiscard]] std::size_t lowest() {
    std::vector<std::size_t> low = hopeful();
    const mpz_class least = votes_[*std::ranges::min_element(low, {}, [&](std::size_t candidate) { return votes_[candidate]; })];
    // Whom the surplus that is left could still bring level counts as equal.
    std::erase_if(low, [&](std::size_t candidate) { return votes_[candidate] > least + surplus_; });
    if (low.size() > 1) result_.ties.push_back({result_.stages.size(), low, low.front(), true});
    return low.front();
  }

  void finish() {
    for (const std::size_t candidate : hopeful()) {
      if (seats_left() > 0) elect({candidate}, StvAction::elect_remaining);
      else leave(candidate);
    }
    distribute();  // what the others had goes where it was meant to go next
    result_.quota = as_rational(quota_);
    note(StvAction::end, {});
  }

  [[nodiscard]] static Rational as_rational(const mpz_class& fixed) {
    Rational value(fixed, one);
    value.canonicalize();
    return value;
  }

  void note(StvAction action, std::vector<std::size_t> candidates) {
    StvStage stage{action, std::move(candidates), {}, rational(election_.valid()), 0};
    for (const mpz_class& votes : votes_) {
      stage.votes.push_back(as_rational(votes));
      stage.exhausted -= stage.votes.back();
    }
    result_.stages.push_back(std::move(stage));
  }

  const StvElection& election_;
  StvResult result_;
  std::vector<Standing> standing_;
  std::vector<mpz_class> keep_;
  std::vector<mpz_class> votes_;
  mpz_class quota_;
  mpz_class surplus_;
};

}  // namespace

StvResult count_meek(const StvElection& election) { return Count(election).run(); }

}  // namespace radslag::methods::ranked

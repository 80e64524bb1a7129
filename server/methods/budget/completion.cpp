#include "methods/budget/completion.hpp"

#include <algorithm>

#include "methods/budget/greedy.hpp"
#include "methods/budget/room.hpp"

namespace radslag::methods::budget {

namespace {

bool raises_endowment(Completion completion) { return completion == Completion::add1 || completion == Completion::add1u; }

Rational first_endowment(const Instance& instance, bool integral) {
  Rational share = equal_share(instance);
  if (integral) share = mpz_class(share.get_num() / share.get_den());
  return share;
}

// Nothing more can come of raising: all that could be chosen is chosen or excluded by what is, or nothing of what is asked for fits.
bool is_done(const Instance& instance, const Outcome& outcome, Exhaustive exhaustive) {
  const Rational left = instance.budget - outcome.total_cost;
  bool all_chosen = true;
  bool something_fits = false;
  std::vector<bool> chosen(instance.projects.size());
  Room room(instance);
  for (const Selection& selection : outcome.selections) {
    chosen[selection.project] = true;
    room.take(selection.project);
  }
  for (std::size_t i = 0; i < instance.projects.size(); ++i) {
    const Project& project = instance.projects[i];
    const bool is_candidate = project.votes > 0 && project.cost > 0;
    if (chosen[i] || !room.admits(i)) continue;
    all_chosen = all_chosen && !is_candidate;
    if ((is_candidate || exhaustive == Exhaustive::all) && project.cost <= left) something_fits = true;
  }
  return all_chosen || (exhaustive != Exhaustive::off && !something_fits);
}

Outcome raised(const Instance& instance, const EqualSharesOptions& options) {
  Rational endowment = first_endowment(instance, options.integral_start);
  Outcome best = equal_shares_chosen(instance, options.utility, endowment, options.ties);
  for (std::size_t raises = 0; raises < options.raises_max && best.total_cost <= instance.budget && !is_done(instance, best, options.exhaustive); ++raises) {
    endowment += options.increment;
    Outcome next = equal_shares_chosen(instance, options.utility, endowment, options.ties);
    if (next.total_cost > instance.budget) break;
    best = std::move(next);
  }
  return equal_shares(instance, options.utility, *best.endowment, options.ties);
}

}  // namespace

Outcome equal_shares_completed(const Instance& instance, const EqualSharesOptions& options) {
  Outcome outcome = raises_endowment(options.completion)
                        ? raised(instance, options)
                        : equal_shares(instance, options.utility, first_endowment(instance, options.integral_start), options.ties);
  if (options.completion == Completion::greedy_votes || options.completion == Completion::add1u) {
    const Measure measure = options.utility == Utility::points ? Measure::points_per_cost : Measure::votes;
    complete_greedily(instance, measure, options.ties, outcome);
  }
  return outcome;
}

}  // namespace radslag::methods::budget

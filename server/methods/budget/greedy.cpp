#include "methods/budget/greedy.hpp"

#include <algorithm>

#include "methods/budget/room.hpp"

namespace radslag::methods::budget {

namespace {

std::int64_t support_of(const Project& project, Measure measure) {
  return measure == Measure::points_per_cost ? project.points : project.votes;
}

// <0: left is better. What costs nothing comes before all that costs something.
int compare(const Project& left, const Project& right, Measure measure) {
  if (measure == Measure::votes) return left.votes == right.votes ? 0 : left.votes > right.votes ? -1 : 1;
  const bool left_is_free = left.cost == 0;
  const bool right_is_free = right.cost == 0;
  if (left_is_free || right_is_free) return static_cast<int>(right_is_free) - static_cast<int>(left_is_free);
  const Rational left_weight = rational(support_of(left, measure)) * right.cost;
  const Rational right_weight = rational(support_of(right, measure)) * left.cost;
  return cmp(right_weight, left_weight);
}

}  // namespace

Outcome greedy(const Instance& instance, Measure measure, TieRule ties) {
  Outcome outcome;
  complete_greedily(instance, measure, ties, outcome);
  return outcome;
}

void complete_greedily(const Instance& instance, Measure measure, TieRule ties, Outcome& begun) {
  std::vector<std::size_t> order = tie_order(instance, ties);
  std::erase_if(order, [&](std::size_t project) { return begun.holds(project); });
  std::ranges::sort(order, [&](std::size_t left, std::size_t right) {
    const int compared = compare(instance.projects[left], instance.projects[right], measure);
    return compared != 0 ? compared < 0 : comes_first(instance.projects[left], instance.projects[right], ties);
  });
  Room room(instance);
  for (const Selection& selection : begun.selections) room.take(selection.project);
  for (std::size_t first = 0; first < order.size();) {
    std::size_t last = first + 1;
    while (last < order.size() && compare(instance.projects[order[first]], instance.projects[order[last]], measure) == 0) ++last;
    const std::size_t step = begun.selections.size() + 1;
    std::size_t funded = 0;
    for (std::size_t i = first; i < last; ++i) {
      const Project& project = instance.projects[order[i]];
      if (begun.total_cost + project.cost > instance.budget || !room.admits(order[i])) continue;
      room.take(order[i]);
      begun.selections.push_back({order[i], std::nullopt});
      begun.total_cost += project.cost;
      ++funded;
    }
    if (funded > 0 && funded < last - first) {
      begun.ties.push_back({step, {order.begin() + static_cast<std::ptrdiff_t>(first), order.begin() + static_cast<std::ptrdiff_t>(last)}});
    }
    first = last;
  }
}

}  // namespace radslag::methods::budget

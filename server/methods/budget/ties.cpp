#include "methods/budget/ties.hpp"

#include <algorithm>
#include <numeric>

namespace radslag::methods::budget {

bool comes_first(const Project& left, const Project& right, TieRule rule) {
  if (rule == TieRule::votes_cost_lexico) {
    if (left.votes != right.votes) return left.votes > right.votes;
    if (left.cost != right.cost) return left.cost < right.cost;
  }
  return left.id < right.id;  // UTF-8 sorts by code points
}

std::vector<std::size_t> tie_order(const Instance& instance, TieRule rule) {
  std::vector<std::size_t> order(instance.projects.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, [&](std::size_t left, std::size_t right) {
    return comes_first(instance.projects[left], instance.projects[right], rule);
  });
  return order;
}

}  // namespace radslag::methods::budget

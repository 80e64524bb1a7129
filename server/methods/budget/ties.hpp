#pragma once
// Which of several equal projects comes first. Named, because an outcome may depend on it.
#include <cstddef>
#include <cstdint>
#include <vector>

#include "methods/budget/instance.hpp"

namespace radslag::methods::budget {

enum class TieRule : std::uint8_t {
  lexico,             // ascending by the code points of the id: "10" before "2"
  votes_cost_lexico,  // more votes, then lower cost, then as above
};

[[nodiscard]] bool comes_first(const Project& left, const Project& right, TieRule rule);

// The indexes of all projects, those that come first in front.
[[nodiscard]] std::vector<std::size_t> tie_order(const Instance& instance, TieRule rule);

}  // namespace radslag::methods::budget

#pragma once
// What a rule decided, with everything that a person needs to understand and to check it.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "methods/rational.hpp"

namespace radslag::methods::budget {

struct Selection {
  std::size_t project;
  // Equal shares: what one unit of utility cost (see equal_shares.hpp). Absent for a project that greedy chose.
  std::optional<Rational> rho;
};

struct Tie {
  std::size_t step;                   // the selection that it was about, counted from 1
  std::vector<std::size_t> projects;  // in the order of the tie rule: the first was taken
};

struct Outcome {
  std::vector<Selection> selections;  // in order
  Rational total_cost;
  std::vector<Tie> ties;
  // Equal shares only.
  std::optional<Rational> endowment;        // what each voter owned at the beginning
  std::optional<Rational> leftover;         // what all of them own together at the end
  std::vector<Rational> supporters_money;   // for each project: what its supporters own together at the end

  [[nodiscard]] bool holds(std::size_t project) const {
    for (const auto& selection : selections) {
      if (selection.project == project) return true;
    }
    return false;
  }
};

}  // namespace radslag::methods::budget

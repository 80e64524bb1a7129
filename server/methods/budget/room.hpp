#pragma once
// What conflicts and caps still leave room for. Room only shrinks: what does not fit now will not fit later.
#include <cstddef>
#include <optional>
#include <vector>

#include "methods/budget/instance.hpp"
#include "methods/rational.hpp"

namespace radslag::methods::budget {

class Room {
 public:
  explicit Room(const Instance& instance);

  [[nodiscard]] bool admits(std::size_t project) const;
  void take(std::size_t project);

  // Why not: chosen projects that exclude this one, and the first cap that it would overrun.
  [[nodiscard]] std::vector<std::size_t> excluded_by(std::size_t project) const;
  [[nodiscard]] std::optional<std::size_t> overrun_cap(std::size_t project) const;

 private:
  const Instance& instance_;
  std::vector<bool> taken_;
  std::vector<std::vector<std::size_t>> rivals_;  // by project
  std::vector<std::vector<std::size_t>> caps_;    // by project
  std::vector<Rational> left_;                    // by cap
};

}  // namespace radslag::methods::budget

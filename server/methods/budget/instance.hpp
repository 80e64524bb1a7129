#pragma once
// A participatory budget to be decided: what the projects cost, who supports them, how much money there is.
#include <cstdint>
#include <string>
#include <vector>

#include "methods/pabulib/pabulib.hpp"
#include "methods/rational.hpp"

namespace radslag::methods::budget {

// Voters whose ballots are the same are one group: they own the same and pay the same, always.
struct Group {
  std::int64_t voters = 1;
};

struct Supporter {
  std::uint32_t group;
  std::int64_t points;  // of one voter in the group; 1 where a ballot has no points. Positive.
};

struct Project {
  std::string id;
  std::string name;
  Rational cost;                      // not negative
  std::vector<Supporter> supporters;  // each group once
  std::int64_t votes = 0;             // voters who name it
  std::int64_t points = 0;            // the sum of their points
};

struct Instance {
  Rational budget;
  std::int64_t voters = 0;  // ballots, empty ones too: they own a share like everybody
  bool has_points = false;
  std::vector<Group> groups;
  std::vector<Project> projects;  // in the file's order
};

// Points that are not whole are scaled up by a common factor, which changes no outcome; `rho` counts a scaled point.
[[nodiscard]] Instance make_instance(const pabulib::Election& election);

}  // namespace radslag::methods::budget

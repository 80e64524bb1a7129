#pragma once
// A participatory budget to be decided: what the projects cost, who supports them, how much money there is.
#include <cstdint>
#include <map>
#include <string>
#include <utility>
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

// Of some projects together (a category, a place) no more may be funded than this.
struct Cap {
  std::string name;
  Rational most;
  std::vector<std::size_t> projects;
};

// What an outcome must keep besides the budget. Not part of Pabulib.
struct Restrictions {
  std::vector<std::vector<std::size_t>> conflicts;  // of each set one project at most
  std::vector<Cap> caps;
};

struct Instance {
  Rational budget;
  std::int64_t voters = 0;  // ballots, empty ones too: they own a share like everybody
  bool has_points = false;
  std::vector<Group> groups;
  std::vector<Project> projects;  // in the file's order
  Restrictions restrictions;
};

// Puts an instance together a ballot at a time, so that a large file need not be held. Points that are not whole are scaled up by a common factor, which changes no outcome; `rho` counts a scaled point.
class InstanceBuilder {
 public:
  void set_budget(const pabulib::Amount& budget, bool has_points);
  void add(const pabulib::Project& project);
  void add(const pabulib::Ballot& ballot);
  [[nodiscard]] Instance finish();

 private:
  using Choice = std::pair<std::uint32_t, std::int32_t>;  // project, points in thousandths

  Instance instance_;
  std::map<std::vector<Choice>, std::int64_t> voters_;  // by what their ballots say
};

[[nodiscard]] Instance make_instance(const pabulib::Election& election);

}  // namespace radslag::methods::budget

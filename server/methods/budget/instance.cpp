#include "methods/budget/instance.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace radslag::methods::budget {

namespace {

using Choice = std::pair<std::size_t, std::int64_t>;  // project, points

std::int64_t common_denominator(const pabulib::Election& election) {
  std::int64_t common = 1;
  for (const auto& ballot : election.ballots) {
    for (const auto& points : ballot.points) common = std::lcm(common, points.denominator);
  }
  return common;
}

// What a ballot says, in the order of the projects; choices without points say nothing.
std::vector<Choice> choices_of(const pabulib::Ballot& ballot, std::int64_t scale) {
  std::vector<Choice> choices;
  for (std::size_t i = 0; i < ballot.choices.size(); ++i) {
    std::int64_t points = 1;
    if (!ballot.points.empty()) points = ballot.points[i].numerator * (scale / ballot.points[i].denominator);
    if (points > 0) choices.emplace_back(ballot.choices[i], points);
  }
  std::ranges::sort(choices);
  return choices;
}

}  // namespace

Instance make_instance(const pabulib::Election& election) {
  Instance instance;
  instance.budget = rational(election.meta.budget.numerator, election.meta.budget.denominator);
  instance.voters = static_cast<std::int64_t>(election.ballots.size());
  for (const auto& project : election.projects) {
    Project made;
    made.id = project.id;
    made.name = project.name;
    made.cost = rational(project.cost.numerator, project.cost.denominator);
    instance.projects.push_back(std::move(made));
  }
  const std::int64_t scale = common_denominator(election);
  std::map<std::vector<Choice>, std::int64_t> ballots;
  for (const auto& ballot : election.ballots) {
    instance.has_points = instance.has_points || !ballot.points.empty();
    ++ballots[choices_of(ballot, scale)];
  }
  for (const auto& [choices, voters] : ballots) {
    const auto group = static_cast<std::uint32_t>(instance.groups.size());
    instance.groups.push_back({voters});
    for (const auto& [project, points] : choices) {
      instance.projects[project].supporters.push_back({group, points});
      instance.projects[project].votes += voters;
      instance.projects[project].points += voters * points;
    }
  }
  return instance;
}

}  // namespace radslag::methods::budget

#include "methods/budget/instance.hpp"

#include <algorithm>
#include <numeric>

namespace radslag::methods::budget {

namespace {

// The reader lets no finer points through.
constexpr std::int64_t point = 1000;

}  // namespace

void InstanceBuilder::set_budget(const pabulib::Amount& budget, bool has_points) {
  instance_.budget = rational(budget.numerator, budget.denominator);
  instance_.has_points = has_points;
}

void InstanceBuilder::add(const pabulib::Project& project) {
  Project made;
  made.id = project.id;
  made.name = project.name;
  made.cost = rational(project.cost.numerator, project.cost.denominator);
  instance_.projects.push_back(std::move(made));
}

// What a ballot says, in the order of the projects; choices without points say nothing.
void InstanceBuilder::add(const pabulib::Ballot& ballot) {
  std::vector<Choice> choices;
  choices.reserve(ballot.choices.size());
  for (std::size_t i = 0; i < ballot.choices.size(); ++i) {
    std::int64_t points = point;
    if (!ballot.points.empty()) points = ballot.points[i].numerator * (point / ballot.points[i].denominator);
    if (points > 0) choices.emplace_back(static_cast<std::uint32_t>(ballot.choices[i]), static_cast<std::int32_t>(points));
  }
  std::ranges::sort(choices);
  ++voters_[std::move(choices)];
  ++instance_.voters;
}

Instance InstanceBuilder::finish() {
  std::int64_t unit = point;  // the coarsest in which all points are whole
  for (const auto& [choices, voters] : voters_) {
    for (const auto& [project, points] : choices) unit = std::gcd(unit, points);
  }
  while (!voters_.empty()) {
    const auto ballot = voters_.extract(voters_.begin());
    const std::int64_t voters = ballot.mapped();
    const auto group = static_cast<std::uint32_t>(instance_.groups.size());
    instance_.groups.push_back({voters});
    for (const auto& [project, thousandths] : ballot.key()) {
      const std::int64_t points = thousandths / unit;
      instance_.projects[project].supporters.push_back({group, points});
      instance_.projects[project].votes += voters;
      instance_.projects[project].points += voters * points;
    }
  }
  return std::move(instance_);
}

Instance make_instance(const pabulib::Election& election) {
  InstanceBuilder builder;
  builder.set_budget(election.meta.budget, std::ranges::any_of(election.ballots, [](const auto& ballot) { return !ballot.points.empty(); }));
  for (const auto& project : election.projects) builder.add(project);
  for (const auto& ballot : election.ballots) builder.add(ballot);
  return builder.finish();
}

}  // namespace radslag::methods::budget

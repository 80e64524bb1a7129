#include "methods/budget/room.hpp"

#include <algorithm>

namespace radslag::methods::budget {

Room::Room(const Instance& instance) : instance_(instance), taken_(instance.projects.size()), rivals_(instance.projects.size()), caps_(instance.projects.size()) {
  for (const auto& set : instance.restrictions.conflicts) {
    for (const std::size_t one : set) {
      for (const std::size_t other : set) {
        if (one != other) rivals_[one].push_back(other);
      }
    }
  }
  for (const Cap& cap : instance.restrictions.caps) {
    for (const std::size_t project : cap.projects) caps_[project].push_back(left_.size());
    left_.push_back(cap.most);
  }
}

bool Room::admits(std::size_t project) const {
  return std::ranges::none_of(rivals_[project], [&](std::size_t rival) { return taken_[rival]; }) && !overrun_cap(project);
}

void Room::take(std::size_t project) {
  taken_[project] = true;
  for (const std::size_t cap : caps_[project]) left_[cap] -= instance_.projects[project].cost;
}

std::vector<std::size_t> Room::excluded_by(std::size_t project) const {
  std::vector<std::size_t> rivals;
  std::ranges::copy_if(rivals_[project], std::back_inserter(rivals), [&](std::size_t rival) { return taken_[rival]; });
  std::ranges::sort(rivals);
  rivals.erase(std::ranges::unique(rivals).begin(), rivals.end());
  return rivals;
}

std::optional<std::size_t> Room::overrun_cap(std::size_t project) const {
  for (const std::size_t cap : caps_[project]) {
    if (instance_.projects[project].cost > left_[cap]) return cap;
  }
  return std::nullopt;
}

}  // namespace radslag::methods::budget

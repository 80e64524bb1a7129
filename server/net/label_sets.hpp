#pragma once
// Equal sets of labels as one object: ten thousand visitors share one, and comparing two is comparing pointers.
#include <optional>
#include <string>
#include <unordered_map>

#include "net/viewer.hpp"

namespace radslag::net {

class LabelSets {
 public:
  LabelSets() : visitor_(std::make_shared<const council::Labels>()) {}

  [[nodiscard]] const LabelsRef& visitor() const { return visitor_; }
  [[nodiscard]] CouncilView view(const CouncilId& council, const std::optional<MemberId>& member, const council::Labels& labels);

 private:
  [[nodiscard]] LabelsRef common(std::vector<std::string> labels);

  LabelsRef visitor_;
  std::unordered_map<std::string, LabelsRef> known_;  // a handful: sets of roles, not of people
};

}  // namespace radslag::net

#include "net/label_sets.hpp"

namespace radslag::net {

CouncilView LabelSets::view(const CouncilId& council, const std::optional<MemberId>& member, const council::Labels& labels) {
  if (!member) return {council, visitor_, visitor_};
  std::vector<std::string> shared;
  for (const std::string& label : labels.all()) {
    if (!label.starts_with("member:")) shared.push_back(label);
  }
  return {council, common(std::move(shared)), std::make_shared<const council::Labels>(labels)};
}

LabelsRef LabelSets::common(std::vector<std::string> labels) {
  std::string key;
  for (const std::string& label : labels) key += label + '\n';
  LabelsRef& known = known_[key];
  if (!known) known = std::make_shared<const council::Labels>(std::move(labels));
  return known;
}

}  // namespace radslag::net

#include "net/viewer.hpp"

#include <algorithm>

namespace radslag::net {

Watch* Viewer::find(std::string_view watched) const {
  const auto found = std::ranges::find_if(watches, [&](const auto& watch) { return watch->topic->watched == watched; });
  return found == watches.end() ? nullptr : found->get();
}

Watch* Viewer::find(std::uint32_t number) const {
  const auto found = std::ranges::find_if(watches, [&](const auto& watch) { return watch->number == number; });
  return found == watches.end() ? nullptr : found->get();
}

const CouncilView* Viewer::view(const CouncilId& council) const {
  const auto found = std::ranges::find(councils, council, &CouncilView::council);
  return found == councils.end() ? nullptr : &*found;
}

}  // namespace radslag::net

#include "search/likeness.hpp"

namespace radslag::search {

double likeness(const Wanted& wanted, std::string_view title, std::string_view text) {
  double all = 0;
  double found = 0;
  const auto weigh = [&](const std::vector<std::string>& stems, double weight) {
    for (const auto& stem : stems) {
      all += weight;
      if (title.find(stem) != std::string_view::npos) {
        found += weight;
      } else if (text.find(stem) != std::string_view::npos) {
        found += weight / 2;
      }
    }
  };
  weigh(wanted.title, 1.0);
  weigh(wanted.what, 0.5);
  return all == 0 ? 0 : found / all;
}

}  // namespace radslag::search

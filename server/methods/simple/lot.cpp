#include "methods/simple/lot.hpp"

#include <algorithm>
#include <numeric>
#include <string>

#include "methods/tree/hash.hpp"

namespace radslag::methods::simple {

std::vector<std::size_t> draw_lots(std::string_view seed, std::size_t options) {
  std::vector<Hash> drawn;
  for (std::size_t i = 0; i < options; ++i) drawn.push_back(Sha256().add(seed).add(std::string_view(std::to_string(i + 1))).finish());
  std::vector<std::size_t> order(options);
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, {}, [&](std::size_t i) { return drawn[i]; });
  return order;
}

}  // namespace radslag::methods::simple

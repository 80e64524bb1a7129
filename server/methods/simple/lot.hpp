#pragma once
// A drawing of lots that anybody can repeat: option number n (from 1) draws SHA-256 of the seed's bytes followed by n in decimal
// digits, and the least comes first. `printf 'SEED3' | sha256sum` is what the third draws. The seed must be named before the
// votes are known, or come from many (a number each, thrown at the meeting), else who names it chooses.
#include <cstddef>
#include <string_view>
#include <vector>

namespace radslag::methods::simple {

// The indexes, who comes first in front.
[[nodiscard]] std::vector<std::size_t> draw_lots(std::string_view seed, std::size_t options);

}  // namespace radslag::methods::simple

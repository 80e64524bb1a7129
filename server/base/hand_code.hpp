#pragma once
// Codes that go from hand to hand on paper: groups of four letters and digits that are not taken for one another.
#include <string>
#include <string_view>

#include "base/random.hpp"

namespace radslag {

// 20 random bits a group: two for what is asked by somebody who is known anyway, four where the code alone opens something.
[[nodiscard]] std::string make_hand_code(Random& random, int groups);
// As somebody types it: spaces and hyphens fall away, small letters become large, the letter O a zero.
[[nodiscard]] std::string typed_hand_code(std::string_view text);

}  // namespace radslag

#pragma once
// Cards of initiatives by their numbers in the tables, which is how the searches find them.
#include <cstdint>
#include <span>
#include <vector>

#include "protocol/generated/initiative_types.hpp"
#include "store/database.hpp"

namespace radslag::search {

// In the order of `numbers`. Whether the viewer may see them was decided by who found them.
[[nodiscard]] std::vector<protocol::Card> cards_of(store::Database& books, std::span<const std::int64_t> numbers);

}  // namespace radslag::search

#pragma once
// Who has a vote as a resident, as rules of any feature ask. Kept by the feature `belonging`.
#include <cstdint>

#include "base/id.hpp"
#include "base/time.hpp"
#include "store/database.hpp"

namespace radslag::council::electorate {

// Confirmed as living here now: what a share of the residents is counted against.
[[nodiscard]] std::int64_t confirmed_residents(store::Database& books, const CouncilId& council, Time now);
[[nodiscard]] bool is_confirmed(store::Database& books, const CouncilId& council, const PersonaId& persona, Time now);

}  // namespace radslag::council::electorate

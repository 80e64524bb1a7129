#pragma once
// Tombstones are kept 30 days; a position from before that is answered by a reset.
#include "base/time.hpp"
#include "store/database.hpp"

namespace radslag::council {

inline constexpr std::chrono::days tombstones_kept{30};

// Removes what is due, a thousand rows at most, so that no command waits for this. True when more may be due.
bool prune_tombstones(store::Database& db, Time now);

}  // namespace radslag::council

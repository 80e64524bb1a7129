#pragma once
// A suspended member reads and does not write. Kept by the moderation feature, asked beside the permission of every command.
#include <optional>

#include "base/id.hpp"
#include "base/refusal.hpp"
#include "base/time.hpp"
#include "store/database.hpp"

namespace radslag::council {

// Until when this person may not write in the council; it holds for all of their personas, so that leaving and joining
// anew does not end it.
[[nodiscard]] std::optional<Time> suspended_until(store::Database& books, const CouncilId& council, const MemberId& member, Time now);
[[nodiscard]] Refusal suspended(Time until);

}  // namespace radslag::council

#pragma once
// Assisted entry (server/council/assisted): what a helper's session may ask in a resident's account. A closed list: neither
// the account nor anything that the resident has is the helper's to see or to change.
#include <algorithm>
#include <array>
#include <string_view>

namespace radslag::council {

inline constexpr std::array<std::string_view, 3> entered_for_others{"initiative.submit", "initiative.endorse", "comment.post"};

[[nodiscard]] inline bool may_enter_for_others(std::string_view method) { return std::ranges::find(entered_for_others, method) != entered_for_others.end(); }

}  // namespace radslag::council

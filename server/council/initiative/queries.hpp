#pragma once
#include "council/core/decision.hpp"
#include "protocol/generated/initiative_methods.hpp"

namespace radslag::council::initiative {

// One's own drafts, newest first.
[[nodiscard]] Or<std::string> list_drafts(const Reading&, const protocol::DraftList&);

}  // namespace radslag::council::initiative

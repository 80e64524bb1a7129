#pragma once
#include "council/core/decision.hpp"
#include "protocol/generated/settings_methods.hpp"

namespace radslag::council::settings {

[[nodiscard]] Outcome create(const Context& context, const protocol::CouncilCreate& command);
[[nodiscard]] Outcome update(const Context& context, const protocol::CouncilUpdate& command);

}  // namespace radslag::council::settings

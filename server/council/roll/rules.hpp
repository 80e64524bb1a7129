#pragma once
#include "council/core/decision.hpp"
#include "protocol/generated/roll_methods.hpp"

namespace radslag::council::roll {

[[nodiscard]] Outcome fix(const Context& context, const protocol::RollFix& command);
[[nodiscard]] Or<std::string> preview(const Reading& reading, const protocol::RollPreview& query);

}  // namespace radslag::council::roll

#pragma once
#include "council/core/decision.hpp"
#include "protocol/generated/recusal_methods.hpp"

namespace radslag::council::recusal {

[[nodiscard]] Outcome note(const Context& context, const protocol::RecusalNote& command);
[[nodiscard]] Outcome lift(const Context& context, const protocol::RecusalLift& command);

}  // namespace radslag::council::recusal

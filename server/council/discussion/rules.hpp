#pragma once
#include "council/core/decision.hpp"
#include "protocol/generated/discussion_methods.hpp"

namespace radslag::council::discussion {

[[nodiscard]] Outcome post(const Context& context, const protocol::CommentPost& command);
[[nodiscard]] Outcome edit(const Context& context, const protocol::CommentEdit& command);
[[nodiscard]] Outcome take_back(const Context& context, const protocol::CommentTakeBack& command);
[[nodiscard]] Outcome react(const Context& context, const protocol::CommentReact& command);
[[nodiscard]] Outcome unreact(const Context& context, const protocol::CommentUnreact& command);
[[nodiscard]] Outcome hide(const Context& context, const protocol::CommentHide& command);
[[nodiscard]] Outcome show(const Context& context, const protocol::CommentShow& command);

}  // namespace radslag::council::discussion

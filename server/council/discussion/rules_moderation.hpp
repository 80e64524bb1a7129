#pragma once
// What moderators do with comments, and how the moderation feature reaches them.
#include "council/core/registry.hpp"

namespace radslag::council::discussion {

void register_moderation_of_comments(Registry& registry);

}  // namespace radslag::council::discussion

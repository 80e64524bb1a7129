#pragma once
// Does a text speak of danger to somebody's life? Then whoever writes it is shown 112 and the helplines; nothing else follows
// from it, and nobody is told.
#include <string_view>

namespace radslag::council::moderation {

[[nodiscard]] bool speaks_of_crisis(std::string_view text);

}  // namespace radslag::council::moderation

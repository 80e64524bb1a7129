#pragma once
// The server's own small writes to side tables (a session was used, a letter was sent). They take the same road as a
// command, because one connection writes, but nobody asks for them: no receipt, no rate, no fact.
#include "council/core/office.hpp"

namespace radslag::council {

[[nodiscard]] Call errand(Effect effect);

}  // namespace radslag::council

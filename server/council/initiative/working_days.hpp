#pragma once
#include "base/time.hpp"

namespace radslag::council::initiative {

// The same hour `days` working days later: Monday to Friday, UTC. Public holidays are not known here, so a deadline may
// fall a day early, never late.
[[nodiscard]] Time add_working_days(Time from, std::int64_t days);

}  // namespace radslag::council::initiative

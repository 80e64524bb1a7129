#include "council/core/suspension.hpp"

#include <fmt/format.h>

namespace radslag::council {

std::optional<Time> suspended_until(store::Database& books, const CouncilId& council, const MemberId& member, Time now) {
  return books.one<Time>(
      "SELECT suspension.until FROM suspension JOIN persona ON persona.id = suspension.persona WHERE suspension.council = $1 "
      "AND persona.member = $2 AND suspension.ended = 0 AND suspension.until > $3 ORDER BY suspension.until DESC LIMIT 1",
      council, member, now);
}

Refusal suspended(Time until) {
  Refusal refusal;
  refusal.reason = Reason::suspended;
  refusal.message = fmt::format("A moderator has decided that you may read here but not write until {}. You can appeal.", to_leaf_time(until));
  refusal.until = to_unix_ms(until);
  return refusal;
}

}  // namespace radslag::council

#include "council/core/electorate.hpp"

namespace radslag::council::electorate {

std::int64_t confirmed_residents(store::Database& books, const CouncilId& council, Time now) {
  return books
      .one<std::int64_t>("SELECT count(*) FROM belonging JOIN persona ON persona.id = belonging.persona "
                         "WHERE belonging.council = $1 AND state = 'confirmed' AND until > $2 AND left_at IS NULL",
                         council, now)
      .value_or(0);
}

bool is_confirmed(store::Database& books, const CouncilId& council, const PersonaId& persona, Time now) {
  return books
      .one<std::int64_t>("SELECT 1 FROM belonging WHERE council = $1 AND persona = $2 AND state = 'confirmed' AND until > $3", council, persona, now)
      .has_value();
}

}  // namespace radslag::council::electorate

#include "council/initiative/merge.hpp"

namespace radslag::council::initiative {

std::optional<Offer> find_offer(store::Database& books, const CouncilId& council, const MergeId& id) {
  auto row = books.one<std::int64_t, std::int64_t, PersonaId, std::string, Time, std::string>(
      "SELECT goes, stays, offered_by, message, at, outcome FROM merge_offer WHERE council = $1 AND id = $2", council, id);
  if (!row) return std::nullopt;
  auto& [goes, stays, offered_by, message, at, outcome] = *row;
  return Offer{goes, stays, std::move(offered_by), std::move(message), at, std::move(outcome)};
}

bool has_open_offer(store::Database& books, std::int64_t one, std::int64_t other) {
  return books
      .one<std::int64_t>(
          "SELECT 1 FROM merge_offer WHERE outcome = 'open' AND ((goes = $1 AND stays = $2) OR (goes = $2 AND stays = $1))",
          one, other)
      .has_value();
}

std::optional<PersonaId> asked_supporter(store::Database& books, const CouncilId& council, const MergeId& merge,
                                         const MemberId& member) {
  return books.one<PersonaId>(
      "SELECT q.persona FROM persona p CROSS JOIN support_question q ON q.persona = p.id "
      "WHERE p.member = $1 AND p.council = $2 AND q.council = $2 AND q.merge = $3",
      member, council, merge);
}

Record merged_target(store::Database& books, const CouncilId& council, const MergeId& merge) {
  Record target = get(books, find_offer(books, council, merge).value().stays);
  while (target.merged_into) target = get(books, *target.merged_into);
  return target;
}

}  // namespace radslag::council::initiative

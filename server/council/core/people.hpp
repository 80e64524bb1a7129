#pragma once
// The books of who is who in a council: persona ↔ member, roles, operators. A persona is a member as shown in one
// council. Other features see personas; only what must reach a member (the inbox, `me` rows) asks for the member.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "council/core/actor.hpp"
#include "council/core/audience.hpp"
#include "council/core/board.hpp"
#include "store/database.hpp"

namespace radslag::council::people {

[[nodiscard]] bool council_exists(store::Database& books, const CouncilId& council);
// `now` because a term that is over no longer counts, also before its end has been written down.
[[nodiscard]] Actor resolve(store::Database& books, const CouncilId& council, const Caller& caller, Time now);
// The labels that this member (or nobody) holds in a council. Members who joined hold `members` and their own.
[[nodiscard]] Labels labels(store::Database& books, const CouncilId& council, const std::optional<MemberId>& member,
                            Time now);

// Nothing for one who was erased.
[[nodiscard]] std::optional<MemberId> member_of(store::Database& books, const PersonaId& persona);
[[nodiscard]] std::optional<std::string> name_of(store::Database& books, const PersonaId& persona);
// Nothing for who is hidden.
[[nodiscard]] std::optional<std::string> shown_name_of(store::Database& books, const PersonaId& persona);
// Personas that hold a role in the council.
[[nodiscard]] std::vector<PersonaId> with_role(store::Database& books, const CouncilId& council, Role role);
// Does the member hold a role of trust anywhere on this instance?
[[nodiscard]] bool holds_trust(store::Database& books, const MemberId& member, Time now);
[[nodiscard]] bool is_operator(store::Database& books, const MemberId& member);

// Publishes the persona's row (name and public roles) on `{council}/people`: called when a persona first writes
// something, and by membership when the name or the roles change. Never for who only supports.
void publish_persona(Board& board, store::Database& books, const CouncilId& council, const PersonaId& persona);

}  // namespace radslag::council::people

#pragma once
// Levels of anonymity: how a resident stands behind the name shown, and what a council asks for, activity by activity.
// 0 reads only, without a persona; 1 anonymous with a code; 2 alias with a verified contact; 3 alias that the council has
// confirmed; 4 public name, confirmed and declared to be one's own.
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/refusal.hpp"
#include "council/core/actor.hpp"
#include "council/core/fact.hpp"
#include "protocol/generated/levels_types.hpp"
#include "store/database.hpp"

namespace radslag::council::levels {

inline constexpr std::int64_t anonymous = 1;
inline constexpr std::int64_t verified_contact = 2;
inline constexpr std::int64_t known_to_council = 3;
inline constexpr std::int64_t public_name = 4;

[[nodiscard]] std::int64_t of(store::Database& books, const PersonaId& persona);
// 1 where the council has asked for nothing.
[[nodiscard]] std::int64_t least(store::Database& books, const CouncilId& council, protocol::Activity activity);
// An account with an address has shown that it reads it; one that signs in through a provider (an e-ID, the municipality) has
// shown more. A code on paper shows neither. Without an account (the data folder's own) nothing is missing.
[[nodiscard]] bool has_verified_contact(store::Database& books, const MemberId& member);
// Where somebody begins who joins now.
[[nodiscard]] std::int64_t at_first(store::Database& books, const MemberId& member);
// To be asked before an account gets its first contact: in every council its persona rises from the lowest level, where it
// stood for want of a contact and not by choice.
[[nodiscard]] std::vector<Fact> raised_by_contact(store::Database& books, const MemberId& member);

// `level_needed` when the persona stands lower than the council asks for this activity.
[[nodiscard]] std::optional<Refusal> too_low(store::Database& books, const CouncilId& council, const PersonaId& persona,
                                             protocol::Activity activity);
// The same of somebody who stands at this level, or will.
[[nodiscard]] std::optional<Refusal> too_low(store::Database& books, const CouncilId& council, std::int64_t level,
                                             protocol::Activity activity);
// As above, of whoever sends this command; nothing for commands that are no such activity. Imported accounts speak for a
// file and are not asked.
[[nodiscard]] std::optional<Refusal> too_low(store::Database& books, const CouncilId& council, const Actor& actor,
                                             std::string_view method);

}  // namespace radslag::council::levels

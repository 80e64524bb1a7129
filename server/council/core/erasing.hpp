#pragma once
// Erasing (DESIGN section 6). A `redacted` fact is what erases: as it is written, the payload and the salt of the entry
// that it names go, every feature overwrites what it keeps of that entry, and so does the receipt. The office then empties
// the log and notes the erasure outside the database.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "council/core/decision.hpp"
#include "council/core/erased.hpp"
#include "council/core/journal.hpp"
#include "council/core/registry.hpp"
#include "protocol/generated/live_facts.hpp"

namespace radslag::council::erasing {

// Nothing where the entry is not there or was erased before.
[[nodiscard]] std::optional<Erased> carry_out(store::Database& db, Journals& journals, const Registry& registry,
                                              Board& board, const protocol::facts::Redacted& redacted);

// On what ground and by whose decision, as the journal will say to everyone.
struct Why {
  std::string ground;
  std::string authority;
};
// A person erases what is their own.
[[nodiscard]] Why own_wish();

// A redaction of each of these entries.
void redact(Decision& decision, const CouncilId& council, const std::vector<std::int64_t>& entries, const Why& why);

// What this persona wrote itself, about `thing` or (empty) about anything, and then also what was written of them: the
// entries that hold it, oldest first.
[[nodiscard]] std::vector<std::int64_t> texts_of(store::Database& db, const TextOwners& owners, const CouncilId& council,
                                                 const PersonaId& persona, std::string_view thing);
// Everything in this journal that is for this member alone: joining and names, support, reactions, what was read.
[[nodiscard]] std::vector<std::int64_t> entries_for(store::Database& db, const CouncilId& council, const MemberId& member);

// The texts of one persona, or one thing of theirs: what is open is taken back first.
void erase_texts(Decision& decision, store::Database& db, const TextOwners& owners, const CouncilId& council,
                 const PersonaId& persona, std::string_view thing, const Why& why);

enum class Texts {
  keep,   // they stay, without a name
  erase,
};
// Nothing in this council says any more who this member was. In a council of an authority texts are public documents:
// there they stay, and an officer is asked to decide (SWEDISH_CONTEXT section 5).
void leave_council(Decision& decision, const Context& context, const TextOwners& owners, const CouncilId& council,
                   const MemberId& member, Texts texts);

[[nodiscard]] bool is_authority(store::Database& db, const CouncilId& council);

}  // namespace radslag::council::erasing

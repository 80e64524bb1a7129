#pragma once
// What is asked of a stored journal before the process runs on it.
#include <functional>

#include "council/core/journal.hpp"
#include "council/core/keys.hpp"

namespace radslag::council {

// Computes every leaf from its entry, every node from its leaves and every commitment from its payload, and compares them
// with what is stored and with the newest checkpoint. Throws JournalDamaged, which names the size and the way out.
// Not found here: entries removed behind the newest checkpoint. About 5 s for a million entries. `go_on` is asked now and
// then; when it answers false the check ends without a finding.
void check_whole(store::Database& db, const CouncilId& council, const JournalState& state,
                 const std::function<bool()>& go_on = {});

// Entries that are checked before the process serves anybody; older ones are checked while it does (check_older), so that a
// journal of a million entries starts within a second.
inline constexpr std::uint64_t entries_checked_first = 20'000;

// As check_whole for the newest entries; of the older ones, that their subtrees give the signed root.
void check_recent(store::Database& db, const CouncilId& council, const JournalState& state);

// Checks whole what check_recent passed over, on a reader's connection beside a running office. Throws JournalDamaged.
void check_older(store::Database& reader, const std::function<bool()>& go_on);

// The newest checkpoint is signed by the council's key. Throws KeyMissing where a journal was signed and the ring has no key
// for it (a new one would be taken for a forgery by everyone who kept the old), JournalDamaged for another signature.
void check_signature(store::Database& db, const CouncilId& council, const JournalState& state, KeyRing& keys);

struct KeyMissing : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace radslag::council

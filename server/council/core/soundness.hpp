#pragma once
// What is asked of a stored journal before the process runs on it.
#include "council/core/journal.hpp"
#include "council/core/keys.hpp"

namespace radslag::council {

// Computes every leaf from its entry, every node from its leaves and every commitment from its payload, and compares them
// with what is stored and with the newest checkpoint. Throws JournalDamaged, which names the size and the way out.
// Not found here: entries removed behind the newest checkpoint, and payloads that were erased without leave (`radslag
// verify` finds these). About 5 s for a million entries.
void check_whole(store::Database& db, const CouncilId& council, const JournalState& state);

// The newest checkpoint is signed by the council's key. Throws KeyMissing where a journal was signed and the ring has no key
// for it (a new one would be taken for a forgery by everyone who kept the old), JournalDamaged for another signature.
void check_signature(store::Database& db, const CouncilId& council, const JournalState& state, KeyRing& keys);

struct KeyMissing : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace radslag::council

#pragma once
// Which key had to sign a head of which size. A key is in force until a `key_changed` entry names the next; a head that covers
// that entry is signed by the new key, the first such head by both (spec: INTEGRITY section 1).
//
// The key that the reader holds may be the present one or an earlier one. Back from it, the keys are named by the entries
// themselves, under a root that it signed. Forward from it, each change needs a head with both signatures among those given:
// otherwise whoever holds the file, without any key, could announce a key of their own.
#include <cstdint>
#include <optional>
#include <vector>

#include "methods/verify/heads.hpp"

namespace radslag::methods {

struct KeyChange {
  std::uint64_t seq = 0;
  PublicKey key{};
  std::optional<PublicKey> replaces;
};

// `changes` in the order of the journal.
void check_signatures(const Heads& heads, std::vector<KeyChange> changes, const PublicKey& held, VerifyReport& report);

}  // namespace radslag::methods

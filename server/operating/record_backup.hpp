#pragma once
// What became of a backup, told by the server itself: as a fact, and to every operator when it failed.
#include "council/core/office.hpp"
#include "identity/identity.hpp"
#include "protocol/generated/operator_facts.hpp"

namespace radslag::operating {

// Not a method of the protocol: nobody may ask for it from outside. `identity` must outlive the call.
[[nodiscard]] council::Call record_backup(protocol::facts::BackupTested tested, const identity::Identity& identity);

}  // namespace radslag::operating

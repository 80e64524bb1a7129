#pragma once
// The side table of passkeys.
#include <optional>
#include <string>
#include <vector>

#include "council/core/decision.hpp"
#include "identity/passkey.hpp"

namespace radslag::identity::passkey_table {

struct Passkey {
  std::string id;  // its handle among people
  MemberId member;
  Bytes credential;
  PublicKey key;
  std::int64_t counter = 0;
  std::string name;
  Time created_at{};
  std::optional<Time> used_at{};
};

[[nodiscard]] std::optional<Passkey> by_credential(store::Database& db, const Bytes& credential);
// The oldest first.
[[nodiscard]] std::vector<Passkey> of_member(store::Database& db, const MemberId& member);
[[nodiscard]] council::Effect insert(Passkey passkey);
[[nodiscard]] council::Effect note_use(const std::string& id, std::int64_t counter, Time now);
[[nodiscard]] council::Effect remove(const std::string& id);

}  // namespace radslag::identity::passkey_table

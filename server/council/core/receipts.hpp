#pragma once
// A command's outcome, kept 30 days, so that a retry is harmless. Only keyed hashes of who asked and of what was asked:
// the table must not become a second record of who did what.
#include <optional>
#include <string>

#include "council/core/keys.hpp"
#include "council/core/office.hpp"
#include "store/database.hpp"

namespace radslag::council::receipts {

inline constexpr std::chrono::days kept{30};

struct Found {
  bool same_body = false;
  CouncilId council;
  std::optional<std::int64_t> seq;
  std::optional<std::string> result;  // absent when it held a secret: it is shown once
};

struct Key {
  Secret key{};
  Secret body{};
};

[[nodiscard]] Key key_of(const KeyRing& keys, const Call& call);
// Under its own key, and what somebody asked as a guest who has signed in since: it is the same principal.
[[nodiscard]] std::optional<Found> find(store::Database& db, const KeyRing& keys, const Call& call, const Key& key);
[[nodiscard]] std::optional<Found> find(store::Database& db, const Key& key);
void keep(store::Database& db, const Key& key, const CouncilId& council, std::optional<std::int64_t> seq,
          const std::optional<std::string>& result, Time now);
// What was answered to the command that wrote this entry, which is erased: a retry is told that it was done, no more.
void forget(store::Database& db, const CouncilId& council, std::int64_t seq);
// Answers in which this stands, whoever got them: some belong to no entry (the beginning of a ceremony names the account).
void forget_saying(store::Database& db, std::string_view text);
void prune(store::Database& db, Time now);

}  // namespace radslag::council::receipts

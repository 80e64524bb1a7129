#include "council/core/receipts.hpp"

namespace radslag::council::receipts {

Key key_of(const KeyRing& keys, const Call& call) {
  return {keys.keyed_hash("receipt", call.caller.principal + '\n' + call.id.value),
          keys.keyed_hash("body", call.method + '\n' + call.body)};
}

std::optional<Found> find(store::Database& db, const Key& key) {
  const auto row = db.one<Secret, CouncilId, std::optional<std::int64_t>, std::optional<std::string>>(
      "SELECT body, council, seq, result FROM receipt WHERE key = $1", key.key);
  if (!row) return std::nullopt;
  auto [body, council, seq, result] = *row;
  return Found{body == key.body, std::move(council), seq, std::move(result)};
}

void keep(store::Database& db, const Key& key, const CouncilId& council, std::optional<std::int64_t> seq,
          const std::optional<std::string>& result, Time now) {
  db.run("INSERT INTO receipt (key, body, council, seq, result, at) VALUES ($1, $2, $3, $4, $5, $6)", key.key, key.body,
         council, seq, result, now);
}

void prune(store::Database& db, Time now) {
  db.run("DELETE FROM receipt WHERE at < $1", now - kept);
}

}  // namespace radslag::council::receipts

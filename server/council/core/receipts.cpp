#include "council/core/receipts.hpp"

#include <fmt/format.h>

namespace radslag::council::receipts {

namespace {

// Whose command ids a guest's are. A guest is another one on every socket, so their ids stand for themselves: they are
// random, and who has one may hear its answer again.
constexpr std::string_view guests = "guest";

Key key_under(const KeyRing& keys, std::string_view principal, const Call& call) {
  return {keys.keyed_hash("receipt", fmt::format("{}\n{}", principal, call.id.value)), keys.keyed_hash("body", call.method + '\n' + call.body)};
}

}  // namespace

Key key_of(const KeyRing& keys, const Call& call) {
  return key_under(keys, call.caller.principal.starts_with("guest:") ? guests : std::string_view(call.caller.principal), call);
}

std::optional<Found> find(store::Database& db, const KeyRing& keys, const Call& call, const Key& key) {
  auto found = find(db, key);
  const bool was_a_guests = !found && call.caller.member && protocol::has_any(call.command->needs(), protocol::Needs::visitor);
  return was_a_guests ? find(db, key_under(keys, guests, call)) : found;
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

void forget(store::Database& db, const CouncilId& council, std::int64_t seq) {
  db.run("UPDATE receipt SET result = NULL WHERE council = $1 AND seq = $2", council, seq);
}

void forget_saying(store::Database& db, std::string_view text) {
  db.run("UPDATE receipt SET result = NULL WHERE result IS NOT NULL AND instr(lower(result), lower($1)) > 0", text);
}

void prune(store::Database& db, Time now) {
  db.run("DELETE FROM receipt WHERE at < $1", now - kept);
}

}  // namespace radslag::council::receipts

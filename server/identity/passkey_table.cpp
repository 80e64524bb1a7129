#include "identity/passkey_table.hpp"

namespace radslag::identity::passkey_table {

namespace {

template <class... Args>
std::vector<Passkey> read(store::Database& db, std::string_view sql, const Args&... args) {
  std::vector<Passkey> found;
  db.each<std::string, MemberId, Bytes, std::int64_t, Bytes, std::int64_t, std::string, Time, std::optional<Time>>(
      sql,
      [&](std::string id, MemberId member, Bytes credential, std::int64_t algorithm, Bytes key, std::int64_t counter, std::string name, Time created_at,
          std::optional<Time> used_at) {
        found.push_back({std::move(id), std::move(member), std::move(credential), {static_cast<int>(algorithm), std::move(key)}, counter, std::move(name),
                         created_at, used_at});
      },
      args...);
  return found;
}

}  // namespace

std::optional<Passkey> by_credential(store::Database& db, const Bytes& credential) {
  auto found = read(db, "SELECT id, member, credential, algorithm, key, counter, name, created_at, used_at FROM account_passkey WHERE credential = $1", credential);
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Passkey> of_member(store::Database& db, const MemberId& member) {
  return read(db, "SELECT id, member, credential, algorithm, key, counter, name, created_at, used_at FROM account_passkey WHERE member = $1 ORDER BY id", member);
}

council::Effect insert(Passkey passkey) {
  return [passkey = std::move(passkey)](store::Database& db) {
    db.run("INSERT INTO account_passkey (id, member, credential, algorithm, key, counter, name, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
           passkey.id, passkey.member, passkey.credential, static_cast<std::int64_t>(passkey.key.algorithm), passkey.key.key, passkey.counter, passkey.name,
           passkey.created_at);
  };
}

council::Effect note_use(const std::string& id, std::int64_t counter, Time now) {
  return [id, counter, now](store::Database& db) { db.run("UPDATE account_passkey SET counter = $2, used_at = $3 WHERE id = $1", id, counter, now); };
}

council::Effect remove(const std::string& id) {
  return [id](store::Database& db) { db.run("DELETE FROM account_passkey WHERE id = $1", id); };
}

}  // namespace radslag::identity::passkey_table

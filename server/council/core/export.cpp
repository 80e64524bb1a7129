// Entries as an outsider reads them: docs/JOURNAL.md, "Export lines".
#include "council/core/journal.hpp"
#include "methods/tree/leaf.hpp"
#include "protocol/json_writer.hpp"

namespace radslag::council {

void each_entry(store::Database& db, std::int64_t journal_no, std::int64_t from, std::int64_t to,
                const std::function<void(const StoredEntry&)>& visit) {
  using Hash = methods::Hash;
  const std::int64_t base = journal_no << 40;
  db.each<std::int64_t, Time, std::string, std::string, Hash, std::optional<Hash>, std::optional<std::string>, bool>(
      "SELECT id, at, kind, audience, commitment, salt, payload, EXISTS (SELECT 1 FROM entry_text t JOIN withheld_text w "
      "ON w.subject = t.subject WHERE t.council = (SELECT council FROM journal WHERE no = $3) AND t.seq = entry.id - $4) "
      "FROM entry WHERE id >= $1 AND id < $2 ORDER BY id",
      [&](std::int64_t id, Time at, std::string kind, std::string audience, Hash commitment, std::optional<Hash> salt,
          std::optional<std::string> payload, bool is_hidden) {
        StoredEntry entry;
        entry.seq = id - base;
        entry.at = at;
        entry.kind = std::move(kind);
        entry.audience = {std::move(audience)};
        entry.commit = to_hex(commitment);
        if (salt) entry.salt = to_hex(*salt);
        entry.payload = std::move(payload);
        entry.is_hidden = is_hidden;
        visit(entry);
      },
      base + from, base + to, journal_no, base);
}

std::string export_line(const StoredEntry& entry, bool withheld) {
  const bool is_public = entry.audience.is_everyone();
  std::string line;
  protocol::JsonWriter out(line);
  out.begin_object();
  out.member("seq", entry.seq);
  out.member("kind", is_public ? std::string_view(entry.kind) : methods::private_kind);
  out.member("time", is_public && !methods::hides_time(entry.kind) ? to_leaf_time(entry.at)
                                                                   : std::string(methods::no_time));
  out.member("commit", entry.commit);
  if (withheld) {
    out.member("withheld", true);
  } else if (entry.salt && entry.payload) {
    out.member("salt", *entry.salt);
    out.member("payload", *entry.payload);
  }
  out.end_object();
  return line;
}

}  // namespace radslag::council

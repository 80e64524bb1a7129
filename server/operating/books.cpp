#include "operating/books.hpp"

#include <string>
#include <vector>

#include "council/core/actor.hpp"
#include "council/core/topics.hpp"
#include "protocol/generated/identity_facts.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/generated/operator_rows.hpp"
#include "protocol/value.hpp"

namespace radslag::operating {

using namespace protocol;
using council::Audience;

namespace {

void publish_backup(council::Board& board, store::Database& books, const std::string& name) {
  rows::Backup row;
  bool found = false;
  books.each<Time, std::int64_t, std::string, std::optional<std::string>, std::int64_t, std::int64_t, std::int64_t, bool>(
      "SELECT began_at, bytes, outcome, fault, journals, entries, took_ms, kept FROM backup WHERE name = $1",
      [&](Time at, std::int64_t bytes, const std::string& outcome, std::optional<std::string> fault, std::int64_t journals, std::int64_t entries,
          std::int64_t took_ms, bool kept) {
        row.at = at;
        row.bytes = bytes;
        row.outcome = from_string<BackupOutcome>(outcome).value();
        row.fault = std::move(fault);
        row.journals = journals;
        row.entries = entries;
        row.took_ms = took_ms;
        row.kept = kept;
        found = true;
      },
      name);
  if (found) board.put(council::topics::operating(), Audience::operators(), name, row);
}

}  // namespace

void fold(store::Database& books, const council::Entry& entry, const facts::BackupTested& fact) {
  books.run(
      "INSERT INTO backup (name, began_at, bytes, outcome, fault, journals, entries, took_ms, kept, seq) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) "
      "ON CONFLICT (name) DO UPDATE SET began_at = $2, bytes = $3, outcome = $4, fault = $5, journals = $6, entries = $7, took_ms = $8, kept = $9, seq = $10",
      fact.name, fact.began_at, fact.bytes, to_string(fact.outcome), fact.fault, fact.journals, fact.entries, fact.took_ms, fact.outcome == BackupOutcome::sound, entry.seq);
  for (const std::string& gone : fact.gone) books.run("UPDATE backup SET kept = 0 WHERE name = $1", gone);
}

void fold(store::Database& books, const council::Entry& entry, const facts::IncidentExported& fact) {
  books.run("INSERT INTO incident_export (seq, member, span, at) VALUES ($1, $2, $3, $4)", entry.seq, fact.member, to_string(fact.span), entry.at);
}

void publish(council::Board& board, store::Database& books, const facts::BackupTested& fact) {
  publish_backup(board, books, fact.name);
  for (const std::string& gone : fact.gone) publish_backup(board, books, gone);
  std::vector<std::string> old;
  books.each<std::string>("SELECT name FROM backup ORDER BY seq DESC LIMIT -1 OFFSET $1", [&](std::string name) { old.push_back(std::move(name)); },
                          limits::backups_shown);
  for (const std::string& name : old) board.remove<rows::Backup>(council::topics::operating(), Audience::operators(), name);
}

void publish(council::Board&, store::Database&, const facts::IncidentExported&) {}

// Who exported it is not known any more once the account is erased.
void forget(store::Database& books, council::Board&, const council::Entry& erased, std::string_view kind, const Value& fields) {
  if (erased.council != council::instance_journal || kind != facts::AccountCreated::kind) return;
  const Value* member = fields.find("member");
  if (member != nullptr && member->as_string() != nullptr) books.run("DELETE FROM incident_export WHERE member = $1", *member->as_string());
}

}  // namespace radslag::operating

#include "store/migrations.hpp"

#include <fmt/format.h>
#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <string>

#include "base/random.hpp"
#include "store/backup.hpp"
#include "store/transaction.hpp"

namespace radslag::store {

namespace {

[[noreturn]] void refuse_schema(Database& db, std::string_view what, std::string_view to_do) {
  throw Failure(SQLITE_SCHEMA, fmt::format("{}: {}. {}", file_of(db).string(), what, to_do));
}

std::string sha256_of(std::string_view text) {
  std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
  return to_hex(hash);
}

bool has_table(Database& db, std::string_view name) {
  return db.one<int>("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = $1", name).has_value();
}

// How many are applied, after every one of them has been compared with the embedded one. What has been applied is always
// a beginning of the list: a number that appears below an applied one later is refused.
std::size_t applied_in(Database& db, std::span<const Migration> migrations) {
  if (!has_table(db, "migration")) {
    if (db.one<int>("SELECT 1 FROM sqlite_schema LIMIT 1") || db.one<std::int64_t>("PRAGMA application_id") != 0) {
      refuse_schema(db, "this is a database of another program", "Choose another file, or move this one away");
    }
    return 0;
  }
  const auto last = db.one<std::int64_t>("SELECT coalesce(max(number), 0) FROM migration").value_or(0);
  const auto newest = migrations.empty() ? 0 : migrations.back().number;
  if (last > newest) {
    refuse_schema(db, fmt::format("its schema is number {}, this program knows {}", last, newest),
                  "Run the newer program, or restore the backup that was made before the upgrade");
  }
  std::size_t count = 0;
  db.each<std::int64_t, std::string, std::string>(
      "SELECT number, name, sha256 FROM migration ORDER BY number",
      [&](std::int64_t number, const std::string& name, const std::string& sha256) {
        const Migration& known = migrations[count++];  // in range: numbers rise, and none is above the last known
        if (number == known.number && name == known.name && sha256 == sha256_of(known.sql)) return;
        refuse_schema(db, fmt::format("migration {:04}_{} was changed after it had been applied here", number, name),
                      "Run a program built with the unchanged file; changes belong in a new migration");
      });
  return count;
}

// A migration may not end the transaction it runs in: half of it would stand after a failure.
int deny_transactions(void*, int action, const char*, const char*, const char*, const char*) {
  const bool denied = action == SQLITE_TRANSACTION || action == SQLITE_SAVEPOINT || action == SQLITE_ATTACH;
  return denied ? SQLITE_DENY : SQLITE_OK;
}

struct TransactionsDenied {
  explicit TransactionsDenied(sqlite3* connection) : connection_(connection) {
    sqlite3_set_authorizer(connection_, deny_transactions, nullptr);
  }
  ~TransactionsDenied() { sqlite3_set_authorizer(connection_, nullptr, nullptr); }
  TransactionsDenied(const TransactionsDenied&) = delete;
  TransactionsDenied& operator=(const TransactionsDenied&) = delete;

 private:
  sqlite3* connection_;
};

// Rebuilding a table (the only way to change a constraint) drops the old one, which would cascade into its children.
// So foreign keys are off meanwhile, and every row is checked before the commit instead.
struct ForeignKeysOff {
  explicit ForeignKeysOff(Database& db) : db_(db) { db_.script("PRAGMA foreign_keys = OFF"); }
  ~ForeignKeysOff() { sqlite3_exec(db_.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr); }
  ForeignKeysOff(const ForeignKeysOff&) = delete;
  ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

 private:
  Database& db_;
};

void apply(Database& db, const Migration& migration, Time now) {
  Transaction transaction(db);
  if (migration.number == 1) {
    db.script(fmt::format("PRAGMA application_id = {}", application_id));
    db.script(
        "CREATE TABLE migration(number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL,"
        " applied_at INTEGER NOT NULL) STRICT");
  }
  {
    const TransactionsDenied denied(db.handle());
    try {
      db.script(migration.sql);
    } catch (const Failure& failure) {
      throw Failure(failure.extended, failure.system,
                    fmt::format("{}: migration {:04}_{} failed and was undone: {}", file_of(db).string(),
                                migration.number, migration.name, sqlite3_errmsg(db.handle())));
    }
  }
  if (const auto table = db.one<std::string>(R"(SELECT "table" FROM pragma_foreign_key_check LIMIT 1)")) {
    throw Failure(SQLITE_CONSTRAINT_FOREIGNKEY,
                  fmt::format("{}: migration {:04}_{} was undone: it leaves rows in {} without their parent",
                              file_of(db).string(), migration.number, migration.name, *table));
  }
  db.run("INSERT INTO migration(number, name, sha256, applied_at) VALUES ($1, $2, $3, $4)", migration.number,
         migration.name, sha256_of(migration.sql), now);
  transaction.commit();
}

std::filesystem::path backup_path(Database& db, std::int64_t number, Time now) {
  return fmt::format("{}.before-{:04}-{}", file_of(db).string(), number, to_file_time(now));
}

}  // namespace

Migrated migrate(Database& writer, std::span<const Migration> migrations, Time now) {
  Migrated result;
  const std::size_t applied = applied_in(writer, migrations);
  result.from = result.to = applied == 0 ? 0 : migrations[applied - 1].number;
  const auto pending = migrations.subspan(applied);
  if (pending.empty()) return result;

  if (result.from > 0 && !file_of(writer).empty()) {
    result.backup = backup_path(writer, pending.front().number, now);
    backup_to(file_of(writer), *result.backup);
  }
  const ForeignKeysOff off(writer);
  for (const Migration& migration : pending) {
    apply(writer, migration, now);
    result.to = migration.number;
  }
  return result;
}

}  // namespace radslag::store

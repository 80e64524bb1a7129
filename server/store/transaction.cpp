#include "store/transaction.hpp"

#include <sqlite3.h>

namespace radslag::store {

namespace {

// At the end of a scope nobody can be told. A rollback that fails leaves SQLite to roll back at the next use of the
// file, and the transaction is not confirmed either way.
bool try_script(sqlite3* connection, const char* sql) noexcept {
  return sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

}  // namespace

Transaction::Transaction(Database& database)
    : Transaction(database, database.mode() == Database::Mode::writer ? Begin::immediate : Begin::deferred) {}

Transaction::Transaction(Database& database, Begin begin) : database_(database) {
  switch (begin) {
    case Begin::immediate: database_.run("BEGIN IMMEDIATE"); break;
    case Begin::deferred: database_.run("BEGIN DEFERRED"); break;
  }
  database_.transaction_expected_ = true;
}

Transaction::~Transaction() {
  if (!database_.transaction_expected_) return;
  database_.transaction_expected_ = false;
  if (database_.in_transaction()) try_script(database_.handle(), "ROLLBACK");
}

void Transaction::commit() {
  database_.run("COMMIT");
  database_.transaction_expected_ = false;
}

Savepoint::Savepoint(Database& database) : database_(database) {
  if (!database_.in_transaction()) throw Failure(SQLITE_MISUSE, "a savepoint needs a transaction around it");
  // One name is enough: the innermost is meant.
  database_.run("SAVEPOINT part");
}

Savepoint::~Savepoint() {
  if (!open_ || !database_.in_transaction()) return;
  if (try_script(database_.handle(), "ROLLBACK TO part; RELEASE part")) return;
  // The part could not be undone alone, so the whole must not be committed.
  try_script(database_.handle(), "ROLLBACK");
}

void Savepoint::release() {
  database_.run("RELEASE part");
  open_ = false;
}

}  // namespace radslag::store

#pragma once
// A failure of storage: the disk is full, a file is damaged, a statement is wrong. Not a person's mistake (that is a
// Refusal) but something to log and to answer with "try again". The message names the SQL, never the bound values:
// it may be logged.
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;

namespace radslag::store {

struct Failure : std::runtime_error {
  int code;      // SQLite's primary result code, e.g. SQLITE_FULL
  int extended;  // … and the extended one, e.g. SQLITE_IOERR_FSYNC
  int system;    // errno of the failed system call, 0 when there was none

  Failure(int extended_code, int system_error, const std::string& message);
  Failure(int extended_code, const std::string& message) : Failure(extended_code, 0, message) {}

  // No room left, or over the quota. The whole transaction has usually been rolled back: ask in_transaction().
  [[nodiscard]] bool full_disk() const;
  // Reading, writing, locking or syncing failed below SQLite.
  [[nodiscard]] bool io() const;
  // An fsync failed: what was written may be gone. Counted by the writer (three in a row end the process).
  [[nodiscard]] bool sync() const;
  // A key, CHECK, NOT NULL or foreign key said no.
  [[nodiscard]] bool constraint() const;
  // Another connection holds what is needed.
  [[nodiscard]] bool busy() const;
  // The file is damaged or not a database.
  [[nodiscard]] bool damaged() const;
  // What is wrong is the statement, and not the storage: others can go on.
  [[nodiscard]] bool concerns_the_part_alone() const { return !io() && !full_disk() && !damaged() && !busy(); }
};

// Throws what `connection` last reported, with `doing` (usually the SQL) in front.
[[noreturn]] void fail(sqlite3* connection, std::string_view doing);
// Throws errno of a failed system call as SQLITE_IOERR, with what was being done to which path.
[[noreturn]] void fail_system(std::string_view doing, std::string_view path, int system_error);

}  // namespace radslag::store

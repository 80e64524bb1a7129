#pragma once
// Transactions and savepoints as scopes. What is not committed (released) is rolled back at the end of the scope.
#include "store/database.hpp"

namespace radslag::store {

class Transaction {
 public:
  // immediate takes the write lock at once, so that no later statement can find it taken. deferred takes a snapshot at
  // the first read, and every read until the end sees that same moment.
  enum class Begin { immediate, deferred };

  // immediate for a writer, deferred for a reader.
  explicit Transaction(Database& database);
  Transaction(Database& database, Begin begin);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  // Throws Failure when the disk says no; then nothing was confirmed: it may or may not be there after a crash.
  void commit();

 private:
  Database& database_;
};

// A part of a transaction that can be undone alone. They nest.
class Savepoint {
 public:
  explicit Savepoint(Database& database);
  ~Savepoint();
  Savepoint(const Savepoint&) = delete;
  Savepoint& operator=(const Savepoint&) = delete;

  void release();

 private:
  Database& database_;
  bool open_ = true;
};

}  // namespace radslag::store

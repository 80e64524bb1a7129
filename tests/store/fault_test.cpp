// What the store does when the disk does not do what it was asked.
#include <gtest/gtest.h>
#include <sqlite3.h>

#include "store/fault_vfs.hpp"
#include "store/scratch.hpp"
#include "store/transaction.hpp"

namespace radslag::store {

namespace {

class Faults : public testing::Test {
 protected:
  Faults() {
    db_.script("CREATE TABLE note(id INTEGER PRIMARY KEY, body TEXT) STRICT; INSERT INTO note VALUES (0, 'before')");
  }
  // Fifty rows in one transaction, more than the connection can keep in memory, so that the disk is written to
  // before the commit as well.
  void write_many() {
    Transaction transaction(db_);
    for (int i = 1; i <= 50; ++i) db_.run("INSERT INTO note VALUES ($1, $2)", i, std::string(2000, 'x'));
    transaction.commit();
  }
  [[nodiscard]] int rows() { return db_.one<int>("SELECT count(*) FROM note").value_or(-1); }

  Scratch scratch_;
  FaultVfs disk_;
  Database db_ = Database::open(scratch_ / "council.db", Database::Mode::writer, disk_.name());
};

}  // namespace

TEST_F(Faults, a_full_disk_ends_a_transaction_whole_wherever_it_strikes) {
  db_.script("PRAGMA cache_size = 5");
  int failures = 0;
  for (int calls = 0;; ++calls) {
    disk_.fill_disk_after(calls);
    try {
      write_many();
      break;
    } catch (const Failure& failure) {
      EXPECT_TRUE(failure.full_disk()) << failure.what();
      ++failures;
    }
    disk_.heal();
    EXPECT_FALSE(db_.in_transaction());
    ASSERT_EQ(rows(), 1) << "after " << calls << " writes";
  }
  EXPECT_GT(failures, 20);
  EXPECT_EQ(rows(), 51);
}

TEST_F(Faults, what_follows_a_transaction_that_the_disk_ended_is_not_committed_by_itself) {
  db_.script("PRAGMA cache_size = 5");
  disk_.fill_disk_after(3);
  {
    Transaction transaction(db_);
    EXPECT_TRUE(failure_of([&] {
                  for (int i = 1;; ++i) db_.run("INSERT INTO note VALUES ($1, $2)", i, std::string(2000, 'x'));
                }).full_disk());
    disk_.heal();
    if (!db_.in_transaction()) {
      EXPECT_EQ(failure_of([&] { db_.run("INSERT INTO note VALUES (99, 'stray')"); }).code, SQLITE_ABORT);
      EXPECT_EQ(failure_of([&] { db_.script("INSERT INTO note VALUES (99, 'stray')"); }).code, SQLITE_ABORT);
      EXPECT_EQ(failure_of([&] { transaction.commit(); }).code, SQLITE_ABORT);
    }
  }
  EXPECT_EQ(rows(), 1);
  write_many();
  EXPECT_EQ(rows(), 51);
}

TEST_F(Faults, a_failed_sync_fails_the_commit_and_says_what_it_was) {
  disk_.fail_syncs_after(0);
  for (int i = 0; i < 3; ++i) {
    const Failure failure = failure_of([&] { write_many(); });
    EXPECT_TRUE(failure.sync()) << failure.what();
    EXPECT_TRUE(failure.io());
    EXPECT_FALSE(failure.full_disk());
    EXPECT_FALSE(db_.in_transaction());
  }
  disk_.heal();
  EXPECT_EQ(rows(), 1);
  write_many();
  EXPECT_EQ(rows(), 51);
}

TEST_F(Faults, a_checkpoint_that_fails_is_counted_though_its_commit_stands) {
  const auto add_large = [&] {  // over 4,000 pages of log
    db_.run("INSERT INTO note(body) VALUES ($1)", std::string(17 << 20, 'x'));
  };
  disk_.fail_one_sync_after(1);  // the commit's own succeeds, the checkpoint's first fails
  add_large();
  EXPECT_EQ(db_.failed_checkpoints(), 1);
  EXPECT_EQ(rows(), 2);
  add_large();
  EXPECT_EQ(db_.failed_checkpoints(), 0);
}

TEST_F(Faults, a_savepoint_that_fails_leaves_the_rest_of_its_transaction) {
  Transaction transaction(db_);
  {
    Savepoint kept(db_);
    db_.run("INSERT INTO note VALUES (1, 'kept')");
    kept.release();
  }
  {
    Savepoint undone(db_);
    db_.run("INSERT INTO note VALUES (2, 'undone')");
    EXPECT_TRUE(failure_of([&] { db_.run("INSERT INTO note VALUES (1, 'twice')"); }).constraint());
  }
  ASSERT_TRUE(db_.in_transaction());
  transaction.commit();
  EXPECT_EQ(rows(), 2);
}

}  // namespace radslag::store

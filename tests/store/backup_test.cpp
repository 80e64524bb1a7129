#include "store/backup.hpp"

#include <gmock/gmock.h>
#include <sqlite3.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <thread>

#include "store/checkpoint.hpp"
#include "store/instance_lock.hpp"
#include "store/migrations.hpp"
#include "store/scratch.hpp"
#include "store/transaction.hpp"

namespace radslag::store {

namespace {

using testing::AllOf;
using testing::HasSubstr;

const Time now = from_unix_ms(1700000000000);
const std::array schema{Migration{1, "notes", "CREATE TABLE note(id INTEGER PRIMARY KEY, body TEXT) STRICT"}};

Database council_at(const std::filesystem::path& path) {
  Database db = Database::open(path, Database::Mode::writer);
  migrate(db, schema, now);
  return db;
}

int notes_in(const std::filesystem::path& path) {
  Database db = Database::open(path, Database::Mode::reader);
  EXPECT_EQ(db.one<std::string>("PRAGMA integrity_check"), "ok");
  return db.one<int>("SELECT count(*) FROM note").value_or(-1);
}

class Backup : public testing::Test {
 protected:
  Scratch scratch_;
  std::filesystem::path source_ = scratch_ / "council.db";
  std::filesystem::path copy_ = scratch_ / "copy.db";
};
using Restore = Backup;

}  // namespace

TEST_F(Backup, holds_what_is_only_in_the_log_and_is_private_and_alone) {
  Database db = council_at(source_);
  db.run("INSERT INTO note(body) VALUES ('one')");
  backup_to(source_, copy_);
  EXPECT_EQ(std::filesystem::status(copy_).permissions(), std::filesystem::perms(0600));
  for (const char* suffix : {"-wal", "-shm", ".partial"}) EXPECT_FALSE(std::filesystem::exists(copy_.string() + suffix));
  EXPECT_EQ(notes_in(copy_), 1);
}

TEST_F(Backup, is_of_one_moment_while_the_writer_goes_on) {
  Database db = council_at(source_);
  const auto write_two = [&] {
    Transaction transaction(db);
    for (int i = 0; i < 2; ++i) db.run("INSERT INTO note(body) VALUES ($1)", std::string(3000, 'x'));
    transaction.commit();
  };
  for (int i = 0; i < 200; ++i) write_two();
  std::atomic<bool> done = false;
  std::thread backup([&] {
    for (int i = 0; i < 5; ++i) backup_to(source_, copy_.string() + std::to_string(i));
    done = true;
  });
  while (!done) write_two();
  backup.join();
  for (int i = 0; i < 5; ++i) {
    const int notes = notes_in(copy_.string() + std::to_string(i));
    EXPECT_GE(notes, 400);
    EXPECT_EQ(notes % 2, 0) << "half a transaction";
  }
}

TEST_F(Backup, leaves_an_existing_file_alone) {
  Database db = council_at(source_);
  backup_to(source_, copy_);
  EXPECT_EQ(failure_of([&] { backup_to(source_, copy_); }).code, SQLITE_CANTOPEN);
  EXPECT_EQ(failure_of([&] { backup_to(source_, source_); }).code, SQLITE_CANTOPEN);
}

TEST_F(Backup, of_a_missing_or_damaged_file_fails_and_leaves_nothing) {
  EXPECT_EQ(failure_of([&] { backup_to(scratch_ / "missing.db", copy_); }).code, SQLITE_CANTOPEN);
  {
    Database db = council_at(source_);
    for (int i = 0; i < 500; ++i) db.run("INSERT INTO note(body) VALUES ($1)", std::string(100, 'x'));
  }
  std::fstream file(source_, std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(4096 * 3);
  file << std::string(4096, '\xff');
  file.close();
  EXPECT_TRUE(failure_of([&] { backup_to(source_, copy_); }).damaged());
  for (const char* suffix : {"", "-wal", "-shm", ".partial"}) EXPECT_FALSE(std::filesystem::exists(copy_.string() + suffix));
}

TEST_F(Restore, puts_the_backup_in_place_replays_erasures_and_keeps_the_old_file) {
  {
    Database db = council_at(source_);
    db.run("INSERT INTO note(id, body) VALUES (1, 'a secret that must go'), (2, 'kept')");
    backup_to(source_, copy_);
    db.run("INSERT INTO note(id, body) VALUES (3, 'made after the backup')");
  }
  const Restored restored = restore_from(copy_, source_, now, [](Database& db) {
    db.run("UPDATE note SET body = NULL WHERE id = $1", 1);
  });
  EXPECT_EQ(notes_in(source_), 2);
  EXPECT_THAT(bytes_of(source_), AllOf(HasSubstr("kept"), testing::Not(HasSubstr("a secret that must go"))));
  EXPECT_EQ(restored.kept, scratch_ / "council.db.replaced-20231114T221320Z");
  EXPECT_EQ(notes_in(restored.kept), 3);
}

TEST_F(Restore, keeps_the_log_of_a_server_that_was_killed_with_its_file) {
  {
    Database db = council_at(source_);
    backup_to(source_, copy_);
    db.run("INSERT INTO note(body) VALUES ('only in the log')");
    for (const char* suffix : {"", "-wal"}) {
      std::filesystem::copy_file(source_.string() + suffix, (scratch_ / "killed.db").string() + suffix);
    }
  }
  const Restored restored = restore_from(copy_, scratch_ / "killed.db", now, [](Database&) {});
  EXPECT_EQ(notes_in(scratch_ / "killed.db"), 0);
  EXPECT_EQ(notes_in(restored.kept), 1);
}

TEST_F(Restore, refuses_while_a_server_holds_the_database) {
  Database db = council_at(source_);
  backup_to(source_, copy_);
  const InstanceLock server = InstanceLock::take(source_);
  const Failure failure = failure_of([&] { (void)restore_from(copy_, source_, now, [](Database&) {}); });
  EXPECT_TRUE(failure.busy());
  EXPECT_THAT(failure.what(), AllOf(HasSubstr("council.db"), HasSubstr(std::to_string(::getpid())), HasSubstr("Stop it")));
}

TEST_F(Restore, of_something_else_or_with_a_failed_replay_changes_nothing) {
  { Database db = council_at(source_); }
  backup_to(source_, copy_);
  { Database db = Database::open(scratch_ / "other.db", Database::Mode::writer); }
  EXPECT_TRUE(failure_of([&] { (void)restore_from(scratch_ / "other.db", source_, now, [](Database&) {}); }).damaged());
  EXPECT_THROW((void)restore_from(copy_, source_, now, [](Database&) { throw std::runtime_error("list lost"); }),
               std::runtime_error);
  EXPECT_EQ(notes_in(source_), 0);
  EXPECT_FALSE(std::filesystem::exists(source_.string() + ".restoring"));
}

TEST(InstanceLock, is_free_again_when_its_holder_is_gone) {
  const Scratch scratch;
  const auto path = scratch / "council.db";
  { const InstanceLock first = InstanceLock::take(path); }
  InstanceLock second = InstanceLock::take(path);
  const InstanceLock moved = std::move(second);
  EXPECT_TRUE(failure_of([&] { (void)InstanceLock::take(path); }).busy());
}

TEST(InstanceLock, sees_one_database_through_two_names) {
  const Scratch scratch;
  { Database db = council_at(scratch / "council.db"); }
  std::filesystem::create_symlink(scratch / "council.db", scratch / "link.db");
  const InstanceLock first = InstanceLock::take(scratch / "council.db");
  EXPECT_TRUE(failure_of([&] { (void)InstanceLock::take(scratch / "link.db"); }).busy());
}

TEST(Erasure, leaves_no_word_in_the_file_or_the_log_once_the_log_is_empty) {
  const Scratch scratch;
  const auto path = scratch / "council.db";
  Database writer = council_at(path);
  writer.run("INSERT INTO note(id, body) VALUES (1, 'the word to forget')");
  auto reader = std::make_unique<Database>(Database::open(path, Database::Mode::reader));
  auto snapshot = std::make_unique<Transaction>(*reader);
  EXPECT_EQ(reader->one<int>("SELECT count(*) FROM note"), 1);

  writer.run("UPDATE note SET body = NULL WHERE id = 1");
  EXPECT_FALSE(truncate_wal_until_done(writer, [] { return false; })) << "a reader still sees the word";
  EXPECT_THAT(bytes_of(path.string() + "-wal") + bytes_of(path), HasSubstr("the word to forget"));
  backup_to(path, scratch / "copy.db");
  EXPECT_EQ(bytes_of(scratch / "copy.db").find("the word to forget"), std::string::npos);

  int asked = 0;
  EXPECT_TRUE(truncate_wal_until_done(writer, [&] {
    if (++asked == 2) snapshot.reset();
    return asked < 10;
  }));
  EXPECT_EQ(asked, 2);
  EXPECT_EQ(bytes_of(path.string() + "-wal").find("the word to forget"), std::string::npos);
  EXPECT_EQ(bytes_of(path).find("the word to forget"), std::string::npos);
  EXPECT_EQ(writer.one<int>("PRAGMA busy_timeout"), 5000);
}

TEST(Erasure, cannot_empty_the_log_inside_a_transaction) {
  const Scratch scratch;
  Database writer = council_at(scratch / "council.db");
  const Transaction transaction(writer);
  EXPECT_TRUE(failure_of([&] { (void)truncate_wal_until_done(writer, [] { return true; }); }).busy());
}

}  // namespace radslag::store

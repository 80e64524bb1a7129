#include "store/migrations.hpp"

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <vector>

#include "store/scratch.hpp"
#include "store/transaction.hpp"

namespace radslag::store {

namespace {

using testing::AllOf;
using testing::HasSubstr;

const Time now = from_unix_ms(1700000000000);

const Migration notes{1, "notes", "CREATE TABLE note(id TEXT PRIMARY KEY) STRICT; INSERT INTO note VALUES ('first')"};
const Migration bodies{2, "bodies", "ALTER TABLE note ADD COLUMN body TEXT NOT NULL DEFAULT ''"};
const Migration broken{2, "broken", "CREATE TABLE half(id INTEGER) STRICT; INSERT INTO nowhere VALUES (1)"};

class Migrations : public testing::Test {
 protected:
  Migrated bring_to(const std::vector<Migration>& migrations) { return migrate(db_, migrations, now); }

  Scratch scratch_;
  Database db_ = Database::open(scratch_ / "council.db", Database::Mode::writer);
};

}  // namespace

TEST_F(Migrations, run_in_order_once_and_are_recorded_with_their_hash) {
  EXPECT_EQ(bring_to({notes, bodies}).to, 2);
  EXPECT_EQ(bring_to({notes, bodies}).from, 2);
  EXPECT_EQ(db_.one<int>("SELECT count(*) FROM note WHERE body = ''"), 1);
  EXPECT_EQ((db_.one<std::string, std::string, Time>("SELECT name, sha256, applied_at FROM migration WHERE number = 2")),
            std::tuple(std::string("bodies"),
                       std::string("cd162f20c1bdf0566ba906a3bc7940937959dd470e496c448f4cdb3ea3ebe54e"), now));
}

TEST_F(Migrations, a_new_database_is_not_copied_an_existing_one_is) {
  EXPECT_FALSE(bring_to({notes}).backup);
  const Migrated second = bring_to({notes, bodies});
  ASSERT_TRUE(second.backup);
  EXPECT_EQ(*second.backup, scratch_ / "council.db.before-0002-20231114T221320Z");
  Database before = Database::open(*second.backup, Database::Mode::reader);
  EXPECT_EQ(before.one<int>("SELECT max(number) FROM migration"), 1);
}

TEST_F(Migrations, one_that_fails_leaves_the_schema_before_it) {
  bring_to({notes});
  const Failure failure = failure_of([&] { bring_to({notes, broken}); });
  EXPECT_THAT(failure.what(), AllOf(HasSubstr("council.db"), HasSubstr("0002_broken"), HasSubstr("nowhere")));
  EXPECT_FALSE(db_.one<int>("SELECT 1 FROM sqlite_schema WHERE name = 'half'"));
  EXPECT_EQ(db_.one<int>("PRAGMA foreign_keys"), 1);
  EXPECT_EQ(db_.one<int>("SELECT max(number) FROM migration"), 1);
}

TEST_F(Migrations, one_that_was_changed_after_it_was_applied_is_refused) {
  bring_to({notes});
  Migration changed = notes;
  changed.sql = "CREATE TABLE note(id TEXT PRIMARY KEY, more TEXT) STRICT";
  const Failure failure = failure_of([&] { bring_to({changed, bodies}); });
  EXPECT_EQ(failure.code, SQLITE_SCHEMA);
  EXPECT_THAT(failure.what(), AllOf(HasSubstr("council.db"), HasSubstr("0001_notes"), HasSubstr("new migration")));
}

TEST_F(Migrations, a_newer_schema_is_refused_with_one_line) {
  bring_to({notes, bodies});
  const Failure failure = failure_of([&] { bring_to({notes}); });
  EXPECT_EQ(failure.code, SQLITE_SCHEMA);
  EXPECT_THAT(failure.what(), AllOf(HasSubstr("council.db"), HasSubstr("number 2"), HasSubstr("knows 1"),
                                    HasSubstr("Run the newer program")));
  EXPECT_EQ(std::string(failure.what()).find('\n'), std::string::npos);
}

TEST_F(Migrations, a_database_of_another_program_is_left_alone) {
  db_.script("CREATE TABLE song(title TEXT)");
  EXPECT_EQ(failure_of([&] { bring_to({notes}); }).code, SQLITE_SCHEMA);
  EXPECT_FALSE(db_.one<int>("SELECT 1 FROM sqlite_schema WHERE name = 'migration'"));
}

TEST_F(Migrations, none_can_end_its_own_transaction) {
  bring_to({notes});
  const Migration committing{2, "committing", "CREATE TABLE half(id INTEGER) STRICT; COMMIT; INSERT INTO nowhere VALUES (1)"};
  failure_of([&] { bring_to({notes, committing}); });
  EXPECT_FALSE(db_.one<int>("SELECT 1 FROM sqlite_schema WHERE name = 'half'"));
}

TEST_F(Migrations, a_table_may_be_rebuilt_without_losing_its_children) {
  const Migration family{1, "family",
                         "CREATE TABLE parent(id TEXT PRIMARY KEY) STRICT;"
                         "CREATE TABLE child(parent TEXT REFERENCES parent(id) ON DELETE CASCADE) STRICT;"
                         "INSERT INTO parent VALUES ('p'); INSERT INTO child VALUES ('p')"};
  const Migration rebuild{2, "rebuild",
                          "CREATE TABLE other(id TEXT PRIMARY KEY, name TEXT) STRICT;"
                          "INSERT INTO other(id) SELECT id FROM parent; DROP TABLE parent;"
                          "ALTER TABLE other RENAME TO parent"};
  bring_to({family});
  bring_to({family, rebuild});
  EXPECT_EQ(db_.one<int>("SELECT count(*) FROM child"), 1);
  EXPECT_EQ(failure_of([&] { db_.run("INSERT INTO child VALUES ('nobody')"); }).extended,
            SQLITE_CONSTRAINT_FOREIGNKEY);
}

TEST_F(Migrations, one_that_leaves_orphans_is_undone) {
  const Migration family{1, "family",
                         "CREATE TABLE parent(id TEXT PRIMARY KEY) STRICT;"
                         "CREATE TABLE child(parent TEXT REFERENCES parent(id)) STRICT;"
                         "INSERT INTO parent VALUES ('p'); INSERT INTO child VALUES ('p')"};
  bring_to({family});
  const Migration orphaning{2, "orphaning", "DELETE FROM parent"};
  EXPECT_THAT(failure_of([&] { bring_to({family, orphaning}); }).what(), HasSubstr("child"));
  EXPECT_EQ(db_.one<int>("SELECT count(*) FROM parent"), 1);
}

TEST(EmbeddedMigrations, build_a_database_from_nothing) {
  Database db = Database::in_memory();
  EXPECT_EQ(migrate(db, embedded_migrations(), now).to, embedded_migrations().back().number);
}

TEST_F(Migrations, numbers_may_leave_gaps_but_none_may_be_slipped_in_below_one_that_was_applied) {
  const Migration later{10, "later", "CREATE TABLE late(id INTEGER) STRICT"};
  EXPECT_EQ(bring_to({notes, later}).to, 10);
  EXPECT_EQ(bring_to({notes, later}).from, 10);
  EXPECT_THAT(failure_of([&] { bring_to({notes, bodies, later}); }).what(), HasSubstr("0010_later"));
  EXPECT_THAT(failure_of([&] { bring_to({notes, bodies}); }).what(), HasSubstr("number 10"));
}

}  // namespace radslag::store

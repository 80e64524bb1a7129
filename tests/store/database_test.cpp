// What is SQLite's own; what every engine promises stands in contract_test.cpp.
#include "store/database.hpp"

#include <gmock/gmock.h>
#include <sqlite3.h>

#include "store/scratch.hpp"
#include "store/transaction.hpp"

namespace radslag::store {

TEST(Values, text_with_a_zero_byte_is_kept_whole) {
  Database db = Database::in_memory();
  EXPECT_EQ(db.one<std::string>("SELECT $1", std::string_view("a\0b", 3)), std::string("a\0b", 3));
}

TEST(Values, a_whole_number_may_be_read_as_a_real_one_and_truth_as_bool) {
  Database db = Database::in_memory();
  EXPECT_EQ(db.one<double>("SELECT 2"), 2.0);
  EXPECT_EQ((db.one<bool, bool>("SELECT $1, 1 > 2", true)), std::tuple(true, false));
}

TEST(Values, a_text_that_does_not_belong_in_a_strict_column_is_a_failure) {
  Database db = Database::in_memory();
  db.script("CREATE TABLE note(number INTEGER) STRICT");
  EXPECT_EQ(failure_of([&] { db.run("INSERT INTO note VALUES ($1)", "twelve"); }).extended,
            SQLITE_CONSTRAINT_DATATYPE);
}

TEST(Statements, parameters_without_number_or_with_a_gap_are_failures) {
  Database db = Database::in_memory();
  EXPECT_EQ(failure_of([&] { db.run("SELECT ?", 1); }).code, SQLITE_RANGE);
  EXPECT_EQ(failure_of([&] { db.run("SELECT $2", 1); }).code, SQLITE_RANGE);
  EXPECT_EQ(failure_of([&] { db.run("SELECT $0", 1); }).code, SQLITE_RANGE);
  EXPECT_EQ(failure_of([&] { db.run("SELECT :name", 1); }).code, SQLITE_RANGE);
}

TEST(Statements, several_or_none_are_a_failure_and_a_last_semicolon_is_not) {
  Database db = Database::in_memory();
  EXPECT_EQ(failure_of([&] { db.run("SELECT 1; SELECT 2"); }).code, SQLITE_MISUSE);
  EXPECT_EQ(failure_of([&] { db.run("  "); }).code, SQLITE_MISUSE);
  EXPECT_EQ(db.one<int>("SELECT 1;\n"), 1);
}

TEST(Statements, one_address_with_another_text_is_another_statement) {
  Database db = Database::in_memory();
  std::string sql = "SELECT 1";
  EXPECT_EQ(db.one<int>(sql), 1);
  sql.back() = '2';
  EXPECT_EQ(db.one<int>(sql), 2);
}

TEST(Statements, made_without_end_do_not_pile_up_nor_pull_one_in_use_away) {
  Database db = Database::in_memory();
  int visited = 0;
  db.each<int>("SELECT 1 UNION ALL SELECT 2", [&](int row) {
    EXPECT_EQ(row, ++visited);
    for (int i = 0; i < 5000; ++i) EXPECT_EQ(db.one<int>("SELECT " + std::to_string(i)), i);
  });
  EXPECT_EQ(visited, 2);
  int prepared = 0;
  for (sqlite3_stmt* s = nullptr; (s = sqlite3_next_stmt(db.handle(), s)) != nullptr;) ++prepared;
  EXPECT_LE(prepared, 1024);
}

TEST(Statements, survive_a_change_of_the_schema_beneath_them) {
  Database db = Database::in_memory();
  db.script("CREATE TABLE note(id INTEGER) STRICT; INSERT INTO note VALUES (1)");
  EXPECT_EQ(db.one<int>("SELECT id FROM note"), 1);
  db.script("ALTER TABLE note ADD COLUMN body TEXT");
  EXPECT_EQ(db.one<int>("SELECT id FROM note"), 1);
}

TEST(Database, a_failure_names_the_sql_and_never_the_values) {
  Database db = Database::in_memory();
  db.script("CREATE TABLE member(email TEXT PRIMARY KEY) STRICT");
  const char* const sql = "INSERT INTO member VALUES ($1)";
  db.run(sql, "secret@example.org");
  const Failure failure = failure_of([&] { db.run(sql, "secret@example.org"); });
  EXPECT_THAT(failure.what(), testing::AllOf(testing::HasSubstr(sql), testing::Not(testing::HasSubstr("secret"))));
}

TEST(Database, a_double_quoted_text_is_a_failure_and_not_a_string) {
  Database db = Database::in_memory();
  EXPECT_EQ(failure_of([&] { db.run(R"(SELECT "no such column")"); }).code, SQLITE_ERROR);
}

TEST(Database, moves_with_its_statements) {
  Database first = Database::in_memory();
  EXPECT_EQ(first.one<int>("SELECT 1"), 1);
  Database second = std::move(first);
  EXPECT_EQ(second.one<int>("SELECT 1"), 1);
  second = Database::in_memory();
  EXPECT_EQ(second.one<int>("SELECT 1"), 1);
}

TEST(Database, is_private_to_its_owner_with_its_log) {
  const Scratch scratch;
  Database db = Database::open(scratch / "council.db", Database::Mode::writer);
  db.script("CREATE TABLE note(id INTEGER) STRICT");
  for (const char* name : {"council.db", "council.db-wal", "council.db-shm"}) {
    EXPECT_EQ(std::filesystem::status(scratch / name).permissions(), std::filesystem::perms(0600)) << name;
  }
}

TEST(Database, something_else_than_a_database_is_damaged) {
  const Scratch scratch;
  std::ofstream(scratch / "council.db") << std::string(8192, 'x');
  EXPECT_TRUE(failure_of([&] { (void)Database::open(scratch / "council.db", Database::Mode::writer); }).damaged());
}

}  // namespace radslag::store

#include "store/database.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "store/scratch.hpp"
#include "store/transaction.hpp"

namespace radslag::store {

namespace {

Database with_notes() {
  Database db = Database::in_memory();
  db.script("CREATE TABLE note(id TEXT PRIMARY KEY, number INTEGER, body TEXT, bytes BLOB, size REAL) STRICT");
  return db;
}

}  // namespace

TEST(Values, every_kind_of_value_comes_back_as_it_went_in) {
  Database db = with_notes();
  const std::array<std::uint8_t, 3> bytes{0, 7, 255};
  const MemberId id("01ARYZ6S41");
  db.run("INSERT INTO note VALUES ($1, $2, $3, $4, $5)", id, from_unix_ms(1700000000123), std::string_view("å\0b", 4),
         Blob(bytes), 0.5);
  const auto row = db.one<MemberId, Time, std::string, std::array<std::uint8_t, 3>, double>(
      "SELECT id, number, body, bytes, size FROM note WHERE id = $1", id);
  ASSERT_TRUE(row);
  EXPECT_EQ(*row, std::tuple(id, from_unix_ms(1700000000123), std::string("å\0b", 4), bytes, 0.5));
  EXPECT_EQ(db.one<std::vector<std::uint8_t>>("SELECT bytes FROM note"), std::vector<std::uint8_t>({0, 7, 255}));
  EXPECT_EQ((db.one<bool, std::int8_t>("SELECT $1, $2", true, std::int8_t{-8})), std::tuple(true, std::int8_t{-8}));
  EXPECT_EQ(db.one<std::int64_t>("SELECT $1", INT64_MIN), INT64_MIN);
}

TEST(Values, null_is_an_optional_without_value_and_nothing_else) {
  Database db = with_notes();
  db.run("INSERT INTO note VALUES ($1, $2, $3, $4, NULL)", "a", nullptr, std::optional<std::string>{}, std::nullopt);
  EXPECT_EQ((db.one<std::optional<int>, std::optional<std::string>>("SELECT number, body FROM note")),
            std::tuple(std::optional<int>{}, std::optional<std::string>{}));
  EXPECT_EQ(failure_of([&] { (void)db.one<std::int64_t>("SELECT number FROM note"); }).code, SQLITE_MISMATCH);
  EXPECT_EQ(failure_of([&] { (void)db.one<std::string>("SELECT body FROM note"); }).code, SQLITE_MISMATCH);
}

TEST(Values, an_empty_text_or_blob_is_not_null) {
  Database db = with_notes();
  db.run("INSERT INTO note(id, body, bytes) VALUES ($1, $2, $3)", "a", std::string_view{}, std::vector<std::uint8_t>{});
  EXPECT_EQ((db.one<std::string, std::vector<std::uint8_t>>("SELECT body, bytes FROM note")),
            std::tuple(std::string(), std::vector<std::uint8_t>()));
}

TEST(Values, text_is_not_read_as_a_number_nor_a_number_as_text) {
  Database db = Database::in_memory();
  EXPECT_EQ(failure_of([&] { (void)db.one<std::int64_t>("SELECT '12'"); }).code, SQLITE_MISMATCH);
  EXPECT_EQ(failure_of([&] { (void)db.one<std::string>("SELECT 12"); }).code, SQLITE_MISMATCH);
  EXPECT_EQ(failure_of([&] { (void)db.one<std::int64_t>("SELECT 1.5"); }).code, SQLITE_MISMATCH);
  EXPECT_EQ(failure_of([&] { (void)db.one<std::vector<std::uint8_t>>("SELECT 'text'"); }).code, SQLITE_MISMATCH);
  EXPECT_EQ(db.one<double>("SELECT 2"), 2.0);
}

TEST(Values, a_number_that_does_not_fit_is_a_failure_in_both_directions) {
  Database db = Database::in_memory();
  EXPECT_EQ(failure_of([&] { db.run("SELECT $1", UINT64_MAX); }).code, SQLITE_TOOBIG);
  EXPECT_EQ(failure_of([&] { (void)db.one<std::int8_t>("SELECT 128"); }).code, SQLITE_MISMATCH);
  EXPECT_EQ(failure_of([&] { (void)db.one<std::array<std::uint8_t, 2>>("SELECT x'010203'"); }).code, SQLITE_MISMATCH);
}

TEST(Values, a_text_that_does_not_belong_in_a_strict_column_is_a_failure) {
  Database db = with_notes();
  EXPECT_EQ(failure_of([&] { db.run("INSERT INTO note(id, number) VALUES ('a', $1)", "twelve"); }).code, SQLITE_CONSTRAINT);
}

TEST(Parameters, are_bound_by_the_number_in_their_name) {
  Database db = Database::in_memory();
  EXPECT_EQ((db.one<std::int64_t, std::int64_t, std::int64_t>("SELECT $2, $1, $2", 1, 2)),
            std::tuple(std::int64_t{2}, std::int64_t{1}, std::int64_t{2}));
}

TEST(Parameters, too_few_too_many_or_unnumbered_are_failures) {
  Database db = Database::in_memory();
  EXPECT_EQ(failure_of([&] { db.run("SELECT $1"); }).code, SQLITE_RANGE);
  EXPECT_EQ(failure_of([&] { db.run("SELECT $1", 1, 2); }).code, SQLITE_RANGE);
  EXPECT_EQ(failure_of([&] { db.run("SELECT ?", 1); }).code, SQLITE_RANGE);
  EXPECT_EQ(failure_of([&] { db.run("SELECT $2", 1); }).code, SQLITE_RANGE);
  EXPECT_EQ(failure_of([&] { (void)db.one<int>("SELECT 1, 2"); }).code, SQLITE_RANGE);
  EXPECT_EQ(failure_of([&] { db.run("SELECT 1; SELECT 2"); }).code, SQLITE_MISUSE);
}

TEST(Database, a_double_quoted_text_is_a_failure_and_not_a_string) {
  Database db = with_notes();
  EXPECT_EQ(failure_of([&] { db.run(R"(SELECT "no such column" FROM note)"); }).code, SQLITE_ERROR);
}

TEST(Database, a_visitor_may_stop_and_may_throw_and_the_statement_serves_again) {
  Database db = with_notes();
  for (const char* id : {"a", "b", "c"}) db.run("INSERT INTO note(id) VALUES ($1)", id);
  const std::string_view sql = "SELECT id FROM note ORDER BY id";
  std::string seen;
  db.each<std::string_view>(sql, [&](std::string_view id) {
    seen += id;
    return id != "b";
  });
  EXPECT_EQ(seen, "ab");
  EXPECT_THROW(db.each<std::string>(sql, [](const std::string&) { throw std::runtime_error("stop"); }),
               std::runtime_error);
  seen.clear();
  db.each<std::string>(sql, [&](const std::string& id) { seen += id; });
  EXPECT_EQ(seen, "abc");
}

TEST(Database, a_visitor_may_ask_the_same_question_again) {
  Database db = with_notes();
  for (const char* id : {"a", "b"}) db.run("INSERT INTO note(id) VALUES ($1)", id);
  const std::string_view sql = "SELECT id FROM note ORDER BY id";
  std::string seen;
  db.each<std::string>(sql, [&](const std::string& outer) {
    db.each<std::string>(sql, [&](const std::string& inner) { seen += outer + inner + " "; });
  });
  EXPECT_EQ(seen, "aa ab ba bb ");
}

TEST(Database, one_address_with_another_text_gets_another_statement) {
  Database db = Database::in_memory();
  std::string sql = "SELECT 1";
  EXPECT_EQ(db.one<int>(sql), 1);
  sql.back() = '2';
  EXPECT_EQ(db.one<int>(sql), 2);
}

TEST(Database, statements_made_without_end_do_not_pile_up) {
  Database db = Database::in_memory();
  for (int i = 0; i < 5000; ++i) EXPECT_EQ(db.one<int>("SELECT " + std::to_string(i)), i);
  EXPECT_LT(sqlite3_memory_used(), 64 << 20);
}

TEST(Database, returning_gives_the_row_and_the_statement_is_whole) {
  Database db = with_notes();
  EXPECT_EQ(db.one<std::string>("INSERT INTO note(id) VALUES ('a'), ('b') RETURNING id"), "a");
  EXPECT_EQ(db.one<int>("SELECT count(*) FROM note"), 2);
  db.run("DELETE FROM note");
  EXPECT_EQ(db.changes(), 2);
  EXPECT_FALSE(db.in_transaction());
}

TEST(Database, moves_with_its_statements) {
  Database first = with_notes();
  EXPECT_EQ(first.one<int>("SELECT count(*) FROM note"), 0);
  Database second = std::move(first);
  EXPECT_EQ(second.one<int>("SELECT count(*) FROM note"), 0);
  second = Database::in_memory();
  EXPECT_EQ(second.one<int>("SELECT 1"), 1);
}

}  // namespace radslag::store

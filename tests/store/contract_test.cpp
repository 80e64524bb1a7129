// What every engine behind store::Database promises. A second engine adds itself at the end of this file; the SQL here
// is what both understand.
#include <gtest/gtest.h>

#include <functional>

#include "store/scratch.hpp"
#include "store/transaction.hpp"

namespace radslag::store {

namespace {

struct Engine {
  const char* name;
  const char* blob;  // the column type for bytes
  std::function<Database(const Scratch&, Database::Mode)> open;
};

class StoreContract : public testing::TestWithParam<Engine> {
 protected:
  StoreContract() {
    db_.script("CREATE TABLE note(id TEXT PRIMARY KEY, number INTEGER, body TEXT, bytes " +
               std::string(GetParam().blob) + ", size REAL)");
    db_.script("CREATE TABLE reply(id TEXT PRIMARY KEY, note TEXT NOT NULL REFERENCES note(id))");
  }
  void add(std::string_view id) { db_.run("INSERT INTO note(id) VALUES ($1)", id); }
  [[nodiscard]] std::string ids() {
    std::string all;
    db_.each<std::string_view>("SELECT id FROM note ORDER BY id", [&](std::string_view id) { all += id; });
    return all;
  }

  Scratch scratch_;
  Database db_ = GetParam().open(scratch_, Database::Mode::writer);
};
class SharedStoreContract : public StoreContract {};

}  // namespace

TEST_P(StoreContract, every_kind_of_value_comes_back_as_it_went_in) {
  const std::array<std::uint8_t, 3> bytes{0, 7, 255};
  const MemberId id("01ARYZ6S41");
  db_.run("INSERT INTO note VALUES ($1, $2, $3, $4, $5)", id, from_unix_ms(1700000000123), "å\n'\"$1", Blob(bytes), 0.5);
  const auto row = db_.one<MemberId, Time, std::string, std::array<std::uint8_t, 3>, double>(
      "SELECT id, number, body, bytes, size FROM note WHERE id = $1", id);
  ASSERT_TRUE(row);
  EXPECT_EQ(*row, std::tuple(id, from_unix_ms(1700000000123), std::string("å\n'\"$1"), bytes, 0.5));
  EXPECT_EQ(db_.one<std::vector<std::uint8_t>>("SELECT bytes FROM note"), std::vector<std::uint8_t>({0, 7, 255}));
  for (const std::int64_t number : {INT64_MIN, std::int64_t{-1}, INT64_MAX}) {
    db_.run("UPDATE note SET number = $1", number);
    EXPECT_EQ(db_.one<std::int64_t>("SELECT number FROM note"), number);
  }
}

TEST_P(StoreContract, no_row_is_an_empty_answer) {
  EXPECT_FALSE(db_.one<std::string>("SELECT body FROM note WHERE id = $1", "nobody"));
  db_.each<std::string>("SELECT id FROM note", [](const std::string&) { ADD_FAILURE(); });
}

TEST_P(StoreContract, null_is_an_optional_without_value_and_nothing_else) {
  db_.run("INSERT INTO note VALUES ($1, $2, $3, $4, NULL)", "a", nullptr, std::optional<std::string>{}, std::nullopt);
  EXPECT_EQ((db_.one<std::optional<int>, std::optional<std::string>>("SELECT number, body FROM note")),
            std::tuple(std::optional<int>{}, std::optional<std::string>{}));
  EXPECT_THROW((void)db_.one<std::int64_t>("SELECT number FROM note"), Failure);
  EXPECT_THROW((void)db_.one<std::string>("SELECT body FROM note"), Failure);
}

TEST_P(StoreContract, an_empty_text_or_blob_is_not_null) {
  db_.run("INSERT INTO note(id, body, bytes) VALUES ($1, $2, $3)", "a", std::string_view{}, std::vector<std::uint8_t>{});
  EXPECT_EQ((db_.one<std::string, std::vector<std::uint8_t>>("SELECT body, bytes FROM note")),
            std::tuple(std::string(), std::vector<std::uint8_t>()));
}

TEST_P(StoreContract, a_column_is_read_as_what_it_is_or_not_at_all) {
  db_.run("INSERT INTO note VALUES ('a', 300, '12', $1, 1.5)", Blob(std::string_view("xyz")));
  EXPECT_THROW((void)db_.one<std::int64_t>("SELECT body FROM note"), Failure);
  EXPECT_THROW((void)db_.one<std::string>("SELECT number FROM note"), Failure);
  EXPECT_THROW((void)db_.one<std::int64_t>("SELECT size FROM note"), Failure);
  EXPECT_THROW((void)db_.one<std::vector<std::uint8_t>>("SELECT body FROM note"), Failure);
  EXPECT_THROW((void)db_.one<std::int8_t>("SELECT number FROM note"), Failure) << "300 does not fit";
  EXPECT_THROW((void)db_.one<std::uint8_t>("SELECT number FROM note"), Failure) << "300 does not fit";
  EXPECT_THROW((void)(db_.one<std::array<std::uint8_t, 2>>("SELECT bytes FROM note")), Failure) << "three bytes";
  EXPECT_THROW(db_.run("UPDATE note SET number = $1", UINT64_MAX), Failure);
}

TEST_P(StoreContract, parameters_are_bound_by_the_number_in_their_name) {
  db_.run("INSERT INTO note(id, number, body) VALUES ($2, $3, $1)", "body", "id", 7);
  EXPECT_EQ((db_.one<std::string, std::int64_t>("SELECT body, number FROM note WHERE id = $1 AND id = $1", "id")),
            std::tuple(std::string("body"), std::int64_t{7}));
}

TEST_P(StoreContract, a_wrong_number_of_parameters_or_columns_is_a_failure) {
  const char* const sql = "SELECT id FROM note WHERE id = $1";
  EXPECT_THROW(db_.run(sql), Failure);
  EXPECT_THROW(db_.run(sql, "a", "b"), Failure);
  EXPECT_THROW((void)(db_.one<std::string, std::string>(sql, "a")), Failure);
  EXPECT_FALSE(db_.one<std::string>(sql, "a"));
}

TEST_P(StoreContract, a_visitor_may_stop_and_may_throw_and_the_statement_serves_again) {
  for (const char* id : {"a", "b", "c"}) add(id);
  const std::string_view sql = "SELECT id FROM note ORDER BY id";
  std::string seen;
  db_.each<std::string_view>(sql, [&](std::string_view id) {
    seen += id;
    return id != "b";
  });
  EXPECT_EQ(seen, "ab");
  EXPECT_THROW(db_.each<std::string>(sql, [](const std::string&) { throw std::runtime_error("stop"); }),
               std::runtime_error);
  seen.clear();
  db_.each<std::string>(sql, [&](const std::string& id) { seen += id; });
  EXPECT_EQ(seen, "abc");
}

TEST_P(StoreContract, a_visitor_may_ask_the_same_question_again) {
  for (const char* id : {"a", "b"}) add(id);
  const std::string_view sql = "SELECT id FROM note ORDER BY id";
  std::string seen;
  db_.each<std::string>(sql, [&](const std::string& outer) {
    db_.each<std::string>(sql, [&](const std::string& inner) { seen += outer + inner + " "; });
  });
  EXPECT_EQ(seen, "aa ab ba bb ");
}

TEST_P(StoreContract, returning_gives_the_row_and_all_rows_are_written) {
  EXPECT_EQ(db_.one<std::string>("INSERT INTO note(id) VALUES ('a'), ('b') RETURNING id"), "a");
  EXPECT_EQ(ids(), "ab");
  db_.run("DELETE FROM note WHERE id = $1", "a");
  EXPECT_EQ(db_.changes(), 1);
  EXPECT_FALSE(db_.in_transaction());
}

TEST_P(StoreContract, a_broken_rule_of_the_schema_is_a_constraint_failure_and_ends_no_transaction) {
  Transaction transaction(db_);
  add("a");
  EXPECT_TRUE(failure_of([&] { add("a"); }).constraint());
  EXPECT_TRUE(failure_of([&] { db_.run("INSERT INTO reply VALUES ('r', NULL)"); }).constraint());
  EXPECT_TRUE(failure_of([&] { db_.run("INSERT INTO reply VALUES ('r', 'nobody')"); }).constraint());
  EXPECT_TRUE(db_.in_transaction());
}

TEST_P(StoreContract, what_is_not_committed_is_undone_also_by_an_exception) {
  { const Transaction forgotten(db_); add("a"); }
  try {
    Transaction thrown(db_);
    add("b");
    throw std::runtime_error("stop");
  } catch (const std::runtime_error&) {
  }
  EXPECT_EQ(ids(), "");
  Transaction transaction(db_);
  add("c");
  transaction.commit();
  EXPECT_FALSE(db_.in_transaction());
  EXPECT_EQ(ids(), "c");
}

TEST_P(StoreContract, savepoints_nest_and_are_undone_alone) {
  Transaction transaction(db_);
  add("a");
  {
    Savepoint outer(db_);
    add("b");
    { const Savepoint undone(db_); add("c"); }
    { Savepoint kept(db_); add("d"); kept.release(); }
    outer.release();
  }
  {
    const Savepoint undone(db_);
    add("e");
    { Savepoint kept(db_); add("f"); kept.release(); }
  }
  transaction.commit();
  EXPECT_EQ(ids(), "abd");
}

TEST_P(StoreContract, a_savepoint_without_a_transaction_and_a_transaction_in_one_are_failures) {
  EXPECT_THROW(Savepoint{db_}, Failure);
  Transaction outer(db_);
  add("a");
  EXPECT_THROW(Transaction{db_}, Failure);
  outer.commit();
  EXPECT_EQ(ids(), "a");
}

TEST_P(SharedStoreContract, a_reader_sees_what_is_committed_and_its_own_moment_only) {
  Database reader = GetParam().open(scratch_, Database::Mode::reader);
  const auto count = [&] { return reader.one<std::int64_t>("SELECT count(*) FROM note").value_or(-1); };
  Transaction writing(db_);
  add("a");
  EXPECT_EQ(count(), 0);
  writing.commit();
  EXPECT_EQ(count(), 1);
  {
    const Transaction snapshot(reader);
    EXPECT_EQ(count(), 1);
    add("b");
    EXPECT_EQ(count(), 1);
  }
  EXPECT_EQ(count(), 2);
}

TEST_P(SharedStoreContract, a_reader_cannot_write) {
  Database reader = GetParam().open(scratch_, Database::Mode::reader);
  EXPECT_THROW(reader.run("INSERT INTO note(id) VALUES ('x')"), Failure);
  EXPECT_THROW(reader.script("DELETE FROM note"), Failure);
}

namespace {

const Engine sqlite_in_a_file{
    "sqlite_in_a_file", "BLOB",
    [](const Scratch& scratch, Database::Mode mode) { return Database::open(scratch / "council.db", mode); }};
const Engine sqlite_in_memory{"sqlite_in_memory", "BLOB",
                              [](const Scratch&, Database::Mode) { return Database::in_memory(); }};

const auto name_of = [](const auto& instance) { return std::string(instance.param.name); };
INSTANTIATE_TEST_SUITE_P(Engines, StoreContract, testing::Values(sqlite_in_a_file, sqlite_in_memory), name_of);
// A database in memory has no second connection.
INSTANTIATE_TEST_SUITE_P(Engines, SharedStoreContract, testing::Values(sqlite_in_a_file), name_of);

}  // namespace

}  // namespace radslag::store

#pragma once
// One connection to the store. Owns the connection and its prepared statements; movable, not thread-safe: a thread has
// its own. Every member throws Failure (store/failure.hpp) when storage or a statement fails.
//
//   db.run("INSERT INTO note(id, body) VALUES ($1, $2)", id, body);
//   const auto row = db.one<std::string, Time>("SELECT body, at FROM note WHERE id = $1", id);   // optional<tuple<…>>
//   const auto count = db.one<std::int64_t>("SELECT count(*) FROM note");                         // optional<int64_t>
//   db.each<NoteId, std::string_view>("SELECT id, body FROM note", [&](NoteId note, std::string_view text) { … });
//
// What can be bound and read: store/values.hpp. How parameters are written: store/statement.hpp.
#include <concepts>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include "store/failure.hpp"
#include "store/statement.hpp"
#include "store/values.hpp"

struct sqlite3;

namespace radslag::store {

template <class... Columns>
struct RowOf {
  using type = std::tuple<Columns...>;
};
template <class Only>
struct RowOf<Only> {
  using type = Only;
};
template <class... Columns>
using Row = typename RowOf<Columns...>::type;

class Database {
 public:
  // writer: the only connection that may write or checkpoint; creates the file (0600) when there is none.
  // reader: opened read-only, never checkpoints. Open the writer first: it recovers what a crash left behind.
  enum class Mode { writer, reader };

  // `vfs` names SQLite's port to the operating system; tests put one that fails there.
  [[nodiscard]] static Database open(const std::filesystem::path& path, Mode mode, const char* vfs = nullptr);
  // A writer on a database of its own that goes with it: for tests and for rebuilding.
  [[nodiscard]] static Database in_memory();

  Database(Database&&) noexcept = default;
  Database& operator=(Database&&) noexcept = default;
  ~Database() = default;

  // INSERT, UPDATE, DELETE, PRAGMA …: to the end, rows ignored.
  template <class... Args>
  void run(std::string_view sql, const Args&... args) {
    const Lease statement = lease(sql);
    statement->bind_all(args...);
    statement->finish();
  }

  // The first row, if there is one. A statement that writes (… RETURNING) is run to its end.
  template <class... Columns, class... Args>
  [[nodiscard]] std::optional<Row<Columns...>> one(std::string_view sql, const Args&... args) {
    static_assert(!(is_view<Columns> || ...), "the row is gone when one() returns: read a string or a vector");
    const Lease statement = lease(sql, sizeof...(Columns));
    statement->bind_all(args...);
    if (!statement->step()) return std::nullopt;
    std::optional<Row<Columns...>> row =
        read_row<Columns...>(statement->handle(), std::index_sequence_for<Columns...>{});
    if (statement->writes()) statement->finish();
    return row;
  }

  // visit(Columns...) for every row; a visitor that returns bool stops by returning false. string_view and
  // span<const uint8_t> columns read without copying and live until the visitor returns. The visitor may use the
  // database, the same SQL included, and may throw.
  template <class... Columns, class Visit, class... Args>
  void each(std::string_view sql, Visit&& visit, const Args&... args) {
    const Lease statement = lease(sql, sizeof...(Columns));
    statement->bind_all(args...);
    while (statement->step()) {
      if (visit_row<Columns...>(visit, statement->handle(), std::index_sequence_for<Columns...>{})) continue;
      if (statement->writes()) statement->finish();
      return;
    }
  }

  // Several statements without parameters (schema, test data).
  void script(std::string_view sql);

  // Does a transaction stand? After a failure inside one, ask: a full disk ends it whole.
  [[nodiscard]] bool in_transaction() const;
  // Rows touched by the last run().
  [[nodiscard]] std::int64_t changes() const;
  // Checkpoints after a commit that failed one after another; 0 again after one that succeeds. The commits before them
  // are safe in the log, but it grows, and the disk is no longer to be trusted: count these like failed commits.
  [[nodiscard]] int failed_checkpoints() const { return *failed_checkpoints_; }
  [[nodiscard]] Mode mode() const { return mode_; }
  [[nodiscard]] sqlite3* handle() const { return connection_.get(); }

 private:
  friend class Transaction;
  struct Closer {
    void operator()(sqlite3* connection) const;
  };

  Database(sqlite3* connection, Mode mode);
  [[nodiscard]] Lease lease(std::string_view sql) {
    refuse_outside_lost_transaction(sql);
    return Lease(statements_->idle(sql));
  }
  [[nodiscard]] Lease lease(std::string_view sql, std::size_t columns) {
    refuse_outside_lost_transaction(sql);
    Statement& statement = statements_->idle(sql);
    statement.check_columns(static_cast<int>(columns));
    return Lease(statement);
  }
  // After SQLite has ended a transaction by itself, what follows in the same scope must not be committed one by one.
  void refuse_outside_lost_transaction(std::string_view sql) const;

  template <class... Columns, std::size_t... index>
  static Row<Columns...> read_row(sqlite3_stmt* statement, std::index_sequence<index...>) {
    return Row<Columns...>{read_column<Columns>(statement, static_cast<int>(index))...};
  }
  template <class... Columns, class Visit, std::size_t... index>
  static bool visit_row(Visit& visit, sqlite3_stmt* statement, std::index_sequence<index...>) {
    using Answer = std::invoke_result_t<Visit&, Columns...>;
    if constexpr (std::same_as<Answer, bool>) {
      return visit(read_column<Columns>(statement, static_cast<int>(index))...);
    } else {
      static_assert(std::is_void_v<Answer>, "a visitor returns nothing, or bool: whether to go on");
      visit(read_column<Columns>(statement, static_cast<int>(index))...);
      return true;
    }
  }

  std::unique_ptr<sqlite3, Closer> connection_;
  std::unique_ptr<StatementCache> statements_;  // after connection_: statements are finalised before it closes
  std::unique_ptr<int> failed_checkpoints_ = std::make_unique<int>(0);  // where SQLite finds it after a move too
  Mode mode_;
  bool transaction_expected_ = false;  // a Transaction is in scope and not yet committed
};

}  // namespace radslag::store

#pragma once
// A prepared statement, and the cache that hands them out.
//
// Parameters are written $1, $2 … and bound by the number in the name, whatever order they appear in; that is also how
// PostgreSQL reads them. A number may appear several times; none may be left out.
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/failure.hpp"
#include "store/values.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace radslag::store {

class Statement {
 public:
  Statement(sqlite3* connection, std::string_view sql);
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  template <class... Args>
  void bind_all(const Args&... args) {
    if (sizeof...(Args) != index_of_.size()) fail_count(sizeof...(Args));
    [[maybe_unused]] std::size_t number = 0;
    (bind_value(handle_, index_of_[number++], args), ...);
  }

  // True when there is a row to read, false when done. Throws Failure.
  [[nodiscard]] bool step();
  // Steps to the end. A statement that writes is whole, and its error known, only then.
  void finish();
  // Ready for the next use; forgets what was bound.
  void reset() noexcept;

  void check_columns(int wanted) const;
  [[nodiscard]] bool writes() const { return writes_; }
  [[nodiscard]] sqlite3_stmt* handle() const { return handle_; }

 private:
  friend class StatementCache;
  friend class Lease;
  [[noreturn]] void fail_count(std::size_t given) const;

  sqlite3_stmt* handle_ = nullptr;
  std::vector<int> index_of_;  // [number in the name - 1] → SQLite's own index
  bool writes_ = false;
  bool in_use_ = false;
};

// A statement lent from the cache: reset and given back at the end of the scope, also when something throws.
class Lease {
 public:
  explicit Lease(Statement& statement) : statement_(statement) { statement_.in_use_ = true; }
  ~Lease() {
    statement_.reset();
    statement_.in_use_ = false;
  }
  Lease(const Lease&) = delete;
  Lease& operator=(const Lease&) = delete;
  Statement* operator->() const { return &statement_; }

 private:
  Statement& statement_;
};

// Statements of one connection by their SQL text. A text whose statement is in use (a visitor that asks the same
// question again) gets another one, so that neither disturbs the other.
class StatementCache {
 public:
  explicit StatementCache(sqlite3* connection) : connection_(connection) {}

  [[nodiscard]] Statement& idle(std::string_view sql);
  [[nodiscard]] std::size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    std::string sql;
    std::vector<std::unique_ptr<Statement>> statements;
  };
  [[nodiscard]] Entry& entry(std::string_view sql);
  void drop_idle();

  sqlite3* connection_;
  std::unordered_map<std::string_view, std::unique_ptr<Entry>> entries_;  // keyed by the entry's own text
  // SQL is nearly always a literal, whose address tells where its entry was last time. The text is compared all the
  // same: an address may come back with other text.
  static constexpr std::size_t recent_max = 256;
  std::array<Entry*, recent_max> recent_{};
};

}  // namespace radslag::store

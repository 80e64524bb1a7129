#include "store/values.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <limits>

#include "store/failure.hpp"

namespace radslag::store {

namespace {

void check(sqlite3_stmt* statement, int result) {
  if (result != SQLITE_OK) fail(sqlite3_db_handle(statement), sqlite3_sql(statement));
}

std::string_view name_of(int type) {
  switch (type) {
    case SQLITE_INTEGER: return "an integer";
    case SQLITE_FLOAT: return "a real number";
    case SQLITE_TEXT: return "text";
    case SQLITE_BLOB: return "a blob";
    default: return "NULL";
  }
}

}  // namespace

void bind_integer(sqlite3_stmt* statement, int index, std::int64_t value) {
  check(statement, sqlite3_bind_int64(statement, index, value));
}

void bind_real(sqlite3_stmt* statement, int index, double value) {
  check(statement, sqlite3_bind_double(statement, index, value));
}

// SQLITE_STATIC: the statement is stepped and reset before the caller's arguments go out of scope. An empty view may
// have a null pointer, which SQLite would bind as NULL; hence the literals.
void bind_text(sqlite3_stmt* statement, int index, std::string_view value) {
  const char* const text = value.empty() ? "" : value.data();
  check(statement, sqlite3_bind_text64(statement, index, text, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void bind_blob(sqlite3_stmt* statement, int index, std::span<const std::uint8_t> value) {
  const void* const bytes = value.empty() ? static_cast<const void*>("") : value.data();
  check(statement, sqlite3_bind_blob64(statement, index, bytes, value.size(), SQLITE_STATIC));
}

void bind_null(sqlite3_stmt* statement, int index) { check(statement, sqlite3_bind_null(statement, index)); }

void fail_too_large(sqlite3_stmt* statement, int index) {
  throw Failure(SQLITE_TOOBIG, fmt::format("{}: parameter {} does not fit a signed 64-bit integer",
                                           sqlite3_sql(statement), sqlite3_bind_parameter_name(statement, index)));
}

bool is_null(sqlite3_stmt* statement, int index) { return sqlite3_column_type(statement, index) == SQLITE_NULL; }

std::int64_t read_integer(sqlite3_stmt* statement, int index) {
  if (sqlite3_column_type(statement, index) != SQLITE_INTEGER) fail_column(statement, index, "an integer");
  return sqlite3_column_int64(statement, index);
}

double read_real(sqlite3_stmt* statement, int index) {
  // An expression such as sum() or avg() of whole numbers may come as an integer; that loses nothing.
  const int type = sqlite3_column_type(statement, index);
  if (type != SQLITE_FLOAT && type != SQLITE_INTEGER) fail_column(statement, index, "a real number");
  return sqlite3_column_double(statement, index);
}

std::string_view read_text(sqlite3_stmt* statement, int index) {
  if (sqlite3_column_type(statement, index) != SQLITE_TEXT) fail_column(statement, index, "text");
  const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(statement, index));
  if (text == nullptr) fail(sqlite3_db_handle(statement), sqlite3_sql(statement));  // out of memory
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement, index))};
}

std::span<const std::uint8_t> read_blob(sqlite3_stmt* statement, int index) {
  if (sqlite3_column_type(statement, index) != SQLITE_BLOB) fail_column(statement, index, "a blob");
  const auto* const bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement, index));
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, index))};
}

void fail_column(sqlite3_stmt* statement, int index, std::string_view wanted) {
  const char* const name = sqlite3_column_name(statement, index);
  throw Failure(SQLITE_MISMATCH,
                fmt::format("{}: column {} ({}) is {}, wanted {}", sqlite3_sql(statement), index + 1,
                            name == nullptr ? "?" : name, name_of(sqlite3_column_type(statement, index)), wanted));
}

}  // namespace radslag::store

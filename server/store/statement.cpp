#include "store/statement.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <charconv>

namespace radslag::store {

namespace {

// More than the server has; reached only if SQL text is made at run time without end.
constexpr std::size_t entries_max = 1024;
constexpr int parameters_max = 99;

int number_in(std::string_view name) {
  int number = 0;
  if (!name.starts_with('$')) return 0;
  const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), number);
  return error == std::errc{} && end == name.data() + name.size() && number <= parameters_max ? number : 0;
}

std::vector<int> parameter_indexes(sqlite3_stmt* handle, std::string_view sql) {
  const int count = sqlite3_bind_parameter_count(handle);
  std::vector<int> index_of(static_cast<std::size_t>(count), 0);
  for (int index = 1; index <= count; ++index) {
    const char* const name = sqlite3_bind_parameter_name(handle, index);
    const int number = name == nullptr ? 0 : number_in(name);
    if (number < 1 || number > count) {
      throw Failure(SQLITE_RANGE, fmt::format("{}: parameters are $1 to ${} without a gap, found {}", sql, count,
                                              name == nullptr ? "?" : name));
    }
    index_of[static_cast<std::size_t>(number - 1)] = index;
  }
  return index_of;
}

}  // namespace

Statement::Statement(sqlite3* connection, std::string_view sql) {
  const char* rest = nullptr;
  sqlite3_stmt* made = nullptr;
  if (sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &made,
                         &rest) != SQLITE_OK) {
    fail(connection, sql);
  }
  std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> guard(made, &sqlite3_finalize);
  const std::string_view left(rest, static_cast<std::size_t>(sql.data() + sql.size() - rest));
  if (made == nullptr || left.find_first_not_of(" \t\r\n;") != std::string_view::npos) {
    throw Failure(SQLITE_MISUSE, fmt::format("{}: one statement wanted; script() runs several", sql));
  }
  index_of_ = parameter_indexes(made, sql);
  writes_ = sqlite3_stmt_readonly(made) == 0;
  handle_ = guard.release();
}

Statement::~Statement() { sqlite3_finalize(handle_); }

bool Statement::step() {
  const int result = sqlite3_step(handle_);
  if (result == SQLITE_ROW) return true;
  if (result == SQLITE_DONE) return false;
  fail(sqlite3_db_handle(handle_), sqlite3_sql(handle_));
}

void Statement::finish() {
  while (step()) {
  }
}

void Statement::reset() noexcept {
  sqlite3_reset(handle_);
  // What was bound points into the caller's arguments, which are about to go.
  if (!index_of_.empty()) sqlite3_clear_bindings(handle_);
}

void Statement::check_columns(int wanted) const {
  const int found = sqlite3_column_count(handle_);
  if (found != wanted) {
    throw Failure(SQLITE_RANGE, fmt::format("{}: {} columns, {} asked for", sqlite3_sql(handle_), found, wanted));
  }
}

void Statement::fail_count(std::size_t given) const {
  throw Failure(SQLITE_RANGE,
                fmt::format("{}: {} parameters, {} given", sqlite3_sql(handle_), index_of_.size(), given));
}

Statement& StatementCache::idle(std::string_view sql) {
  Entry& found = entry(sql);
  for (const auto& statement : found.statements) {
    if (!statement->in_use_) return *statement;
  }
  found.statements.push_back(std::make_unique<Statement>(connection_, found.sql));
  return *found.statements.back();
}

StatementCache::Entry& StatementCache::entry(std::string_view sql) {
  const auto address = reinterpret_cast<std::uintptr_t>(sql.data());
  Entry*& recent = recent_[(address >> 3 ^ address >> 11) % recent_max];
  if (recent != nullptr && recent->sql == sql) return *recent;
  if (const auto found = entries_.find(sql); found != entries_.end()) return *(recent = found->second.get());

  if (entries_.size() >= entries_max) drop_idle();
  auto made = std::make_unique<Entry>(Entry{std::string(sql), {}});
  made->statements.push_back(std::make_unique<Statement>(connection_, made->sql));
  const std::string_view key = made->sql;
  return *(recent = entries_.emplace(key, std::move(made)).first->second.get());
}

void StatementCache::drop_idle() {
  recent_.fill(nullptr);
  std::erase_if(entries_, [](const auto& item) {
    return std::ranges::none_of(item.second->statements, [](const auto& statement) { return statement->in_use_; });
  });
}

}  // namespace radslag::store

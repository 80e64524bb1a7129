#include "store/database.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <string>

#include "store/files.hpp"

namespace radslag::store {

namespace {

constexpr int busy_timeout_ms = 5000;

// A checkpoint costs two fsyncs and rewrites every page that changed since the last one; the pages that a busy council
// changes are the same ones again and again. 4,000 pages are 16 MiB of log, replayed within a second after a crash.
constexpr int log_pages_max = 4000;

// SQLite's own automatic checkpoint does the same but tells nobody when it fails.
int checkpoint_after_commit(void* failures, sqlite3* connection, const char* name, int log_pages) {
  if (log_pages < log_pages_max) return SQLITE_OK;
  const int result = sqlite3_wal_checkpoint_v2(connection, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  int& failed = *static_cast<int*>(failures);
  if (result == SQLITE_OK) failed = 0;
  if (result != SQLITE_OK && result != SQLITE_BUSY) ++failed;
  return SQLITE_OK;  // the commit stands
}

// Temporary tables stay in memory: nothing that erasure has to reach is left in a temporary file.
constexpr std::string_view every_connection = R"(
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -32768;
)";
constexpr std::string_view writer_only = R"(
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA journal_size_limit = 67108864;
)";

void configure(sqlite3* connection) {
  sqlite3_extended_result_codes(connection, 1);
  sqlite3_busy_timeout(connection, busy_timeout_ms);
  // "name" is a column and never, by a slip, a text; and SQL cannot damage the file.
  for (const int option : {SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL}) {
    sqlite3_db_config(connection, option, 0, nullptr);
  }
  sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

// SQLite counts what it allocates under one lock for the whole process. Nobody reads the count: 7 % of a command's time.
void configure_process() {
  static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  static_cast<void>(once);  // refused when somebody was here first: the same, a little slower
}

sqlite3* open_connection(const std::string& name, int flags, const char* vfs) {
  configure_process();
  sqlite3* connection = nullptr;
  if (sqlite3_open_v2(name.c_str(), &connection, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, vfs) ==
      SQLITE_OK) {
    configure(connection);
    return connection;
  }
  const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> guard(connection, &sqlite3_close);
  fail(connection, "open " + name);
}

}  // namespace

Database::Database(sqlite3* connection, Mode mode)
    : connection_(connection), statements_(std::make_unique<StatementCache>(connection)), mode_(mode) {}

void Database::Closer::operator()(sqlite3* connection) const {
  // _v2: when one connection is moved onto another, its statements go a moment after it.
  sqlite3_close_v2(connection);
}

Database Database::open(const std::filesystem::path& path, Mode mode, const char* vfs) {
  if (mode == Mode::reader) {
    Database reader(open_connection(path.string(), SQLITE_OPEN_READONLY, vfs), mode);
    sqlite3_db_config(reader.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    reader.script(every_connection);
    return reader;
  }
  // SQLite would make the file readable by everyone; its log and shared memory take over the file's mode.
  if (vfs == nullptr) make_private_file(path);
  Database writer(open_connection(path.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs), mode);
  writer.script(every_connection);
  if (writer.one<std::string>("PRAGMA journal_mode = WAL") != "wal") {
    throw Failure(SQLITE_CANTOPEN, fmt::format("open {}: this file system allows no write-ahead log", path.string()));
  }
  writer.script(writer_only);
  sqlite3_wal_hook(writer.handle(), checkpoint_after_commit, writer.failed_checkpoints_.get());
  return writer;
}

Database Database::in_memory() {
  Database database(open_connection(":memory:", SQLITE_OPEN_READWRITE, nullptr), Mode::writer);
  database.script(every_connection);
  return database;
}

void Database::script(std::string_view sql) {
  const std::string text(sql);
  refuse_outside_lost_transaction(sql);
  if (sqlite3_exec(handle(), text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(handle(), sql);
}

bool Database::in_transaction() const { return sqlite3_get_autocommit(handle()) == 0; }

std::int64_t Database::changes() const { return sqlite3_changes64(handle()); }

void Database::refuse_outside_lost_transaction(std::string_view sql) const {
  if (!transaction_expected_ || in_transaction()) return;
  throw Failure(SQLITE_ABORT, fmt::format("{}: the transaction around it was ended by an earlier failure", sql));
}

}  // namespace radslag::store

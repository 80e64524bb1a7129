#include "store/backup.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <memory>
#include <system_error>

#include "store/files.hpp"
#include "store/instance_lock.hpp"
#include "store/migrations.hpp"

namespace radslag::store {

namespace {

void refuse_existing(const std::filesystem::path& path) {
  if (!std::filesystem::exists(std::filesystem::symlink_status(path))) return;
  throw Failure(SQLITE_CANTOPEN, fmt::format("{}: a file is there already. Choose another name", path.string()));
}

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

// Without the settings of a Database: no log and no syncs of SQLite's own, as the file has no name yet to lose.
Connection open_copy(const std::filesystem::path& path) {
  make_private_file(path);
  sqlite3* handle = nullptr;
  const int result = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, nullptr);
  Connection connection(handle, &sqlite3_close);
  const char* const settings = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF";
  if (result != SQLITE_OK || sqlite3_exec(handle, settings, nullptr, nullptr, nullptr) != SQLITE_OK) {
    fail(handle, "open " + path.string());
  }
  return connection;
}

// Page by page through SQLite's online backup, in one step and thus of one moment. Not VACUUM INTO: that may renumber
// rows, which a search index refers to.
void copy_pages(const std::filesystem::path& from, const std::filesystem::path& to) {
  Database source = Database::open(from, Database::Mode::reader);
  const Connection target = open_copy(to);
  sqlite3_backup* const backup = sqlite3_backup_init(target.get(), "main", source.handle(), "main");
  if (backup == nullptr) fail(target.get(), "copy to " + to.string());
  const int copied = sqlite3_backup_step(backup, -1);
  const int finished = sqlite3_backup_finish(backup);
  if (copied == SQLITE_DONE && finished == SQLITE_OK) return;
  throw Failure(copied == SQLITE_DONE ? finished : copied, sqlite3_system_errno(target.get()),
                fmt::format("copy {} to {}: {}", from.string(), to.string(), sqlite3_errmsg(target.get())));
}

void remove_database(const std::filesystem::path& path) {
  for (const char* suffix : {"", "-wal", "-shm", "-journal"}) remove_file(with_suffix(path, suffix));
}

// Opens a copy that nobody else knows of and closes it again, which leaves one file without a log.
void check_copy(const std::filesystem::path& path, const std::function<void(Database&)>& change) {
  Database copy = Database::open(path, Database::Mode::writer);
  const auto verdict = copy.one<std::string>("PRAGMA quick_check(1)");
  if (verdict != "ok") {
    throw Failure(SQLITE_CORRUPT, fmt::format("{}: the copy is damaged ({}), and so may be what it was made from",
                                              path.string(), verdict.value_or("no answer")));
  }
  if (change) change(copy);
}

void copy_bytes(const std::filesystem::path& from, const std::filesystem::path& to) {
  std::error_code error;
  std::filesystem::copy_file(from, to, error);
  if (!error) std::filesystem::permissions(to, std::filesystem::perms(0600), error);
  if (error) fail_system("copy", from.native(), error.value());
}

// The file first: a crash in between then leaves no file rather than one without the log it needs.
std::filesystem::path keep_aside(const std::filesystem::path& target, Time now) {
  if (!std::filesystem::exists(target)) return {};
  const std::filesystem::path kept = fmt::format("{}.replaced-{}", target.string(), to_file_time(now));
  refuse_existing(kept);
  move_file(target, kept);
  if (const auto log = with_suffix(target, "-wal"); std::filesystem::exists(log)) {
    move_file(log, with_suffix(kept, "-wal"));
  }
  remove_file(with_suffix(target, "-shm"));
  return kept;
}

}  // namespace

void backup_to(const std::filesystem::path& source, const std::filesystem::path& target) {
  refuse_existing(target);
  const auto partial = with_suffix(target, ".partial");
  remove_database(partial);
  try {
    copy_pages(source, partial);
    check_copy(partial, {});
    sync_file(partial);
  } catch (...) {
    remove_database(partial);
    throw;
  }
  move_file(partial, target);
  sync_folder_of(target);
}

Restored restore_from(const std::filesystem::path& backup, const std::filesystem::path& wanted, Time now,
                      const std::function<void(Database&)>& replay_erasures) {
  const auto target = std::filesystem::weakly_canonical(wanted);  // through a link, the file is replaced and not the link
  const InstanceLock lock = InstanceLock::take(target);
  const auto partial = with_suffix(target, ".restoring");
  remove_database(partial);
  try {
    copy_bytes(backup, partial);
    // A backup of ours has no log; a copy that someone made of the files by hand does.
    if (const auto log = with_suffix(backup, "-wal"); std::filesystem::exists(log)) {
      copy_bytes(log, with_suffix(partial, "-wal"));
    }
    check_copy(partial, [&](Database& copy) {
      if (copy.one<std::int64_t>("PRAGMA application_id") != application_id) {
        throw Failure(SQLITE_NOTADB, fmt::format("{}: this is no backup of a council", backup.string()));
      }
      replay_erasures(copy);
    });
    sync_file(partial);
  } catch (...) {
    remove_database(partial);
    throw;
  }
  Restored restored{.kept = keep_aside(target, now)};
  move_file(partial, target);
  sync_folder_of(target);
  return restored;
}

std::filesystem::path file_of(const Database& database) {
  const char* const name = sqlite3_db_filename(database.handle(), "main");
  return name == nullptr ? "" : name;
}

std::string to_file_time(Time time) {
  std::string text = to_leaf_time(time);
  std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
  return text;
}

}  // namespace radslag::store

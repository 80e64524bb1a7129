#pragma once
// Copies of the database: taken while the server runs, and put back when it does not.
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "base/time.hpp"
#include "store/database.hpp"

namespace radslag::store {

// Writes the database at `source` as of one moment to `target`, which must not exist. Safe beside a running server: the
// copy is read through a read-only connection that never checkpoints. The file is 0600, checked, synced and only then
// renamed into place, so a file under that name is whole. Throws Failure.
void backup_to(const std::filesystem::path& source, const std::filesystem::path& target);

struct Restored {
  std::filesystem::path kept;  // where the file that stood there before is now; empty when there was none
};

// Puts a backup in the database's place. Refuses (Failure, code SQLITE_BUSY) while a server holds the database. Before
// the restored file takes its place, `replay_erasures` is handed a writer on it: what was erased after the backup was
// made must be erased in it too, and the list of that lies outside database and backups. The file that stood there
// before is kept aside as `<target>.replaced-YYYYMMDDTHHMMSSZ` with its log; it still holds what was erased since, so
// the operator removes it when the restore is known to be good.
Restored restore_from(const std::filesystem::path& backup, const std::filesystem::path& target, Time now,
                      const std::function<void(Database&)>& replay_erasures);

// The file a connection is on; empty for a database in memory.
[[nodiscard]] std::filesystem::path file_of(const Database& database);
// YYYYMMDDTHHMMSSZ, for names of files.
[[nodiscard]] std::string to_file_time(Time time);

}  // namespace radslag::store

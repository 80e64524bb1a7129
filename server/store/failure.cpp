#include "store/failure.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cerrno>
#include <system_error>

namespace radslag::store {

Failure::Failure(int extended_code, int system_error, const std::string& message)
    : std::runtime_error(message), code(extended_code & 0xff), extended(extended_code), system(system_error) {}

// SQLite says SQLITE_FULL for a failed write only; growing the shared memory file or a quota surface as SQLITE_IOERR.
bool Failure::full_disk() const { return code == SQLITE_FULL || (io() && (system == ENOSPC || system == EDQUOT)); }
bool Failure::io() const { return code == SQLITE_IOERR; }
bool Failure::sync() const { return extended == SQLITE_IOERR_FSYNC || extended == SQLITE_IOERR_DIR_FSYNC; }
bool Failure::constraint() const { return code == SQLITE_CONSTRAINT; }
bool Failure::busy() const { return code == SQLITE_BUSY || code == SQLITE_LOCKED; }
bool Failure::damaged() const { return code == SQLITE_CORRUPT || code == SQLITE_NOTADB; }

void fail(sqlite3* connection, std::string_view doing) {
  const int extended = sqlite3_extended_errcode(connection);
  // The connection remembers errno after it has stopped mattering: believe it for I/O alone.
  const int primary = extended & 0xff;
  const bool from_system = primary == SQLITE_IOERR || primary == SQLITE_FULL || primary == SQLITE_CANTOPEN;
  const int system_error = from_system ? sqlite3_system_errno(connection) : 0;
  throw Failure(extended, system_error,
                fmt::format("{}: {} ({}, errno {})", doing, sqlite3_errmsg(connection), extended, system_error));
}

void fail_system(std::string_view doing, std::string_view path, int system_error) {
  throw Failure(SQLITE_IOERR, system_error,
                fmt::format("{} {}: {}", doing, path, std::generic_category().message(system_error)));
}

}  // namespace radslag::store

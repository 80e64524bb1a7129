#pragma once
// The schema's history: numbered SQL files in migrations/, forward only, embedded in the binary.
//
// What has been applied stands in table migration(number, name, sha256, applied_at). A file that has been applied
// anywhere is never edited again: what is to change is the next number.
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

#include "base/time.hpp"
#include "store/database.hpp"

namespace radslag::store {

// In the file's header: "RDSL". By this file(1) and a restore know whose database it is.
inline constexpr std::int64_t application_id = 0x5244534c;

struct Migration {
  std::int64_t number;  // from 1, rising; there may be gaps
  std::string_view name;
  std::string_view sql;
};

// Those of migrations/, in order.
[[nodiscard]] std::span<const Migration> embedded_migrations();

struct Migrated {
  std::int64_t from = 0;  // the schema's number before; 0 for a new database
  std::int64_t to = 0;
  std::optional<std::filesystem::path> backup;  // taken before the first change, when there was something to lose
};

// Brings the writer's database up to the last of `migrations`, each in its own transaction, with foreign keys checked
// before it commits. Before an existing database is changed it is copied to
// `<database>.before-NNNN-YYYYMMDDTHHMMSSZ`; without that copy nothing is changed.
//
// Throws Failure with code SQLITE_SCHEMA and one line (what, where, what to do) when the file is not Rådslag's, when
// its schema is newer than `migrations`, or when an applied migration differs from the embedded one. A migration that
// fails leaves the schema at the number before it.
Migrated migrate(Database& writer, std::span<const Migration> migrations, Time now);

}  // namespace radslag::store

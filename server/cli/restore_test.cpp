#include "cli/restore_test.hpp"

#include <fmt/format.h>

#include <exception>
#include <system_error>

#include "base/text.hpp"
#include "cli/erasures.hpp"
#include "cli/journals.hpp"
#include "council/core/journal.hpp"
#include "store/backup.hpp"
#include "store/database.hpp"

namespace radslag::cli {

namespace {

// A folder of its own, gone at the end.
class Place {
 public:
  explicit Place(std::filesystem::path folder) : folder_(std::move(folder)) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    std::filesystem::permissions(folder_, std::filesystem::perms::owner_all);
  }
  ~Place() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;

 private:
  std::filesystem::path folder_;
};

std::optional<std::string> fault_of_database(store::Database& db) {
  const auto verdict = db.one<std::string>("PRAGMA integrity_check(1)");
  if (verdict != "ok") return fmt::format("the restored database is damaged: {}", verdict.value_or("no answer"));
  const auto table = db.one<std::string>("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1");
  if (table) return fmt::format("the restored database: {} refers to what is not there", *table);
  return std::nullopt;
}

void verify_journals(const Places& places, store::Database& db, RestoreTest& test) {
  for (const CouncilId& council : journals_of(db)) {
    if (!council::newest_checkpoint(db, *council::journal_number(db, council))) continue;  // a journal without entries
    const auto report = verify_journal(db, council, public_key_of(places, council));
    if (!report || !report->ok()) {
      test.fault = fmt::format("the restored journal of {} does not hold against its signed head", council.value);
      return;
    }
    ++test.journals;
    test.entries += static_cast<std::int64_t>(report->entries_checked);
  }
}

}  // namespace

RestoreTest test_restore(const Places& places, const council::Registry& registry, const std::filesystem::path& backup,
                         const std::filesystem::path& folder, Time now) {
  RestoreTest test;
  try {
    const Place place(folder);
    const auto database = folder / "radslag.db";
    const auto erasures = read_erasures(places.erasures());
    (void)store::restore_from(backup, database, now, [&](store::Database& copy) { replay_erasures(copy, registry, erasures, now); });
    auto db = store::Database::open(database, store::Database::Mode::reader);
    test.fault = fault_of_database(db);
    if (!test.fault) verify_journals(places, db, test);
  } catch (const std::exception& failure) {
    test.fault = clean_line(failure.what());
  }
  return test;
}

}  // namespace radslag::cli

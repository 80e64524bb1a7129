#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/instance.hpp"
#include "cli/journals.hpp"
#include "cli/places.hpp"
#include "cli/stop.hpp"
#include "council/core/journal.hpp"

namespace radslag::cli {

int check(const Arguments& arguments) {
  const Places places = places_of(arguments);
  auto db = open_reader(places);
  bool is_sound = true;
  db.each<std::string>("PRAGMA integrity_check(10)", [&](std::string verdict) {
    if (verdict != "ok") is_sound = false;
    fmt::print("database: {}\n", verdict);
  });
  db.each<std::string, std::int64_t>("SELECT \"table\", rowid FROM pragma_foreign_key_check", [&](std::string table, std::int64_t row) {
    is_sound = false;
    fmt::print("database: {} row {} refers to what is not there\n", table, row);
  });
  for (const CouncilId& council : journals_of(db)) {
    const auto number = council::journal_number(db, council);
    if (!council::newest_checkpoint(db, *number)) continue;  // a journal without entries
    const auto report = verify_journal(db, council, public_key_of(places, council));
    fmt::print("journal {}: {}\n", council.value, report ? methods::to_json(*report) : "no signed head");
    if (!report || !report->ok()) is_sound = false;
  }
  if (!is_sound) throw failed(fmt::format("{}: damaged; restore the newest sound backup with `radslag restore`", places.database().string()));
  return 0;
}

}  // namespace radslag::cli

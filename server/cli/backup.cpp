#include "store/backup.hpp"

#include <fmt/format.h>

#include <map>

#include "base/text.hpp"
#include "base/time.hpp"
#include "cli/commands.hpp"
#include "cli/erasures.hpp"
#include "cli/instance.hpp"
#include "cli/journals.hpp"
#include "cli/places.hpp"
#include "cli/record_restore.hpp"
#include "cli/stop.hpp"
#include "council/core/journal.hpp"

namespace radslag::cli {

namespace {

using Notes = std::map<CouncilId, std::string>;

// The newest checkpoint of each council in the database that is about to be replaced: what somebody may have kept.
Notes newest_notes(const Places& places) {
  Notes notes;
  if (!std::filesystem::exists(places.database())) return notes;
  try {
    auto db = store::Database::open(places.database(), store::Database::Mode::reader);
    for (const CouncilId& council : journals_of(db)) {
      if (auto note = council::newest_checkpoint(db, *council::journal_number(db, council))) notes.emplace(council, std::move(*note));
    }
  } catch (const store::Failure& failure) {
    const std::string why = failure.damaged() ? "it is damaged" : clean_line(failure.what());
    fmt::print(stderr, "radslag restore: the replaced database cannot be read ({}); the journals will name the backup's own checkpoints as the last known\n", why);
  }
  return notes;
}

void record_restores(const Places& places, const Notes& lost) {
  Instance instance(places);
  store::Database& db = instance.office().database();
  for (const CouncilId& council : journals_of(db)) {
    const auto known = lost.find(council);
    const auto note = known != lost.end() ? std::optional(known->second)
                                          : council::newest_checkpoint(db, *council::journal_number(db, council));
    if (note) record_restore(instance, council, *note);
  }
}

}  // namespace

int backup(const Arguments& arguments) {
  const Places places = places_of(arguments);
  places.need_database();
  const std::string& target = arguments.words()[0];
  try {
    store::backup_to(places.database(), target);
  } catch (const store::Failure& failure) {
    throw failed(failure.what());
  }
  fmt::print("{}: {} bytes. The keys are not in it: copy {} to another place too.\n", target, std::filesystem::file_size(target),
             places.config.keys_folder.string());
  return 0;
}

int restore(const Arguments& arguments) {
  const Places places = places_of(arguments);
  const std::string& source = arguments.words()[0];
  if (!std::filesystem::is_regular_file(source)) throw failed(fmt::format("{}: there is no such backup", source));
  if (is_in_use(places)) {
    throw failed(fmt::format("{}: a server is running on it; stop the server first", places.database().string()));
  }
  std::filesystem::create_directories(places.config.data_folder);
  const Notes lost = newest_notes(places);
  const auto erasures = read_erasures(places.erasures());
  SystemRandom random;
  const council::KeyRing keys(places.config.keys_folder, random);
  const Features features(keys, places.config);
  try {
    const auto restored = store::restore_from(source, places.database(), SystemClock().now(),
                                              [&](store::Database& copy) { replay_erasures(copy, features.registry, erasures, SystemClock().now()); });
    if (!restored.kept.empty()) fmt::print("What stood there before is now {}; remove it when all is well.\n", restored.kept.string());
  } catch (const store::Failure& failure) {
    if (failure.damaged()) throw failed(fmt::format("{}: this is no backup of a council, or it is damaged; nothing was changed", source));
    throw failed(clean_line(failure.what()));
  } catch (const council::JournalDamaged& damage) {
    throw failed(fmt::format("{}: {}", source, damage.what()));
  }
  record_restores(places, lost);
  keep_owner(places);
  fmt::print("{} is restored from {}; {} erasures were made again. Every journal records the restore.\n", places.database().string(), source, erasures.size());
  return 0;
}

}  // namespace radslag::cli

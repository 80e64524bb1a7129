#include "cli/instance.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/erasures.hpp"
#include "cli/stop.hpp"
#include "council/core/journal.hpp"
#include "identity/operator_code.hpp"
#include "store/migrations.hpp"

namespace radslag::cli {

namespace {

// The name in front of every journal's, chosen at the first start: the public host, where there is one.
std::string origin_of(const net::Config& config) {
  for (const std::string& origin : config.origins) {
    if (origin.starts_with("https://")) return origin.substr(8);
  }
  return "radslag.local";
}

void make_folder(const std::filesystem::path& folder) {
  std::error_code error;
  if (!std::filesystem::create_directories(folder, error) && error) {
    throw failed(fmt::format("{}: this folder cannot be made: {}", folder.string(), error.message()));
  }
}

// In one line, and without what was asked of the database.
std::string words_of(const store::Failure& failure, const Places& places) {
  if (!failure.damaged()) return clean_line(failure.what());
  return fmt::format("{}: the file is damaged, or no database: restore the newest backup with `radslag restore`", places.database().string());
}

// The erasure stands. Where the list cannot be written now, the next start completes it from the journals.
void keep_list(const std::filesystem::path& file, const std::vector<council::Erased>& erased) {
  try {
    note_erasures(file, erased);
  } catch (const std::exception& failure) {
    fmt::print(stderr, "{}; the next start completes it\n", failure.what());
  }
}

}  // namespace

Instance::Instance(const Places& places, Purpose purpose) {
  make_folder(places.config.data_folder);
  try {
    lock_ = store::InstanceLock::take(places.database());
    is_new_ = !std::filesystem::exists(places.database());
    keys_ = std::make_unique<council::KeyRing>(places.config.keys_folder, random_);
    auto database = store::Database::open(places.database(), store::Database::Mode::writer);
    const auto migrated = store::migrate(database, store::embedded_migrations(), clock_.now());
    if (migrated.backup) fmt::print(stderr, "the schema was brought from {} to {}; the database before is {}\n", migrated.from, migrated.to, migrated.backup->string());
    if (purpose == Purpose::serve) operator_code_ = identity::first_operator_code(database, *keys_, random_);
    features_ = std::make_unique<Features>(*keys_, places.config);
    council::OfficeOptions options;
    options.origin = origin_of(places.config);
    options.proofs = {.step_up = true, .second_factor = places.config.identity.second_factor_required};
    if (purpose == Purpose::one_command) options.checkpoint_every = std::chrono::milliseconds(0);
    options.on_erased = [file = places.erasures()](const std::vector<council::Erased>& erased) { keep_list(file, erased); };
    complete_erasures(database, places.erasures());
    office_ = std::make_unique<council::Office>(std::move(database), features_->registry, *keys_, random_, options);
  } catch (const store::Failure& failure) {
    throw failed(words_of(failure, places));
  } catch (const council::JournalDamaged& damage) {
    throw failed(fmt::format("{}: {}", places.database().string(), damage.what()));
  }
}

bool is_in_use(const Places& places) {
  if (!std::filesystem::exists(places.database())) return false;
  try {
    const auto lock = store::InstanceLock::take(places.database());
    return false;
  } catch (const store::Failure& failure) {
    if (failure.busy()) return true;
    throw failed(words_of(failure, places));
  }
}

store::Database open_reader(const Places& places) {
  places.need_database();
  try {
    return store::Database::open(places.database(), store::Database::Mode::reader);
  } catch (const store::Failure& failure) {
    throw failed(words_of(failure, places));
  }
}

}  // namespace radslag::cli

#include "cli/backup_keeper.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "cli/restore_test.hpp"
#include "net/log.hpp"
#include "operating/record_backup.hpp"
#include "protocol/generated/operator_facts.hpp"
#include "store/backup.hpp"
#include "store/files.hpp"

namespace radslag::cli {

namespace {

using protocol::BackupOutcome;
using protocol::facts::BackupTested;

constexpr std::string_view prefix = "radslag-";
constexpr std::string_view ending = ".db";
// What failed is set aside under this name, so that nobody takes it for a backup.
constexpr std::string_view unsound = ".unsound";
constexpr std::size_t fault_max = 400;

bool is_backup(const std::string& name, std::string_view ends) { return name.starts_with(prefix) && name.ends_with(ends); }

// 20261122T123001.042Z: to the millisecond, so that no two backups share a name and names sort as they were made, also those
// that somebody asks for one after the other.
std::string stamp(Time at) {
  std::string text = store::to_file_time(at);
  text.pop_back();
  return fmt::format("{}.{:03}Z", text, to_unix_ms(at) % 1000);
}

// Oldest first: the names are times.
std::vector<std::string> files_in(const std::filesystem::path& folder, std::string_view ends) {
  std::vector<std::string> names;
  std::error_code absent;
  for (const auto& entry : std::filesystem::directory_iterator(folder, absent)) {
    if (auto name = entry.path().filename().string(); is_backup(name, ends)) names.push_back(std::move(name));
  }
  std::ranges::sort(names);
  return names;
}

std::vector<std::string> remove_beyond(const std::filesystem::path& folder, std::string_view ends, std::size_t keep) {
  std::vector<std::string> names = files_in(folder, ends);
  std::vector<std::string> gone;
  for (std::size_t i = 0; i + keep < names.size(); ++i) {
    std::error_code error;
    if (std::filesystem::remove(folder / names[i], error)) gone.push_back(names[i]);
  }
  return gone;
}

// What a process that was killed left half made.
void remove_leftovers(const std::filesystem::path& folder) {
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(prefix) && name.find(".partial") != std::string::npos) std::filesystem::remove(entry.path(), ignored);
  }
  std::filesystem::remove_all(folder / "restore-test", ignored);
}

void tell_log(const BackupTested& tested) {
  if (tested.outcome == BackupOutcome::failed) return net::log_failure("backup", fmt::format("{}: {}", tested.name, tested.fault.value_or("")));
  net::log("backup", {{"name", std::string_view(tested.name)}, {"bytes", tested.bytes}, {"journals", tested.journals}, {"entries", tested.entries}, {"took_ms", tested.took_ms}});
}

}  // namespace

BackupKeeper::BackupKeeper(Instance& instance, const Places& places, Submit submit) : instance_(instance), places_(places), submit_(std::move(submit)) {
  if (!places.config.backup.folder.empty()) thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void BackupKeeper::stop() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
}

Time BackupKeeper::next_due() const {
  const auto names = files_in(places_.config.backup.folder, ending);
  if (names.empty()) return instance_.clock().now();
  std::error_code error;
  const auto written = std::filesystem::last_write_time(places_.config.backup.folder / names.back(), error);
  if (error) return instance_.clock().now();
  const auto at = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::file_clock::to_sys(written));
  return at + std::chrono::hours(places_.config.backup.every_hours);
}

void BackupKeeper::run(const std::stop_token& stop) {
  remove_leftovers(places_.config.backup.folder);
  operating::Machine& machine = instance_.features().machine;
  Time due = next_due();
  while (machine.wait_for_backup(stop, due, instance_.clock())) {
    try {
      make_one();
    } catch (const std::exception& failure) {
      machine.backup_ended(false, instance_.clock().now());
      net::log_failure("backup", clean_line(failure.what()));
    }
    // Also after one that failed: an hour later what was full may have room again.
    due = std::max(next_due(), instance_.clock().now() + std::chrono::hours(1));
  }
}

void BackupKeeper::make_one() {
  const auto& config = places_.config.backup;
  const auto began = std::chrono::steady_clock::now();
  BackupTested tested;
  tested.began_at = instance_.clock().now();
  tested.name = fmt::format("{}{}{}", prefix, stamp(tested.began_at), ending);
  const auto file = config.folder / tested.name;
  std::optional<std::string> fault;
  try {
    std::filesystem::create_directories(config.folder);
    store::backup_to(places_.database(), file);
    tested.bytes = static_cast<std::int64_t>(std::filesystem::file_size(file));
    RestoreTest restored = test_restore(places_, instance_.registry(), file, config.folder / "restore-test", tested.began_at);
    tested.journals = restored.journals;
    tested.entries = restored.entries;
    fault = std::move(restored.fault);
    if (fault) store::move_file(file, store::with_suffix(file, unsound));
  } catch (const std::exception& failure) {
    fault = clean_line(failure.what());
  }
  tested.outcome = fault ? BackupOutcome::failed : BackupOutcome::sound;
  if (fault) tested.fault = clip(*fault, fault_max);
  // Older ones go only when a newer one is known to be good.
  if (!fault) tested.gone = remove_beyond(config.folder, ending, config.keep);
  (void)remove_beyond(config.folder, unsound, 1);
  tested.took_ms = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began).count();
  instance_.features().machine.backup_ended(!fault, instance_.clock().now());
  tell_log(tested);
  if (!submit_(operating::record_backup(std::move(tested), instance_.identity()))) net::log_failure("backup", "what became of it could not be written down");
}

}  // namespace radslag::cli

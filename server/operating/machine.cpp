#include "operating/machine.hpp"

#include <fmt/format.h>

#include <iterator>
#include <string_view>
#include <system_error>

namespace radslag::operating {

namespace {

std::int64_t size_of(const std::filesystem::path& file) {
  std::error_code absent;
  const auto size = std::filesystem::file_size(file, absent);
  return absent ? 0 : static_cast<std::int64_t>(size);
}

void put(std::string& out, std::string_view name, std::string_view words, std::int64_t value) {
  fmt::format_to(std::back_inserter(out), "# HELP radslag_{0} {1}\n# TYPE radslag_{0} gauge\nradslag_{0} {2}\n", name, words, value);
}

}  // namespace

Room Machine::room() const {
  Room room;
  std::error_code unknown;
  const auto space = std::filesystem::space(options.database.parent_path(), unknown);
  if (!unknown) {
    room.free_bytes = static_cast<std::int64_t>(space.available);
    room.disk_bytes = static_cast<std::int64_t>(space.capacity);
  }
  room.database_bytes = size_of(options.database);
  room.wal_bytes = size_of(options.database.string() + "-wal");
  return room;
}

protocol::BackupPlan Machine::plan() const {
  const std::lock_guard lock(mutex_);
  protocol::BackupPlan plan;
  plan.is_on = options.backs_up;
  if (!options.backs_up) return plan;
  plan.every_hours = options.every.count();
  plan.keep = options.keep;
  plan.next_at = next_at_;
  plan.is_running = is_running_ || is_asked_;
  return plan;
}

void Machine::ask_for_backup() {
  {
    const std::lock_guard lock(mutex_);
    is_asked_ = true;
  }
  changed_.notify_all();
}

bool Machine::wait_for_backup(const std::stop_token& stop, Time due, const Clock& clock) {
  std::unique_lock lock(mutex_);
  next_at_ = due;
  while (!stop.stop_requested() && !is_asked_ && clock.now() < due) {
    changed_.wait_for(lock, stop, std::chrono::minutes(1), [this] { return is_asked_; });
  }
  if (stop.stop_requested()) return false;
  is_asked_ = false;
  is_running_ = true;
  return true;
}

void Machine::backup_ended(bool is_sound, Time at) {
  const std::lock_guard lock(mutex_);
  is_running_ = false;
  is_last_sound_ = is_sound;
  ++(is_sound ? sound_ : failed_);
  if (is_sound) sound_at_ = at;
}

std::string Machine::metrics() const {
  const Room now = room();
  std::string out;
  put(out, "disk_free_bytes", "Free where the data lies.", now.free_bytes);
  put(out, "disk_low", "Whether that is less than the configured warning.", now.free_bytes < options.free_warning_bytes ? 1 : 0);
  put(out, "database_bytes", "Size of the database's file.", now.database_bytes);
  const std::lock_guard lock(mutex_);
  if (!options.backs_up) return out;
  put(out, "backup_last_sound", "Whether the newest backup of this run was restored and found whole; 1 before the first.", is_last_sound_ ? 1 : 0);
  put(out, "backup_sound_timestamp_seconds", "When the newest sound backup of this run was tried out; 0 before the first.",
      sound_at_ ? to_unix_ms(*sound_at_) / 1000 : 0);
  fmt::format_to(std::back_inserter(out),
                 "# HELP radslag_backups_total Backups of this run by what became of them.\n# TYPE radslag_backups_total counter\n"
                 "radslag_backups_total{{outcome=\"sound\"}} {}\nradslag_backups_total{{outcome=\"failed\"}} {}\n",
                 sound_, failed_);
  return out;
}

}  // namespace radslag::operating

#pragma once
// What a running server knows of the machine it stands on: room on the disk, sizes of files, what is planned of backups and
// how the last one went. From any thread.
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "protocol/generated/operator_types.hpp"

namespace radslag::operating {

// Lines of the log that are worth looking at after an incident, oldest first; the newest when there are more than `max`.
using LogSince = std::function<std::vector<std::string>(Time since, std::size_t max)>;

struct MachineOptions {
  std::filesystem::path database{};
  std::string name = "Rådslag";                     // the instance's
  std::int64_t free_warning_bytes = 1'073'741'824;  // less free than this is too little
  bool backs_up = false;
  std::chrono::hours every{24};
  std::int64_t keep = 14;
  LogSince log_since{};
  bool second_factor_required = false;              // of an operator who looks, too
};

struct Room {
  std::int64_t free_bytes = 0, disk_bytes = 0, database_bytes = 0, wal_bytes = 0;
};

class Machine {
 public:
  Machine(MachineOptions options, Time started_at) : options(std::move(options)), started_at(started_at) {}

  const MachineOptions options;
  const Time started_at;

  // As far as it can be read; 0 for what cannot.
  [[nodiscard]] Room room() const;
  [[nodiscard]] protocol::BackupPlan plan() const;
  // The next one is made at once.
  void ask_for_backup();

  // For the one thread that makes backups. Waits until one is due or asked for; false when it is to stop. The clock is
  // looked at once a minute, so that a machine that slept, or whose clock was set, is late by a minute at most.
  [[nodiscard]] bool wait_for_backup(const std::stop_token& stop, Time due, const Clock& clock);
  void backup_ended(bool is_sound, Time at);

  // Prometheus' text for /metrics.
  [[nodiscard]] std::string metrics() const;

 private:
  mutable std::mutex mutex_;
  std::condition_variable_any changed_;
  bool is_asked_ = false;
  bool is_running_ = false;
  std::optional<Time> next_at_;
  std::optional<Time> sound_at_;
  bool is_last_sound_ = true;
  std::uint64_t sound_ = 0, failed_ = 0;
};

}  // namespace radslag::operating

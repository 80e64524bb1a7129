#pragma once
// Makes backups while the server runs, tries each one out, keeps the newest ones and tells what became of them: in the log,
// in /metrics, on the operator's page, and to every operator when one failed.
#include <filesystem>
#include <functional>
#include <thread>

#include "cli/instance.hpp"
#include "cli/places.hpp"
#include "council/core/office.hpp"

namespace radslag::cli {

class BackupKeeper {
 public:
  using Submit = std::function<bool(council::Call)>;
  // Nothing is done where no folder is configured. All of it outlives the keeper.
  BackupKeeper(Instance& instance, const Places& places, Submit submit);
  ~BackupKeeper() { stop(); }
  BackupKeeper(const BackupKeeper&) = delete;
  BackupKeeper& operator=(const BackupKeeper&) = delete;

  // Waits for a backup that is being made.
  void stop();

 private:
  void run(const std::stop_token& stop);
  void make_one();
  [[nodiscard]] Time next_due() const;

  Instance& instance_;
  const Places& places_;
  Submit submit_;
  std::jthread thread_;  // last: it uses all of the above
};

}  // namespace radslag::cli

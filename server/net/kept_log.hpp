#pragma once
// What must be found after an incident is kept in files too: lines of the security log and of failures, a file a day, for
// so many days. What the machine does with standard error is its own affair, and an export must not depend on it.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"

namespace radslag::net {

class KeptLog {
 public:
  // A day's file grows no further than this: what comes after stands on standard error alone.
  static constexpr std::size_t day_bytes_max = 8 * 1024 * 1024;

  KeptLog(std::filesystem::path folder, unsigned days) : folder_(std::move(folder)), days_(days) {}
  ~KeptLog();
  KeptLog(const KeptLog&) = delete;
  KeptLog& operator=(const KeptLog&) = delete;

  // A whole line, with its LF, that begins {"at":"YYYY-MM-DDTHH:MM:SSZ". From any thread; a fault of the disk is passed over.
  void put(std::string_view line);
  // Lines since then, without LF, oldest first; the newest when there are more than `max`.
  [[nodiscard]] std::vector<std::string> since(Time time, std::size_t max) const;

 private:
  void begin(std::string_view day);
  void dispose(std::string_view today) const;
  [[nodiscard]] std::filesystem::path file_of(std::string_view day) const;

  const std::filesystem::path folder_;
  const unsigned days_;
  mutable std::mutex mutex_;
  std::string day_;
  std::FILE* file_ = nullptr;
  std::size_t bytes_ = 0;
};

// The log of this process is kept from now on, or no longer (null). Belongs to whoever serves.
void keep_log(KeptLog* kept);

}  // namespace radslag::net

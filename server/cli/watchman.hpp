#pragma once
// Checks the older part of the journals while the server runs, and ends the server when it finds damage: what was read
// from a damaged journal must not be built on any further.
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace radslag::cli {

class Watchman {
 public:
  explicit Watchman(std::filesystem::path database);

  // Waits for the round to end or breaks it off; then what was found, one line, or nothing.
  [[nodiscard]] std::optional<std::string> found();

 private:
  void round(const std::stop_token& stop);

  std::filesystem::path database_;
  std::mutex mutex_;
  std::optional<std::string> damage_;
  std::jthread thread_;  // last: it uses all of the above
};

}  // namespace radslag::cli

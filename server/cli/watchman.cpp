#include "cli/watchman.hpp"

#include <unistd.h>

#include <csignal>

#include "council/core/soundness.hpp"

namespace radslag::cli {

Watchman::Watchman(std::filesystem::path database)
    : database_(std::move(database)), thread_([this](const std::stop_token& stop) { round(stop); }) {}

std::optional<std::string> Watchman::found() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
  const std::lock_guard lock(mutex_);
  return damage_;
}

void Watchman::round(const std::stop_token& stop) {
  try {
    auto reader = store::Database::open(database_, store::Database::Mode::reader);
    council::check_older(reader, [&] { return !stop.stop_requested(); });
  } catch (const council::JournalDamaged& damage) {
    {
      const std::lock_guard lock(mutex_);
      damage_ = damage.what();
    }
    // The way that an operator stops it: queued commands are answered, sockets closed.
    ::kill(::getpid(), SIGTERM);
  } catch (const store::Failure&) {
    // The disk does not answer this reader: the writer and the readers of the server will notice it themselves.
  }
}

}  // namespace radslag::cli

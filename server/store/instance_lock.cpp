#include "store/instance_lock.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <utility>

#include "store/failure.hpp"
#include "store/files.hpp"

namespace radslag::store {

namespace {

std::string holder_in(int file) {
  std::array<char, 16> text{};
  const ssize_t length = ::pread(file, text.data(), text.size(), 0);
  return length > 0 ? std::string(text.data(), static_cast<std::size_t>(length)) : "?";
}

// For the line that the next one prints. A lock without a name in it still locks.
void write_holder(int file) {
  const std::string text = std::to_string(::getpid());
  if (::ftruncate(file, 0) == 0) (void)!::pwrite(file, text.data(), text.size(), 0);
}

}  // namespace

// The file is never removed: between unlock and unlink another could lock a file that no longer has a name.
InstanceLock InstanceLock::take(const std::filesystem::path& database) {
  // Two links to one file are one database.
  const auto path = with_suffix(std::filesystem::weakly_canonical(database), ".lock");
  const int file = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
  if (file < 0) fail_system("open", path.native(), errno);
  if (::flock(file, LOCK_EX | LOCK_NB) == 0) {
    write_holder(file);
    return InstanceLock(file);
  }
  const int error = errno;
  const std::string holder = holder_in(file);
  ::close(file);
  if (error != EWOULDBLOCK) fail_system("lock", path.native(), error);
  throw Failure(SQLITE_BUSY, fmt::format("{}: process {} already serves this database. Stop it, or choose another file",
                                         database.string(), holder));
}

InstanceLock::InstanceLock(InstanceLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

InstanceLock& InstanceLock::operator=(InstanceLock&& other) noexcept {
  std::swap(file_, other.file_);
  return *this;
}

InstanceLock::~InstanceLock() {
  if (file_ >= 0) ::close(file_);
}

}  // namespace radslag::store

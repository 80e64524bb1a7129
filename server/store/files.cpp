#include "store/files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "store/failure.hpp"

namespace radslag::store {

namespace {

void sync_path(const std::filesystem::path& path, int flags) {
  const int file = ::open(path.c_str(), flags | O_CLOEXEC);
  if (file < 0) fail_system("open", path.native(), errno);
  const int result = ::fsync(file);
  const int error = errno;
  ::close(file);
  if (result != 0) fail_system("fsync", path.native(), error);
}

}  // namespace

void make_private_file(const std::filesystem::path& path) {
  const int file = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
  if (file < 0) fail_system("open", path.native(), errno);
  ::close(file);
}

void sync_file(const std::filesystem::path& path) { sync_path(path, O_RDONLY); }

void sync_folder_of(const std::filesystem::path& path) {
  const auto folder = path.parent_path();
  sync_path(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
}

void move_file(const std::filesystem::path& from, const std::filesystem::path& to) {
  if (std::rename(from.c_str(), to.c_str()) != 0) fail_system("move to", to.native(), errno);
}

void remove_file(const std::filesystem::path& path) {
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) fail_system("remove", path.native(), errno);
}

std::filesystem::path with_suffix(std::filesystem::path path, std::string_view suffix) {
  path += suffix;
  return path;
}

}  // namespace radslag::store

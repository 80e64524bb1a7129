#pragma once
// One server a database: whoever holds the lock on `<database>.lock` may open the writer.
#include <filesystem>

namespace radslag::store {

class InstanceLock {
 public:
  // Throws Failure (code SQLITE_BUSY) with one line when another process holds it: what, where, what to do.
  [[nodiscard]] static InstanceLock take(const std::filesystem::path& database);

  InstanceLock(InstanceLock&& other) noexcept;
  InstanceLock& operator=(InstanceLock&& other) noexcept;
  ~InstanceLock();

 private:
  explicit InstanceLock(int file) : file_(file) {}
  int file_;
};

}  // namespace radslag::store

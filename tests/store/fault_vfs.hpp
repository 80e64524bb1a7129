#pragma once
// A disk that fails on request and remembers what was synced.
//
// It stands between SQLite and the system's own VFS: files are real, but writes and syncs can be made to fail, and
// every file's content as of its last sync is kept beside what was written since. So a test can ask at any moment what
// a power cut would leave. Not thread-safe; must outlive the connections opened on it.
#include <sqlite3.h>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/random.hpp"

namespace radslag::store {

class FaultVfs {
 public:
  using Disk = std::map<std::string, std::string>;  // path → bytes

  FaultVfs();
  ~FaultVfs();
  FaultVfs(const FaultVfs&) = delete;
  FaultVfs& operator=(const FaultVfs&) = delete;

  [[nodiscard]] const char* name() const { return name_.c_str(); }

  // The next `calls` writes (syncs) succeed; from then on they fail, until heal().
  void fill_disk_after(int calls) { writes_left_ = calls; }
  void fail_syncs_after(int calls) { syncs_left_ = calls; }
  // A sync that fails loses what it should have written: Linux reports the error once, takes the pages for clean and
  // lets the next sync succeed without them.
  void fail_one_sync_after(int calls) {
    syncs_left_ = calls;
    heal_after_failure_ = true;
  }
  void heal() {
    writes_left_ = syncs_left_ = never;
    heal_after_failure_ = false;
  }
  [[nodiscard]] int syncs() const { return syncs_; }

  // Called before and after every sync.
  void at_sync(std::function<void()> call) { at_sync_ = std::move(call); }

  // What the disk holds after a power cut now: nothing that was not synced …
  [[nodiscard]] Disk after_power_cut() const;
  // … or, as disks do, any part of it: each 512 bytes written since the last sync by the toss of a coin.
  [[nodiscard]] Disk after_torn_power_cut(Random& random) const;

  // --- for the file methods
  int write(const std::string& path, const void* bytes, int size, std::int64_t offset);
  int truncate(const std::string& path, std::int64_t size);
  int before_sync(const std::string& path);
  void synced(const std::string& path);
  void opened(const std::string& path);
  void removed(const std::string& path, bool folder_synced);
  [[nodiscard]] sqlite3_vfs* system() const { return system_; }

 private:
  static constexpr int never = -1;
  struct Change {
    std::int64_t offset;
    std::string bytes;
    bool truncates;  // to `offset`
  };
  struct File {
    bool durable = false;  // its name is on disk
    bool removed = false;  // … though its removal is not
    std::string bytes;     // as of the last sync
    std::vector<Change> since;
  };
  static void apply(std::string& bytes, const Change& change);

  std::string name_;
  sqlite3_vfs* system_;
  sqlite3_vfs vfs_{};
  std::map<std::string, File> files_;
  std::function<void()> at_sync_;
  int writes_left_ = never;
  int syncs_left_ = never;
  int syncs_ = 0;
  bool heal_after_failure_ = false;
};

}  // namespace radslag::store

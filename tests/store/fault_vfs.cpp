#include "store/fault_vfs.hpp"

#include <algorithm>
#include <cstring>
#include <new>

#include "store/scratch.hpp"

namespace radslag::store {

namespace {

constexpr std::size_t sector = 512;

// SQLite allocates `szOsFile` bytes a file: ours, and behind it the system's.
struct FaultFile {
  sqlite3_file base;
  FaultVfs* vfs;
  std::string* path;  // empty for a temporary file, which no power cut has to preserve

  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

FaultFile& self(sqlite3_file* file) { return *reinterpret_cast<FaultFile*>(file); }
sqlite3_file* real(sqlite3_file* file) { return self(file).real(); }
const sqlite3_io_methods& under(sqlite3_file* file) { return *real(file)->pMethods; }
FaultVfs& owner(sqlite3_vfs* vfs) { return *static_cast<FaultVfs*>(vfs->pAppData); }

int close_file(sqlite3_file* file) {
  const int result = under(file).xClose(real(file));
  delete self(file).path;
  return result;
}

int write_file(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
  if (const int fault = self(file).vfs->write(*self(file).path, bytes, size, offset)) return fault;
  return under(file).xWrite(real(file), bytes, size, offset);
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  if (const int fault = self(file).vfs->truncate(*self(file).path, size)) return fault;
  return under(file).xTruncate(real(file), size);
}

int sync_real(sqlite3_file* file, int) {
  if (const int fault = self(file).vfs->before_sync(*self(file).path)) return fault;
  self(file).vfs->synced(*self(file).path);
  return SQLITE_OK;  // the power cut is simulated, so the real disk need not be waited for
}

const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = close_file,
    .xRead = [](sqlite3_file* f, void* to, int size, sqlite3_int64 at) { return under(f).xRead(real(f), to, size, at); },
    .xWrite = write_file,
    .xTruncate = truncate_file,
    .xSync = sync_real,
    .xFileSize = [](sqlite3_file* f, sqlite3_int64* size) { return under(f).xFileSize(real(f), size); },
    .xLock = [](sqlite3_file* f, int level) { return under(f).xLock(real(f), level); },
    .xUnlock = [](sqlite3_file* f, int level) { return under(f).xUnlock(real(f), level); },
    .xCheckReservedLock = [](sqlite3_file* f, int* out) { return under(f).xCheckReservedLock(real(f), out); },
    .xFileControl = [](sqlite3_file* f, int what, void* with) { return under(f).xFileControl(real(f), what, with); },
    .xSectorSize = [](sqlite3_file* f) { return under(f).xSectorSize(real(f)); },
    .xDeviceCharacteristics = [](sqlite3_file* f) { return under(f).xDeviceCharacteristics(real(f)); },
    .xShmMap = [](sqlite3_file* f, int page, int size, int extend,
                  void volatile** to) { return under(f).xShmMap(real(f), page, size, extend, to); },
    .xShmLock = [](sqlite3_file* f, int from, int n, int how) { return under(f).xShmLock(real(f), from, n, how); },
    .xShmBarrier = [](sqlite3_file* f) { under(f).xShmBarrier(real(f)); },
    .xShmUnmap = [](sqlite3_file* f, int remove) { return under(f).xShmUnmap(real(f), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open_file(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* flags_out) {
  auto* const made = new (file) FaultFile{{nullptr}, &owner(vfs), nullptr};
  sqlite3_vfs* const system = owner(vfs).system();
  const int result = system->xOpen(system, path, made->real(), flags, flags_out);
  if (result != SQLITE_OK) return result;
  made->path = new std::string(path == nullptr ? "" : path);
  made->base.pMethods = &methods;
  if (path != nullptr) owner(vfs).opened(path);
  return SQLITE_OK;
}

int delete_file(sqlite3_vfs* vfs, const char* path, int sync_folder) {
  sqlite3_vfs* const system = owner(vfs).system();
  const int result = system->xDelete(system, path, sync_folder);
  if (result == SQLITE_OK) owner(vfs).removed(path, sync_folder != 0);
  return result;
}

}  // namespace

FaultVfs::FaultVfs() : system_(sqlite3_vfs_find(nullptr)) {
  static int made = 0;
  name_ = "fault-" + std::to_string(++made);
  vfs_ = *system_;  // randomness, sleeping and the clock stay the system's
  vfs_.szOsFile = static_cast<int>(sizeof(FaultFile)) + system_->szOsFile;
  vfs_.pNext = nullptr;
  vfs_.zName = name_.c_str();
  vfs_.pAppData = this;
  vfs_.xOpen = open_file;
  vfs_.xDelete = delete_file;
  sqlite3_vfs_register(&vfs_, 0);
}

FaultVfs::~FaultVfs() { sqlite3_vfs_unregister(&vfs_); }

int FaultVfs::write(const std::string& path, const void* bytes, int size, std::int64_t offset) {
  if (writes_left_ == 0) return SQLITE_FULL;
  if (writes_left_ > 0) --writes_left_;
  if (!path.empty()) {
    const std::string text(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    files_[path].since.push_back({offset, text, false});
  }
  return SQLITE_OK;
}

int FaultVfs::truncate(const std::string& path, std::int64_t size) {
  if (!path.empty()) files_[path].since.push_back({size, {}, true});
  return SQLITE_OK;
}

int FaultVfs::before_sync(const std::string& path) {
  if (syncs_left_ == 0) {
    if (!path.empty()) files_[path].since.clear();
    if (heal_after_failure_) heal();
    return SQLITE_IOERR_FSYNC;
  }
  ++syncs_;
  if (syncs_left_ > 0) --syncs_left_;
  if (at_sync_) at_sync_();
  return SQLITE_OK;
}

void FaultVfs::synced(const std::string& path) {
  if (path.empty()) return;
  File& file = files_[path];
  for (const Change& change : file.since) apply(file.bytes, change);
  file.since.clear();
  // SQLite's port syncs the folder with the first sync of a new log or journal, and with it every removal so far.
  if (!file.durable) std::erase_if(files_, [](const auto& item) { return item.second.removed; });
  file.durable = true;
  if (at_sync_) at_sync_();
}

void FaultVfs::opened(const std::string& path) {
  if (const auto known = files_.find(path); known != files_.end() && !known->second.removed) return;
  // What was there before this disk was watched counts as synced.
  File file;
  file.bytes = bytes_of(path);
  file.durable = !file.bytes.empty();
  files_[path] = std::move(file);
}

// Until its folder is synced, the name and all that was synced under it come back after a power cut.
void FaultVfs::removed(const std::string& path, bool folder_synced) {
  if (folder_synced) {
    files_.erase(path);
  } else if (const auto known = files_.find(path); known != files_.end()) {
    known->second.removed = true;
  }
}

void FaultVfs::apply(std::string& bytes, const Change& change) {
  const auto offset = static_cast<std::size_t>(change.offset);
  if (change.truncates) {
    bytes.resize(std::min(bytes.size(), offset));
    return;
  }
  bytes.resize(std::max(bytes.size(), offset + change.bytes.size()));
  bytes.replace(offset, change.bytes.size(), change.bytes);
}

FaultVfs::Disk FaultVfs::after_power_cut() const {
  Disk disk;
  for (const auto& [path, file] : files_) {
    if (file.durable) disk[path] = file.bytes;
  }
  return disk;
}

FaultVfs::Disk FaultVfs::after_torn_power_cut(Random& random) const {
  Disk disk = after_power_cut();
  for (const auto& [path, file] : files_) {
    if (!file.durable) continue;
    for (const Change& change : file.since) {
      if (change.truncates && random.below(2) == 0) apply(disk[path], change);
      for (std::size_t from = 0; from < change.bytes.size(); from += sector) {
        const auto part = Change{change.offset + static_cast<std::int64_t>(from), change.bytes.substr(from, sector), false};
        if (random.below(2) == 0) apply(disk[path], part);
      }
    }
  }
  return disk;
}

}  // namespace radslag::store

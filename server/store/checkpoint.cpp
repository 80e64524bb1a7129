#include "store/checkpoint.hpp"

#include <sqlite3.h>

namespace radslag::store {

namespace {

// Long enough for a query to end, short enough to ask the readers soon.
constexpr int try_timeout_ms = 50;

struct ShortTimeout {
  explicit ShortTimeout(Database& db) : db_(db), before_(db.one<int>("PRAGMA busy_timeout").value_or(0)) {
    sqlite3_busy_timeout(db_.handle(), try_timeout_ms);
  }
  ~ShortTimeout() { sqlite3_busy_timeout(db_.handle(), before_); }
  ShortTimeout(const ShortTimeout&) = delete;
  ShortTimeout& operator=(const ShortTimeout&) = delete;

 private:
  Database& db_;
  int before_;
};

}  // namespace

bool truncate_wal_until_done(Database& writer, const std::function<bool()>& renew_readers) {
  const ShortTimeout timeout(writer);
  for (;;) {
    const auto row = writer.one<bool, int, int>("PRAGMA wal_checkpoint(TRUNCATE)");  // busy, pages in log, pages moved
    if (row && !std::get<0>(*row)) return true;
    if (!renew_readers()) return false;
  }
}

void rewrite_whole(Database& writer) {
  // The copy on the way holds what stands, nothing that was erased; it need not fit the memory.
  writer.script("PRAGMA temp_store = FILE");
  try {
    writer.script("VACUUM");
  } catch (...) {
    writer.script("PRAGMA temp_store = MEMORY");
    throw;
  }
  writer.script("PRAGMA temp_store = MEMORY");
}

std::int64_t size_of(Database& db) {
  return db.one<std::int64_t>("PRAGMA page_count").value_or(0) * db.one<std::int64_t>("PRAGMA page_size").value_or(0);
}

}  // namespace radslag::store

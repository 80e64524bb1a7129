// Power is cut before and after every sync of a small workload; whatever had been acknowledged must be there.
#include <gtest/gtest.h>

#include <fstream>

#include "store/fault_vfs.hpp"
#include "store/scratch.hpp"
#include "store/transaction.hpp"

namespace radslag::store {

namespace {

constexpr std::uint64_t seed = 20260301;

struct Cut {
  FaultVfs::Disk disk;
  int acknowledged;  // pairs of rows
};

// Pairs of rows, so that half a transaction shows; a checkpoint every few pages, so that cuts hit those too.
std::vector<Cut> cuts_of_workload(const Scratch& scratch, std::string_view synchronous) {
  FaultVfs disk;
  SeededRandom random(seed);
  std::vector<Cut> cuts;
  int acknowledged = 0;
  Database db = Database::open(scratch / "council.db", Database::Mode::writer, disk.name());
  db.script("PRAGMA wal_autocheckpoint = 12; CREATE TABLE note(id INTEGER PRIMARY KEY, body TEXT) STRICT");
  db.script(synchronous);
  disk.at_sync([&] {
    cuts.push_back({disk.after_power_cut(), acknowledged});
    cuts.push_back({disk.after_torn_power_cut(random), acknowledged});
  });
  for (int pair = 0; pair < 40; ++pair) {
    Transaction transaction(db);
    for (int half = 0; half < 2; ++half) {
      db.run("INSERT INTO note VALUES ($1, $2)", pair * 2 + half, std::string(300 + random.below(3000), 'x'));
    }
    if (pair % 7 == 6) db.run("UPDATE note SET body = '' WHERE id % 3 = 0");
    transaction.commit();
    ++acknowledged;
    cuts.push_back({disk.after_power_cut(), acknowledged});
  }
  return cuts;
}

// How many pairs the database holds when power is back; fails the test when it is damaged or holds half a pair.
int pairs_after(const FaultVfs::Disk& disk) {
  const Scratch scratch;
  FaultVfs fast;  // syncs nothing
  for (const auto& [path, bytes] : disk) {
    std::ofstream(scratch / std::filesystem::path(path).filename().string(), std::ios::binary) << bytes;
  }
  Database db = Database::open(scratch / "council.db", Database::Mode::writer, fast.name());
  EXPECT_EQ(db.one<std::string>("PRAGMA integrity_check"), "ok");
  const int rows = db.one<int>("SELECT count(*) FROM note").value_or(-1);
  EXPECT_EQ(rows % 2, 0) << "half a transaction";
  return rows / 2;
}

}  // namespace

TEST(PowerCut, at_any_sync_loses_nothing_that_was_acknowledged) {
  const Scratch scratch;
  const auto cuts = cuts_of_workload(scratch, "PRAGMA synchronous = FULL");
  EXPECT_GT(cuts.size(), 200U);
  for (std::size_t i = 0; i < cuts.size(); ++i) {
    EXPECT_GE(pairs_after(cuts[i].disk), cuts[i].acknowledged) << "cut " << i << ", seed " << seed;
  }
}

// The reason for FULL, and the proof that the test above can fail.
TEST(PowerCut, would_lose_acknowledged_rows_with_synchronous_normal) {
  const Scratch scratch;
  int losses = 0;
  for (const Cut& cut : cuts_of_workload(scratch, "PRAGMA synchronous = NORMAL")) {
    losses += pairs_after(cut.disk) < cut.acknowledged;
  }
  EXPECT_GT(losses, 0);
}

TEST(PowerCut, the_writer_syncs_fully_by_itself) {
  const Scratch scratch;
  Database db = Database::open(scratch / "council.db", Database::Mode::writer);
  EXPECT_EQ(db.one<int>("PRAGMA synchronous"), 2);
  EXPECT_EQ(db.one<int>("PRAGMA secure_delete"), 1);
  EXPECT_EQ(db.one<int>("PRAGMA foreign_keys"), 1);
  EXPECT_EQ(db.one<std::string>("PRAGMA journal_mode"), "wal");
}

}  // namespace radslag::store

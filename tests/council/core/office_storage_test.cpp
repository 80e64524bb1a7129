// What the office does when the disk does not do what it was asked.
#include <gtest/gtest.h>

#include "council/core/pins.hpp"
#include "store/fault_vfs.hpp"
#include "store/scratch.hpp"

namespace radslag::council {

using pins::Pin;
using pins::PinDesk;

namespace {

struct Storage : testing::Test {
  store::Scratch folder;
  store::FaultVfs disk;
  PinDesk desk{{.rates = false}, store::Database::open(folder / "council.db", store::Database::Mode::writer, disk.name())};
  std::vector<std::string> ids;

  // The same group with the same ids, as clients send it again.
  Committed execute_group() {
    std::vector<Call> group;
    for (std::size_t i = 0; i < 5; ++i) {
      if (ids.size() <= i) ids.push_back(make_uuid7(desk.now, desk.random()));
      group.push_back(desk.call({CouncilId("husby"), "husby/council", "everyone", "pin" + std::to_string(i), std::string(3000, 'x')}, ids[i]));
    }
    return desk.office().execute(std::move(group), desk.now);
  }
  std::int64_t count(const std::string& what) { return desk.books().one<std::int64_t>("SELECT count(*) FROM " + what).value(); }

  void expect_not_confirmed(const Committed& batch) {
    EXPECT_FALSE(batch.stored);
    ASSERT_EQ(batch.answers.size(), 5U);
    for (const auto& [reply, answer] : batch.answers) {
      ASSERT_FALSE(answer.result);
      EXPECT_EQ(answer.result.error().reason, Reason::storage_unavailable);
      EXPECT_TRUE(answer.result.error().retry_ms);
      EXPECT_FALSE(answer.seq);
      EXPECT_TRUE(answer.session == std::nullopt);
    }
    EXPECT_TRUE(batch.changes.empty());
    EXPECT_TRUE(batch.heads.empty());
    EXPECT_EQ(batch.failures.size(), 1U);
  }
  void expect_done_once(const Committed& batch) {
    EXPECT_TRUE(batch.stored);
    for (const auto& [reply, answer] : batch.answers) EXPECT_TRUE(answer.result);
    EXPECT_EQ(count("notice WHERE json IS NOT NULL"), 5);
    EXPECT_EQ(count("entry WHERE kind = 'pinned'"), 5);
    const Journals stored(desk.books());
    for (const Head& head : desk.office().heads()) EXPECT_EQ(head.seq, stored.of(head.council).head());
  }
};

}  // namespace

TEST_F(Storage, a_disk_full_at_any_write_fails_the_whole_group_and_the_retry_succeeds_once) {
  desk.books().script("PRAGMA cache_size = 5");
  int failures = 0;
  for (int writes = 0;; ++writes) {
    disk.fill_disk_after(writes);
    const Committed batch = execute_group();
    disk.heal();
    if (batch.stored) break;
    ++failures;
    expect_not_confirmed(batch);
    EXPECT_EQ(batch.failed_syncs, 0) << "a full disk is no failing disk";
    ASSERT_EQ(count("entry WHERE kind = 'pinned'"), 0) << "after " << writes << " writes";
  }
  EXPECT_GT(failures, 5);
  expect_done_once(execute_group());
}

TEST_F(Storage, failed_syncs_are_counted_until_a_commit_proves_the_disk) {
  disk.fail_syncs_after(0);
  for (int i = 1; i <= 3; ++i) {
    const Committed batch = execute_group();
    expect_not_confirmed(batch);
    EXPECT_EQ(batch.failed_syncs, i);
    // Time passes and nothing is to be written: that proves nothing.
    EXPECT_EQ(desk.office().tick(desk.now).failed_syncs, i);
  }
  disk.heal();
  const Committed batch = execute_group();
  EXPECT_EQ(batch.failed_syncs, 0);
  expect_done_once(batch);
}

TEST_F(Storage, a_commit_after_a_failed_one_stands_on_what_is_stored) {
  ASSERT_TRUE(desk.pin("before", "x").result);
  disk.fail_one_sync_after(0);
  expect_not_confirmed(execute_group());
  const auto answer = desk.pin("after", "x");
  ASSERT_TRUE(answer.result);
  const Journals stored(desk.books());
  EXPECT_EQ(stored.of(CouncilId("husby")).head(), *answer.seq);
  EXPECT_EQ(desk.last.heads[0].hash8, to_hex(std::span(stored.of(CouncilId("husby")).last_leaf).first(4)));
}

}  // namespace radslag::council

#include "council/core/pruning.hpp"

#include <gtest/gtest.h>

#include "council/core/pins.hpp"

namespace radslag::council {

using pins::PinDesk;

namespace {

struct Pruning : testing::Test {
  PinDesk desk;

  std::int64_t tombstones() { return desk.books().one<std::int64_t>("SELECT count(*) FROM notice WHERE json IS NULL").value(); }
  Delta read(const Position& since) { return read_topic(desk.books(), pins::topic(), Labels(), since); }
  Position present() { return read_topic(desk.books(), pins::topic(), Labels(), std::nullopt).position; }
  bool prune() { return prune_tombstones(desk.books(), desk.now); }
};

}  // namespace

TEST_F(Pruning, a_tombstone_stands_for_thirty_days_and_an_older_position_then_gets_a_reset) {
  desk.pin("a", "x");
  desk.pin("b", "x");
  const Position before = present();
  desk.take_down("a");
  const Position after = present();
  desk.now += tombstones_kept;
  prune();
  EXPECT_EQ(tombstones(), 1) << "to the day";
  EXPECT_FALSE(read(before).reset);
  desk.now += std::chrono::milliseconds(1);
  prune();
  EXPECT_EQ(tombstones(), 0);
  EXPECT_TRUE(read(before).reset) << "it would not hear that a is gone";
  EXPECT_EQ(read(before).rows.size(), 1U);
  EXPECT_FALSE(read(after).reset) << "it has heard";
}

TEST_F(Pruning, a_row_put_up_again_is_not_pruned) {
  desk.pin("a", "x");
  desk.take_down("a");
  desk.now += tombstones_kept;
  desk.pin("a", "again");
  const Position since = present();
  desk.now += tombstones_kept * 2;
  prune();
  EXPECT_FALSE(read(since).reset);
  EXPECT_EQ(desk.rows("", "husby/council").size(), 1U);
}

TEST_F(Pruning, a_thousand_at_a_time_until_all_are_gone) {
  std::vector<pins::Pin> group;
  for (int i = 0; i < 1500; ++i) group.push_back({CouncilId("husby"), "husby/council", "everyone", std::to_string(i), "x"});
  ASSERT_TRUE(desk.execute(group).stored);
  for (auto& pin : group) pin.text.reset();
  ASSERT_TRUE(desk.execute(group).stored);
  desk.now += tombstones_kept * 2;
  EXPECT_TRUE(prune());
  EXPECT_EQ(tombstones(), 500);
  EXPECT_FALSE(prune());
  EXPECT_EQ(tombstones(), 0);
}

TEST_F(Pruning, the_office_prunes_by_itself) {
  desk.pin("a", "x");
  desk.take_down("a");
  desk.now += tombstones_kept + std::chrono::hours(1);
  ASSERT_TRUE(desk.office().tick(desk.now).stored);
  EXPECT_EQ(tombstones(), 0);
}

}  // namespace radslag::council

#include "council/core/board.hpp"

#include <gtest/gtest.h>

#include "council/core/pins.hpp"

namespace radslag::council {

using pins::PinDesk;

namespace {

std::vector<std::string> standing(PinDesk& desk) {
  std::vector<std::string> rows;
  desk.books().each<std::string, std::string, std::int64_t, std::optional<std::string>>(
      "SELECT id, audience, revision, json FROM notice ORDER BY id, audience",
      [&](const std::string& id, const std::string& audience, std::int64_t revision, const std::optional<std::string>& json) {
        rows.push_back(id + " " + audience + " " + std::to_string(revision) + " " + json.value_or("gone"));
      });
  return rows;
}

}  // namespace

TEST(Board, a_row_put_up_again_is_one_row_with_a_new_revision) {
  PinDesk desk;
  const auto first = desk.pin("a", "one");
  const auto second = desk.pin("a", "two");
  EXPECT_LT(first.seq, second.seq);
  EXPECT_EQ(standing(desk), std::vector<std::string>{"a everyone " + std::to_string(*second.seq) + R"( {"text":"two"})"});
}

TEST(Board, a_row_taken_down_leaves_a_tombstone_once) {
  PinDesk desk;
  desk.pin("a", "one");
  const auto down = desk.take_down("a");
  ASSERT_EQ(desk.last.changes.size(), 1U);
  EXPECT_FALSE(desk.last.changes[0].json);
  desk.take_down("a");
  EXPECT_TRUE(desk.last.changes.empty()) << "what is gone does not go again";
  EXPECT_EQ(standing(desk), std::vector<std::string>{"a everyone " + std::to_string(*down.seq) + " gone"});
}

TEST(Board, taking_down_what_never_stood_does_nothing) {
  PinDesk desk;
  desk.take_down("a");
  desk.pin("a", "one", "members");
  desk.take_down("a", "everyone");
  EXPECT_TRUE(desk.last.changes.empty()) << "it stands for another audience";
  EXPECT_EQ(standing(desk).size(), 1U);
}

TEST(Board, a_whole_type_is_taken_down_at_once) {
  PinDesk desk;
  desk.pin("a", "one");
  desk.pin("b", "two", "members");
  desk.pin("c", "three", "everyone", "husby/people");
  std::vector<RowChange> changes;
  const Entry entry{CouncilId("husby"), 99, desk.now, Audience::everyone()};
  Board(desk.books(), entry, changes).remove_all("husby/council", "pin");
  EXPECT_EQ(changes.size(), 2U);
  EXPECT_EQ(standing(desk), (std::vector<std::string>{"a everyone 99 gone", "b members 99 gone", R"(c everyone 3 {"text":"three"})"}));
}

}  // namespace radslag::council

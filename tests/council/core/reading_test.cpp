#include "council/core/reading.hpp"

#include <gtest/gtest.h>

#include "council/core/pins.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::council {

using pins::PinDesk;

namespace {

std::string told(const Delta& delta) {
  std::string text = delta.reset ? "reset" : "on";
  for (const auto& row : delta.rows) text += " " + (row.json ? "" : std::string("-")) + row.id;
  return text;
}

struct ReadTopic : testing::Test {
  PinDesk desk;
  const Labels everyone;
  const Labels members{{"members"}};

  Delta read(const Labels& labels, const std::optional<Position>& since = std::nullopt) {
    return read_topic(desk.books(), pins::topic(), labels, since);
  }
};

}  // namespace

TEST_F(ReadTopic, who_has_seen_nothing_gets_all_that_stands_and_no_tombstone) {
  desk.pin("a", "one");
  desk.pin("b", "two");
  desk.take_down("a");
  desk.pin("c", "three", "members");
  EXPECT_EQ(told(read(everyone)), "reset b");
  EXPECT_EQ(told(read(members)), "reset b c");
}

TEST_F(ReadTopic, who_comes_back_gets_what_changed_and_what_went) {
  desk.pin("a", "one");
  desk.pin("b", "two");
  const Position then = read(everyone).position;
  desk.take_down("a");
  desk.pin("b", "two, better");
  desk.pin("c", "three", "members");
  const Delta now = read(everyone, then);
  EXPECT_EQ(told(now), "on -a b");
  EXPECT_EQ(now.position.seq, then.seq + 3) << "the position advances past what one may not see";
  EXPECT_EQ(told(read(everyone, now.position)), "on");
}

TEST_F(ReadTopic, labels_or_a_hash_that_disagree_bring_a_reset) {
  desk.pin("a", "one");
  const Position then = read(everyone).position;
  EXPECT_EQ(told(read(members, then)), "reset a");
  Position other = then;
  other.hash8 = "deadbeef";
  EXPECT_EQ(told(read(everyone, other)), "reset a") << "a restored backup";
  other = then;
  other.seq += 5;
  EXPECT_EQ(told(read(everyone, other)), "reset a") << "from the future";
}

TEST_F(ReadTopic, an_unknown_council_is_read_as_one_without_rows) {
  const auto topic = pins::topic("rinkeby/council");
  const Delta delta = read_topic(desk.books(), topic, everyone, std::nullopt);
  EXPECT_EQ(told(delta), "reset");
  EXPECT_EQ(delta.position.seq, -1);
  desk.found("rinkeby");
  desk.ask("sara", "test.pin", pins::Pin{CouncilId("rinkeby"), "rinkeby/council", "everyone", "a", "one"}.to_json());
  EXPECT_EQ(told(read_topic(desk.books(), topic, everyone, delta.position)), "on a");
}

// A row that moves from one audience to another leaves a tombstone under the old one.
TEST_F(ReadTopic, who_still_gets_a_row_that_moved_gets_no_gone_for_it) {
  desk.pin("a", "one", "members");
  const Position as_member = read(members).position;
  const Position as_visitor = read(everyone).position;
  desk.pin("a", "one", "everyone");
  desk.take_down("a", "members");
  EXPECT_EQ(told(read(members, as_member)), "on a");
  EXPECT_EQ(told(read(everyone, as_visitor)), "on a");
  const Position moved = read(everyone).position;
  desk.pin("a", "one", "members");
  desk.take_down("a", "everyone");
  EXPECT_EQ(told(read(everyone, moved)), "on -a");
  EXPECT_EQ(told(read(members, as_member)), "on a");
}

TEST_F(ReadTopic, who_lost_a_row_in_two_audiences_is_told_once) {
  desk.pin("a", "one", "members");
  const Position then = read(members).position;
  desk.pin("a", "one", "everyone");
  desk.take_down("a", "members");
  desk.take_down("a", "everyone");
  EXPECT_EQ(told(read(members, then)), "on -a");
}

TEST_F(ReadTopic, many_rows_come_in_pages_and_the_last_alone_has_the_position) {
  constexpr int page = protocol::limits::rows_a_message_max;
  Delta delta{{7, "01234567", "89abcdef"}, true, {}};
  for (int i = 0; i < 2 * page + 1; ++i) delta.rows.push_back({"pin", std::to_string(i), i, "{}"});
  const auto pages = to_changes("husby/council", delta);
  ASSERT_EQ(pages.size(), 3U);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const auto value = protocol::read_json(pages[i], protocol::ReaderLimits::for_own_text());
    EXPECT_EQ(*value->find("reset")->as_bool(), i == 0);
    EXPECT_EQ(*value->find("more")->as_bool(), i < 2);
    EXPECT_EQ(value->find("position") != nullptr, i == 2);
    EXPECT_EQ(value->find("rows")->as_array()->size(), i < 2 ? page : 1U);
  }
  delta.rows.resize(page);
  EXPECT_EQ(to_changes("husby/council", delta).size(), 1U) << "a full page is the last one";
}

}  // namespace radslag::council

#include "council/core/live.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "council/core/pins.hpp"

namespace radslag::council {

using pins::PinDesk;

namespace {

const Labels everyone;
const Labels members{{"members"}};

// What a viewer holds of a topic, kept by applying messages: gone first, then rows.
struct Held {
  std::map<std::string, std::string> rows;
  std::string position;

  void apply(const std::string& message) {
    const auto params = *protocol::read_json(message, protocol::ReaderLimits::for_own_text())->find("params");
    if (*params.find("reset")->as_bool()) rows.clear();
    for (const auto& gone : *params.find("gone")->as_array()) rows.erase(*gone.find("id")->as_string());
    for (const auto& row : *params.find("rows")->as_array()) {
      rows[*row.find("id")->as_string()] = std::to_string(*row.find("revision")->as_int()) + protocol::to_canonical_json(*row.find("fields"));
    }
    if (const auto* now = params.find("position")) position = *now->as_string();
  }
  bool operator==(const Held&) const = default;
};

struct Live : testing::Test {
  PinDesk desk;
  LiveBoard live{desk.office().heads()};

  void pin(const std::string& id, const std::string& text, const std::string& audience = "everyone") {
    desk.pin(id, text, audience);
    live.apply(desk.last);
  }
  std::int64_t now() { return live.head(CouncilId("husby")).seq; }
  Bytes changes(std::int64_t since, const Labels& labels = everyone, const std::string& watched = "husby/council") {
    return live.changes(pins::topic(watched), watched, since, labels);
  }
};

}  // namespace

TEST_F(Live, a_commit_tells_which_topics_changed) {
  desk.last = desk.execute({{CouncilId("husby"), "husby/people", "everyone", "a", "x"}, {CouncilId("husby"), "husby/council", "everyone", "b", "x"},
                            {CouncilId("husby"), "husby/people", "everyone", "c", "x"}});
  EXPECT_EQ(live.apply(desk.last), (std::vector<std::string>{"husby/council", "husby/people"}));
}

TEST_F(Live, viewers_with_the_same_labels_share_the_bytes) {
  const auto since = now();
  pin("a", "one");
  pin("b", "two", "members");
  const Bytes first = changes(since);
  EXPECT_EQ(first.get(), changes(since).get());
  EXPECT_EQ(first.get(), changes(since, Labels({"member:SARA"})).get()) << "one's own label counts on one's own topics alone";
  EXPECT_NE(first.get(), changes(since, members).get());
  EXPECT_FALSE(first->contains("two"));
  EXPECT_TRUE(changes(since, members)->contains("two"));
  live.end_tick();
  EXPECT_EQ(*first, *changes(since)) << "made anew, and the same";
}

TEST_F(Live, bytes_are_not_shared_across_a_commit_or_across_names) {
  const auto since = now();
  pin("a", "one");
  const Bytes first = changes(since);
  pin("a", "two");
  EXPECT_TRUE(changes(since)->contains("two")) << "the tick is not over, but more has happened";
  const Labels own({"member:sara"});
  EXPECT_TRUE(changes(-1, own, "me") == nullptr || changes(-1, own, "me")->contains(R"("topic":"me")"));
  EXPECT_TRUE(changes(-1, own, "instance/me") == nullptr || changes(-1, own, "instance/me")->contains(R"("topic":"instance/me")"));
}

TEST_F(Live, a_row_that_changed_often_is_sent_once_with_its_latest_value) {
  const auto since = now();
  for (int i = 0; i < 50; ++i) pin("a", std::to_string(i));
  const Bytes bytes = changes(since);
  EXPECT_TRUE(bytes->contains(R"({"text":"49"})"));
  EXPECT_FALSE(bytes->contains(R"({"text":"48"})"));
}

TEST_F(Live, who_saw_a_commit_in_the_store_before_it_came_here_is_not_taken_back) {
  pin("a", "one");
  EXPECT_EQ(changes(now() + 1), nullptr);
}

TEST_F(Live, a_position_from_before_the_start_is_answered_by_the_store) {
  pin("a", "one");
  LiveBoard restarted(desk.office().heads());
  EXPECT_EQ(restarted.changes(pins::topic(), "husby/council", now() - 1, everyone), nullptr);
  EXPECT_NE(restarted.changes(pins::topic(), "husby/council", now(), everyone), nullptr);
}

TEST_F(Live, beyond_the_ring_the_store_answers) {
  const auto since = now();
  pin("first", "x");
  const auto after_first = now();
  for (std::size_t i = 0; i < LiveBoardLimits{}.ring_rows_max; ++i) pin("a" + std::to_string(i % 3), "x");
  EXPECT_EQ(changes(since), nullptr) << "the first change has left the ring";
  EXPECT_NE(changes(after_first), nullptr);
}

TEST_F(Live, more_rows_than_a_message_holds_come_from_the_store) {
  const auto since = now();
  for (int i = 0; i < 501; ++i) pin(std::to_string(i), "x");
  EXPECT_EQ(changes(since), nullptr);
  EXPECT_NE(changes(since + 1), nullptr);
}

TEST_F(Live, quiet_topics_lose_their_ring_when_all_together_hold_too_much) {
  live = LiveBoard(desk.office().heads(), {.ring_rows_max = 10, .rows_max = 20});
  const auto since = now();
  const auto pin_on = [&](const std::string& name) {
    desk.pin("a", "x", "everyone", name);
    live.apply(desk.last);
  };
  for (const auto* quiet : {"husby/people", "husby/members", "husby/screening"}) {
    for (int i = 0; i < 7; ++i) pin_on(quiet);
  }
  const auto before = now();
  for (int i = 0; i < 30; ++i) pin_on("husby/council");
  EXPECT_EQ(live.changes(pins::topic("husby/people"), "husby/people", since, everyone), nullptr);
  EXPECT_EQ(live.changes(pins::topic("husby/people"), "husby/people", before, everyone), nullptr) << "nobody knows any more what changed";
  EXPECT_NE(changes(now() - 3), nullptr) << "what is lively keeps its ring";
}

// The property that everything rests on: whoever is served live holds what a fresh reading gives.
TEST_F(Live, live_messages_add_up_to_a_fresh_reading) {
  struct Viewer {
    Labels labels;
    Held held;
    std::int64_t seq = -1;
  };
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    SCOPED_TRACE(seed);
    SeededRandom random(seed);
    live = LiveBoard(desk.office().heads(), {.ring_rows_max = 20, .rows_max = 1000});
    const std::vector<std::string> audiences{"everyone", "members", "moderators", "officers"};
    std::vector<Viewer> viewers;
    for (int i = 0; i < 12; ++i) {
      std::vector<std::string> labels;
      for (const auto& audience : audiences) {
        if (random.below(2) == 0) labels.push_back(audience);
      }
      viewers.push_back({Labels(labels), {}, -1});
    }
    const auto serve = [&](Viewer& viewer) {
      Bytes bytes = viewer.seq < 0 ? nullptr : changes(viewer.seq, viewer.labels);
      if (!bytes) {
        const auto since = viewer.held.position.empty() ? std::nullopt : Position::parse(viewer.held.position);
        bytes = to_notifications("husby/council", read_topic(desk.books(), pins::topic(), viewer.labels, since)).front();
      }
      viewer.held.apply(*bytes);
      viewer.seq = now();
    };
    for (int i = 0; i < 200; ++i) {
      const std::string id = std::to_string(random.below(8));
      const std::string& audience = audiences[random.below(audiences.size())];
      // As a feature does it: a row stands for one audience at a time.
      std::vector<pins::Pin> group;
      for (const auto& other : audiences) {
        if (other != audience) group.push_back({CouncilId("husby"), "husby/council", other, id, std::nullopt});
      }
      std::optional<std::string> text = std::to_string(i);
      if (random.below(4) == 0) text.reset();
      group.insert(group.begin() + static_cast<std::ptrdiff_t>(random.below(group.size() + 1)), {CouncilId("husby"), "husby/council", audience, id, text});
      desk.last = desk.execute(std::move(group));
      live.apply(desk.last);
      for (Viewer& viewer : viewers) {
        if (random.below(5) == 0) serve(viewer);
      }
      if (random.below(3) == 0) live.end_tick();
    }
    for (Viewer& viewer : viewers) {
      serve(viewer);
      Held fresh;
      fresh.apply(*to_notifications("husby/council", read_topic(desk.books(), pins::topic(), viewer.labels, std::nullopt)).front());
      EXPECT_EQ(viewer.held.rows, fresh.rows);
      EXPECT_EQ(viewer.held.position, fresh.position);
    }
  }
}

}  // namespace radslag::council

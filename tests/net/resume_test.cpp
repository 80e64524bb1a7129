// Law 3, over real sockets: a session cut at any message and resumed ends with exactly the rows of a fresh one.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <random>

#include "net/hall.hpp"

namespace radslag::net {
namespace {

using Json = nlohmann::json;

// A browser's store of rows, by topic, as docs/PROTOCOL.md says to keep it.
struct Seen {
  std::map<std::string, std::map<std::string, Json>> rows;
  std::map<std::string, std::string> positions;

  void apply(const Json& changes) {
    const std::string topic = changes["topic"];
    auto& kept = rows[topic];
    if (changes["reset"] == true) kept.clear();
    for (const Json& gone : changes["gone"]) kept.erase(gone["type"].get<std::string>() + ' ' + gone["id"].get<std::string>());
    for (const Json& row : changes["rows"]) kept[row["type"].get<std::string>() + ' ' + row["id"].get<std::string>()] = row;
    if (changes.contains("position")) positions[topic] = changes["position"];
  }
  [[nodiscard]] std::int64_t seq(const std::string& topic) const { return positions.contains(topic) ? std::stoll(positions.at(topic)) : -1; }
};

const std::vector<std::string> topics = {"husby/council", "husby/people", "husby/screening", "husby/me"};

// Reads until every topic has reached `seq`, or for `messages` messages and then breaks off.
void follow(const Hall& hall, Seen& seen, std::int64_t seq, std::optional<int> messages) {
  LiveClient live(hall.port(), {.cookie = anna});
  for (const std::string& topic : topics) {
    Json params = {{"topic", topic}};
    if (seen.positions.contains(topic)) params["since"] = seen.positions.at(topic);
    live.request("watch " + topic, "watch", params);
  }
  const auto is_done = [&] { return std::ranges::all_of(topics, [&](const std::string& topic) { return seen.seq(topic) >= seq; }); };
  int left = messages.value_or(1'000'000);
  std::size_t first = topics.size();  // each watch is answered by something, even when nothing is new
  while (left > 0 && (first > 0 || !is_done())) {
    const Json message = live.message();
    ASSERT_FALSE(message.is_null());
    if (!message.contains("method") || message["method"] != "changes") continue;
    seen.apply(message["params"]);
    if (first > 0) --first;
    --left;
  }
}

TEST(Resuming, is_gap_free_wherever_it_was_cut_and_whoever_one_became) {
  const unsigned seed = std::random_device{}();
  SCOPED_TRACE("seed " + std::to_string(seed));
  std::mt19937 random(seed);
  Hall hall;
  hall.found();
  const std::string own = hall.join(anna, "Anna");
  const std::string other = hall.join(bo, "Bo");
  Seen seen;
  bool is_moderator = false, is_officer = false;
  for (int round = 0; round < 12; ++round) {
    for (unsigned i = random() % 4; i > 0; --i) {
      switch (random() % 4) {
        case 0: hall.change("purpose " + std::to_string(random())); break;
        case 1:
          is_officer = !is_officer;
          hall.command(operator_token, is_officer ? "role.give" : "role.end", {{"council", "husby"}, {"persona", other}, {"role", "officer"}});
          break;
        case 2:
          is_moderator = !is_moderator;
          hall.command(operator_token, is_moderator ? "role.give" : "role.end", {{"council", "husby"}, {"persona", own}, {"role", "moderator"}});
          break;
        default: hall.command(anna, "membership.rename", {{"council", "husby"}, {"display_name", "Anna " + std::to_string(random() % 100)}});
      }
    }
    follow(hall, seen, 0, static_cast<int>(random() % 5));
  }
  // Whatever was written last, both have seen it when every position has reached it.
  const std::int64_t last = hall.change("the end");
  follow(hall, seen, last, std::nullopt);
  Seen fresh;
  follow(hall, fresh, last, std::nullopt);
  EXPECT_EQ(seen.rows, fresh.rows);
}

TEST(Resuming, many_at_once_share_one_reading) {
  constexpr int people = 100;
  Hall hall([](Config& config) { config.limits.tick_presence = std::chrono::milliseconds(60'000); });
  hall.found();
  std::string position;
  {
    LiveClient live(hall.port());
    live.request("w", "watch", {{"topic", "husby/council"}});
    position = live.notification("changes", "husby/council")["position"];
  }
  hall.change("missed by all");
  std::vector<LiveClient> back;
  back.reserve(people);
  for (int i = 0; i < people; ++i) back.emplace_back(hall.port());
  for (LiveClient& live : back) live.request("w", "watch", {{"topic", "husby/council"}, {"since", position}});
  for (LiveClient& live : back) {
    const Json changes = live.notification("changes", "husby/council");
    EXPECT_EQ(changes["reset"], false);
    EXPECT_EQ(changes["rows"].size(), 1U);
  }
  back.clear();
  hall.stop();
  EXPECT_EQ(hall.server().counters().snapshots, 2U);  // one for who was first, one for the hundred
  EXPECT_EQ(hall.server().counters().snapshots_shared, static_cast<std::uint64_t>(people) - 1);
}

}  // namespace
}  // namespace radslag::net

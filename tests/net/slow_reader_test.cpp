// Back-pressure: a client that does not read costs a number, and never holds up another.
#include <gtest/gtest.h>

#include "net/hall.hpp"

namespace radslag::net {
namespace {

using Json = nlohmann::json;

Json big_changes(LiveClient& live, const std::string& wanted) {
  for (;;) {
    Json changes = live.notification("changes", "husby/council");
    if (changes.is_null()) return changes;
    for (const Json& row : changes["rows"]) {
      if (row["type"] == "council" && row["fields"]["purpose"].get<std::string>().starts_with(wanted)) return changes;
    }
  }
}

TEST(SlowReader, misses_the_steps_and_gets_the_latest) {
  Hall hall;
  hall.found();
  LiveClient slow(hall.port(), {}, 4096);
  slow.request("w", "watch", {{"topic", "husby/council"}});
  (void)slow.answer_to("w");
  LiveClient quick(hall.port());
  quick.request("w", "watch", {{"topic", "husby/council"}});
  (void)quick.answer_to("w");
  // More than the two sockets hold: a send buffer of 256 KB and a receive buffer of some.
  constexpr int changes = 200;
  for (int i = 0; i < changes; ++i) {
    const std::string mark = std::to_string(i) + " ";
    hall.change(mark + std::string(1990 - mark.size(), 'x') + "end");
    (void)big_changes(quick, mark);
  }
  hall.change("the last");
  (void)big_changes(quick, "the last");
  int received = 0;
  for (;;) {
    const Json changes_ = slow.notification("changes", "husby/council");
    ASSERT_FALSE(changes_.is_null());
    ++received;
    if (changes_.dump().find("the last") != std::string::npos) break;
  }
  EXPECT_LT(received, changes);
  hall.stop();
  EXPECT_EQ(hall.server().counters().slow_closed, 0U);
}

TEST(SlowReader, with_too_many_answers_waiting_is_closed) {
  Hall hall([](Config& config) {
    config.limits.answers_waiting_max = 0;  // the first answer that has to wait is one too many
    config.limits.closing_max = std::chrono::milliseconds(200);
  });
  hall.found();
  LiveClient slow(hall.port(), {}, 4096);
  slow.socket().wait_at_most(3000);
  // Each answer carries the id back: 60 bytes; the question is as small. Never reading, it fills its socket.
  const std::string id(60, 'i');
  const std::string ping = Json{{"jsonrpc", "2.0"}, {"id", id}, {"method", "ping"}, {"params", Json::object()}}.dump();
  while (slow.send(ping)) {
  }
  hall.stop();
  EXPECT_EQ(hall.server().counters().slow_closed, 1U);
}

}  // namespace
}  // namespace radslag::net

// A graceful stop: what was asked is answered, everybody is told, nothing new is begun.
#include <gtest/gtest.h>

#include <atomic>

#include "net/hall.hpp"
#include "store/fault_vfs.hpp"

namespace radslag::net {
namespace {

using Json = nlohmann::json;

TEST(Stopping, answers_what_was_asked_and_closes_1001) {
  Hall hall;
  hall.found();
  LiveClient live(hall.port(), {.cookie = anna});
  (void)live.message();
  std::vector<std::string> ids;
  for (int i = 0; i < 20; ++i) {
    ids.push_back(hall.new_id());
    live.request(ids.back(), "membership.join", {{"council", "husby"}, {"display_name", "Anna " + std::to_string(i)}, {"accept_rules", true}});
  }
  live.request("all sent", "ping", Json::object());
  for (bool is_read = false; !is_read;) {
    const Json message = live.message();
    is_read = message.contains("id") && message["id"] == "all sent";
    std::erase_if(ids, [&](const std::string& id) { return message.contains("id") && message["id"] == id; });
  }
  hall.server().stop();
  for (;;) {
    const Json message = live.message();
    if (message.is_null()) break;
    std::erase_if(ids, [&](const std::string& id) { return message.contains("id") && message["id"] == id; });
  }
  EXPECT_TRUE(ids.empty()) << ids.size() << " commands were read and not answered";
  EXPECT_EQ(live.closed_with, 1001);
  live.send_frame(0x88, "\x03\xe9");
  hall.wait_for_end();
  EXPECT_EQ(hall.exit_code, 0);
}

TEST(Stopping, does_not_wait_for_idle_connections) {
  Hall hall;
  RawSocket idle = hall.connect();
  EXPECT_EQ(idle.get("/readyz").body, "ready\n");
  hall.stop();
  EXPECT_TRUE(idle.is_closed_by_server());
  EXPECT_EQ(hall.exit_code, 0);
}

TEST(Stopping, storage_that_does_not_confirm_three_times_ends_the_process) {
  store::FaultVfs disk;
  std::atomic<bool> is_broken = false;
  disk.at_sync([&] {
    if (is_broken) disk.fail_syncs_after(0);  // on the writer's own thread
  });
  Hall hall([](Config& config) { config.limits.failing_for = std::chrono::milliseconds(500); }, disk.name());
  hall.found();
  is_broken = true;
  RawSocket socket = hall.connect();
  int refusals = 0;
  while (socket.get("/readyz").status == 200) {
    const Json answer = hall.command(anna, "membership.join", {{"council", "husby"}, {"display_name", "Anna"}, {"accept_rules", true}});
    if (!answer.contains("reason") || answer["reason"] != "storage_unavailable") continue;
    EXPECT_GT(answer["retry_ms"], 0);
    ++refusals;
  }
  EXPECT_GE(refusals, 1);
  EXPECT_EQ(socket.get("/api/v1/councils/husby/council").status, 200);  // reads are finished
  hall.wait_for_end();
  EXPECT_EQ(hall.exit_code, 1);
}

TEST(Stopping, a_second_server_on_the_port_is_told_in_one_line) {
  Hall hall;
  try {
    Hall second([&](Config& config) { config.port = hall.port(); });
    ADD_FAILURE() << "two servers listen on one port";
  } catch (const std::runtime_error& refused) {
    EXPECT_NE(std::string(refused.what()).find("another server"), std::string::npos) << refused.what();
  }
}

}  // namespace
}  // namespace radslag::net

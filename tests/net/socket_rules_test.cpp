// What a live session may send, and the close code for what it may not.
#include <gtest/gtest.h>

#include "net/hall.hpp"

namespace radslag::net {
namespace {

TEST(SocketRules, closes_with_the_code_of_the_rule_that_was_broken) {
  Hall hall;
  struct Row {
    std::string name;
    int code;
    std::function<void(LiveClient&)> act;
  };
  const std::vector<Row> rows = {
      {"binary", 1003, [](LiveClient& live) { live.send_frame(0x82, "abc"); }},
      {"not UTF-8", 1007, [](LiveClient& live) { live.send_frame(0x81, "{\"jsonrpc\":\"2.0\",\"id\":\"\xff\"}"); }},
      {"over 64 KiB", 1009, [](LiveClient& live) { live.send_frame(0x81, std::string(65537, ' ')); }},
      {"over 64 KiB in fragments", 1009,
       [](LiveClient& live) {
         live.send_frame(0x01, std::string(40000, ' '));
         live.send_frame(0x80, std::string(40000, ' '));
       }},
      {"1,025 fragments", 1009,
       [](LiveClient& live) {
         live.send_frame(0x01, "");
         for (int i = 0; i < 1024; ++i) live.send_frame(0x00, "");
       }},
      {"unmasked", 1002, [](LiveClient& live) { live.send_frame(0x81, "{}", false); }},
      {"reserved bit", 1002, [](LiveClient& live) { live.send_frame(0xC1, "{}"); }},
      {"unknown opcode", 1002, [](LiveClient& live) { live.send_frame(0x83, "{}"); }},
      {"continuation of nothing", 1002, [](LiveClient& live) { live.send_frame(0x80, "{}"); }},
      {"text inside text", 1002,
       [](LiveClient& live) {
         live.send_frame(0x01, "{");
         live.send_frame(0x81, "}");
       }},
      {"fragmented ping", 1002, [](LiveClient& live) { live.send_frame(0x09, ""); }},
      {"long ping", 1002, [](LiveClient& live) { live.send_frame(0x89, std::string(126, 'a')); }},
      {"21 pings in a second", 1008,
       [](LiveClient& live) {
         for (int i = 0; i < 45; ++i) live.send_frame(0x89, "");  // over two seconds' worth: one of them breaks the rule
       }},
      {"51 malformed messages", 1008,
       [](LiveClient& live) {
         for (int i = 0; i < 51; ++i) live.send("{");
       }},
      {"a proper goodbye", 1000, [](LiveClient& live) { live.send_frame(0x88, "\x03\xe8"); }},
      {"a goodbye with a forbidden code", 1002, [](LiveClient& live) { live.send_frame(0x88, "\x03\xed"); }},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.name);
    LiveClient live(hall.port());
    (void)live.message();
    row.act(live);
    EXPECT_EQ(live.close_code(), row.code);
  }
}

TEST(SocketRules, puts_fragments_together_and_answers_pings) {
  Hall hall;
  LiveClient live(hall.port());
  (void)live.message();
  live.send_frame(0x01, R"({"jsonrpc":"2.0","id":1,)");
  live.send_frame(0x89, "still there?");
  live.send_frame(0x00, R"("method":"ping",)");
  live.send_frame(0x80, R"("params":{}})");
  const Frame pong = live.frame();
  EXPECT_EQ(pong.opcode, 10);
  EXPECT_EQ(pong.payload, "still there?");
  EXPECT_GT(live.message()["result"]["at"], 0);
}

TEST(SocketRules, answers_what_is_malformed_and_goes_on) {
  Hall hall;
  LiveClient live(hall.port());
  (void)live.message();
  struct Row {
    std::string text;
    int code;
    std::string reason;
  };
  const std::vector<Row> rows = {
      {"{", -32700, "parse_error"},
      {"", -32700, "parse_error"},
      {"[]", -32600, "invalid_request"},
      {R"({"jsonrpc":"2.0","id":1,"method":"wach","params":{}})", -32601, "method_not_found"},
      {R"({"jsonrpc":"2.0","id":1,"method":"watch","params":{}})", -32602, "missing_field"},
      {R"({"jsonrpc":"2.0","id":1,"method":"watch","params":{"topic":"husby/council","more":1}})", -32602, "unknown_field"},
      {R"({"jsonrpc":"2.0","id":1,"method":"watch","params":{"topic":7}})", -32602, "wrong_type"},
      {R"({"jsonrpc":"2.0","id":1,"method":"watch","params":{"topic":"a","topic":"b"}})", -32602, "duplicate_key"},
      {R"({"jsonrpc":"2.0","id":1,"method":"watch","params":{"topic":"husby/nonsense"}})", -32000, "not_found"},
      {R"({"jsonrpc":"2.0","id":1,"method":"watch","params":{"topic":"me"}})", -32000, "not_found"},
      {R"({"jsonrpc":"2.0","id":1,"method":"account.sessions","params":{}})", -32601, "method_not_found"},
      {R"({"jsonrpc":"2.0","id":"01900000-0000-7000-8000-000000000001","method":"account.sign_out","params":{}})", -32601, "method_not_found"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.text);
    live.send(row.text);
    const auto answer = live.message();
    EXPECT_EQ(answer["error"]["code"], row.code) << answer;
    EXPECT_EQ(answer["error"]["data"]["reason"], row.reason) << answer;
  }
  live.request("last", "ping", LiveClient::Json::object());
  EXPECT_TRUE(live.message().contains("result"));
}

TEST(SocketRules, tells_visitors_to_sign_in_for_what_needs_a_member) {
  Hall hall;
  hall.found();
  LiveClient live(hall.port());
  live.request(hall.new_id(), "membership.join", {{"council", "husby"}, {"display_name", "Anna"}, {"accept_rules", true}});
  (void)live.message();
  EXPECT_EQ(live.message()["error"]["data"]["reason"], "session_ended");
}

TEST(SocketRules, pings_the_silent_and_drops_the_dead) {
  Hall hall([](Config& config) {
    config.limits.ping_every = std::chrono::milliseconds(100);
    config.limits.dead_after = std::chrono::milliseconds(400);
  });
  LiveClient live(hall.port());
  (void)live.message();
  EXPECT_EQ(live.frame().opcode, 9);
  EXPECT_TRUE(live.socket().is_closed_by_server());  // no pong was sent
}

}  // namespace
}  // namespace radslag::net

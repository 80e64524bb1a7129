// The way from HTTP to the live socket: who is let in and who is told why not.
#include <gtest/gtest.h>

#include "net/hall.hpp"
#include "net/websocket_key.hpp"

namespace radslag::net {
namespace {

int status_of(const Hall& hall, const Handshake& handshake) { return LiveClient(hall.port(), handshake).answer.status; }

TEST(Upgrade, greets_with_the_accepted_key_and_hello) {
  Hall hall;
  LiveClient live(hall.port());
  ASSERT_EQ(live.answer.status, 101);
  EXPECT_EQ(live.answer.header("Sec-WebSocket-Accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");  // RFC 6455, section 1.3
  EXPECT_EQ(live.answer.header("Sec-WebSocket-Protocol"), "radslag.v1");
  const auto hello = live.message();
  EXPECT_EQ(hello["method"], "hello");
  EXPECT_EQ(hello["params"]["protocol"], "radslag.v1");
  EXPECT_EQ(hello["params"]["instance"], "Prov");
  EXPECT_FALSE(hello["params"].contains("member"));
}

TEST(Upgrade, knows_whose_cookie_or_token_it_is) {
  Hall hall;
  EXPECT_EQ(LiveClient(hall.port(), {.cookie = anna}).notification("hello")["member"], anna);
  EXPECT_EQ(LiveClient(hall.port(), {.origin = "", .bearer = bo}).notification("hello")["member"], bo);
  EXPECT_EQ(LiveClient(hall.port(), {.origin = "", .bearer = "ended"}).close_code(), 4401);
}

// A page that still thinks it is signed in is told so, loses the cookie, and reads on as a visitor's.
TEST(Upgrade, takes_the_cookie_of_an_ended_session_back_and_says_so) {
  Hall hall;
  LiveClient live(hall.port(), {.cookie = "ended"});
  EXPECT_TRUE(live.answer.header("Set-Cookie").starts_with("radslag=; Path=/; Max-Age=0;")) << live.answer.header("Set-Cookie");
  const auto hello = live.notification("hello");
  EXPECT_FALSE(hello.contains("member"));
  EXPECT_EQ(hello["ended"], true);
  LiveClient visitor(hall.port());
  EXPECT_EQ(visitor.answer.header("Set-Cookie"), "");
  EXPECT_FALSE(visitor.notification("hello").contains("ended"));
}

TEST(Upgrade, refuses_foreign_and_missing_origins) {
  Hall hall;
  EXPECT_EQ(status_of(hall, {.origin = "https://evil.example"}), 403);
  EXPECT_EQ(status_of(hall, {.origin = "http://localhost:1"}), 403);
  EXPECT_EQ(status_of(hall, {.origin = "null"}), 403);
  EXPECT_EQ(status_of(hall, {.origin = ""}), 403);
  EXPECT_EQ(status_of(hall, {.more = "Origin: " + hall.origin() + "\r\n"}), 403);
}

TEST(Upgrade, refuses_bad_keys_bodies_and_versions_of_the_handshake) {
  Hall hall;
  EXPECT_EQ(status_of(hall, {.key = "c2hvcnQ="}), 400);
  EXPECT_EQ(status_of(hall, {.key = "dGhlIHNhbXBsZSBub25jZR=="}), 400);
  EXPECT_EQ(status_of(hall, {.more = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"}), 400);
  EXPECT_EQ(status_of(hall, {.more = "Content-Length: 4\r\n\r\nabcd"}), 400);
  EXPECT_EQ(status_of(hall, {.more = "Upgrade: h2c\r\n"}), 400);
  RawSocket old = hall.connect();
  EXPECT_EQ(old.get("/live", "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 8\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n").status, 426);
}

TEST(Upgrade, refuses_bytes_sent_before_the_answer) {
  Hall hall;
  RawSocket socket = hall.connect();
  const std::string early = Handshake{}.request(hall.port()) + std::string("\x81\x80\x00\x00\x00\x00", 6);
  EXPECT_EQ(socket.ask(early).status, 400);
  EXPECT_TRUE(socket.is_closed_by_server());
}

TEST(Upgrade, asks_for_the_protocol_and_tells_other_versions_4406) {
  Hall hall;
  EXPECT_EQ(status_of(hall, {.protocol = ""}), 400);
  EXPECT_EQ(status_of(hall, {.protocol = "chat"}), 400);
  LiveClient newer(hall.port(), {.protocol = "radslag.v9"});
  EXPECT_EQ(newer.answer.header("Sec-WebSocket-Protocol"), "radslag.v9");
  EXPECT_EQ(newer.close_code(), 4406);
  EXPECT_EQ(LiveClient(hall.port(), {.protocol = "radslag.v9, radslag.v1"}).answer.header("Sec-WebSocket-Protocol"), "radslag.v1");
}

TEST(Upgrade, knows_sixteen_bytes_of_base64) {
  EXPECT_TRUE(is_websocket_key("AAAAAAAAAAAAAAAAAAAAAA=="));
  EXPECT_FALSE(is_websocket_key("AAAAAAAAAAAAAAAAAAAAAB=="));
  EXPECT_FALSE(is_websocket_key("AAAAAAAAAAAAAAAAAAAAAA="));
  EXPECT_FALSE(is_websocket_key(""));
}

}  // namespace
}  // namespace radslag::net

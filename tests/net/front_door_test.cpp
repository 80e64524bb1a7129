// Every row of SECURITY.md's front door, byte by byte.
#include <gtest/gtest.h>

#include "net/hall.hpp"

namespace radslag::net {
namespace {

struct Refused {
  std::string name;
  std::string request;
  int status;
};

std::string with_headers(int count) {
  std::string text = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n";
  for (int i = 1; i < count; ++i) text += "X-" + std::to_string(i) + ": y\r\n";
  return text + "\r\n";
}

std::vector<Refused> refused_requests() {
  const std::string host = "Host: localhost\r\n";
  const std::string post = "POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
  return {
      {"transfer encoding", post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
      {"transfer encoding and length", post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
      {"odd transfer encoding", post + "Transfer-Encoding: identity, chunked\r\n\r\n", 400},
      {"two lengths", post + "Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd", 400},
      {"two lengths in one", post + "Content-Length: 4, 4\r\n\r\nabcd", 400},
      {"signed length", post + "Content-Length: +4\r\n\r\nabcd", 400},
      {"body too large", post + "Content-Length: 65537\r\n\r\n", 413},
      {"enormous length", post + "Content-Length: 99999999999999999999999\r\n\r\n", 400},
      {"no host", "GET / HTTP/1.1\r\n\r\n", 400},
      {"two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400},
      {"HTTP/1.0", "GET / HTTP/1.0\r\n" + host + "\r\n", 505},
      {"HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
      {"no version", "GET /\r\n\r\n", 400},
      {"absolute address", "GET http://localhost/ HTTP/1.1\r\n" + host + "\r\n", 400},
      {"double slash", "GET //evil.example/ HTTP/1.1\r\n" + host + "\r\n", 400},
      {"space in address", "GET /a b HTTP/1.1\r\n" + host + "\r\n", 400},
      {"long address", "GET /" + std::string(2048, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414},
      {"endless address", "GET /" + std::string(9000, 'a'), 414},
      {"long headers", "GET / HTTP/1.1\r\n" + host + "X: " + std::string(8192, 'a') + "\r\n\r\n", 431},
      {"65 headers", with_headers(65), 431},
      {"unknown method", "DELETE / HTTP/1.1\r\n" + host + "\r\n", 405},
      {"bare line feeds", "GET / HTTP/1.1\nHost: localhost\n\n\r\n\r\n", 400},
      {"folded header", "GET / HTTP/1.1\r\n" + host + "X: a\r\n b\r\n\r\n", 400},
      {"space before colon", "GET / HTTP/1.1\r\n" + host + "X : a\r\n\r\n", 400},
      {"NUL in header", "GET / HTTP/1.1\r\n" + host + "X: a" + std::string(1, '\0') + "b\r\n\r\n", 400},
      {"expectation", post + "Expect: 100-continue\r\nContent-Length: 4\r\n\r\n", 417},
  };
}

TEST(FrontDoor, refuses_what_can_be_read_in_two_ways_and_closes) {
  Hall hall;
  for (const Refused& refused : refused_requests()) {
    SCOPED_TRACE(refused.name);
    RawSocket socket = hall.connect();
    const RawResponse answer = socket.ask(refused.request);
    EXPECT_EQ(answer.status, refused.status) << answer.body;
    EXPECT_EQ(answer.header("Connection"), "close");
    EXPECT_TRUE(socket.is_closed_by_server());
  }
}

TEST(FrontDoor, accepts_what_is_just_within_the_limits) {
  Hall hall;
  EXPECT_EQ(hall.connect().ask(with_headers(64)).status, 200);
  EXPECT_EQ(hall.connect().ask("GET /" + std::string(2047, 'a') + " HTTP/1.1\r\nHost: localhost\r\n\r\n").status, 404);
  const std::string start = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ";
  EXPECT_EQ(hall.connect().ask(start + std::string(8192 - start.size() - 4, 'a') + "\r\n\r\n").status, 200);
}

TEST(FrontDoor, answers_several_requests_on_one_connection) {
  Hall hall;
  RawSocket socket = hall.connect();
  EXPECT_EQ(socket.get("/healthz").body, "alive\n");
  const std::string one = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
  socket.send(one + one);  // sent ahead
  EXPECT_EQ(socket.response().status, 200);
  EXPECT_EQ(socket.response().status, 200);
  socket.send("HEAD /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  const RawResponse head = socket.response(false);
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.header("Content-Length"), "6");
  EXPECT_TRUE(socket.is_closed_by_server());
}

TEST(FrontDoor, puts_the_security_headers_on_every_answer) {
  Hall hall;
  const std::vector<std::string> requests = {"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n",
                                             "GET / HTTP/1.0\r\n\r\n", "POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n",
                                             "GET /log/nowhere/key HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /api/v1/x HTTP/1.1\r\nHost: localhost\r\n\r\n"};
  for (const std::string& request : requests) {
    SCOPED_TRACE(request);
    const RawResponse answer = hall.connect().ask(request);
    EXPECT_TRUE(answer.header("Content-Security-Policy").starts_with("default-src 'none'"));
    EXPECT_EQ(answer.header("Content-Security-Policy").find("unsafe"), std::string::npos);
    EXPECT_EQ(answer.header("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(answer.header("Referrer-Policy"), "same-origin");
    EXPECT_EQ(answer.header("Cross-Origin-Opener-Policy"), "same-origin");
    EXPECT_FALSE(answer.header("Permissions-Policy").empty());
    EXPECT_FALSE(answer.header("Cross-Origin-Resource-Policy").empty());
  }
  LiveClient live(hall.port());
  EXPECT_FALSE(live.answer.header("Content-Security-Policy").empty());
}

TEST(FrontDoor, gives_late_headers_408_and_closes_idle_connections) {
  Hall hall([](Config& config) {
    config.limits.header_within = std::chrono::milliseconds(150);
    config.limits.idle_max = std::chrono::milliseconds(150);
  });
  RawSocket slow = hall.connect();
  slow.send("GET / HTTP/1.1\r\nHost:");
  EXPECT_EQ(slow.response().status, 408);
  RawSocket body = hall.connect();
  body.send("POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc");
  EXPECT_EQ(body.response().status, 408);
  RawSocket idle = hall.connect();
  EXPECT_EQ(idle.get("/healthz").status, 200);
  EXPECT_TRUE(idle.is_closed_by_server());
}

TEST(FrontDoor, tells_who_is_one_too_many_to_come_back) {
  Hall hall([](Config& config) { config.limits.sockets_max = 2; });
  LiveClient first(hall.port()), second(hall.port());
  ASSERT_EQ(second.answer.status, 101);
  const RawResponse third = hall.connect().get("/healthz");
  EXPECT_EQ(third.status, 503);
  EXPECT_EQ(third.header("Retry-After"), "5");
}

}  // namespace
}  // namespace radslag::net

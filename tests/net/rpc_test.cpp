// The same methods over POST /rpc.
#include <gtest/gtest.h>

#include "net/callers.hpp"
#include "net/hall.hpp"

namespace radslag::net {
namespace {

using Json = nlohmann::json;

const std::string ping_body = R"({"jsonrpc":"2.0","id":1,"method":"ping","params":{}})";

RawResponse post(const Hall& hall, const std::string& headers, const std::string& body) {
  return hall.connect().ask("POST /rpc HTTP/1.1\r\nHost: localhost\r\n" + headers + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
}

TEST(PostRpc, is_for_the_instances_own_pages_or_a_bearer_token) {
  Hall hall;
  const std::string json = "Content-Type: application/json\r\n", origin = "Origin: " + hall.origin() + "\r\n", mark = "X-Radslag: 1\r\n";
  EXPECT_EQ(post(hall, json + origin + mark, ping_body).status, 200);
  EXPECT_EQ(post(hall, "Content-Type: application/json; charset=utf-8\r\n" + origin + mark, ping_body).status, 200);
  EXPECT_EQ(post(hall, origin + mark, ping_body).status, 415);
  EXPECT_EQ(post(hall, "Content-Type: text/plain\r\n" + origin + mark, ping_body).status, 415);
  EXPECT_EQ(post(hall, json + origin, ping_body).status, 403);
  EXPECT_EQ(post(hall, json + mark, ping_body).status, 403);
  EXPECT_EQ(post(hall, json + "Origin: https://evil.example\r\n" + mark, ping_body).status, 403);
  EXPECT_EQ(post(hall, json + "Authorization: Bearer " + anna + "\r\n", ping_body).status, 200);
  EXPECT_EQ(hall.connect().get("/rpc").status, 405);
  EXPECT_NE(post(hall, json + origin + mark, "\xff").body.find("-32700"), std::string::npos);
}

TEST(PostRpc, watches_by_polling) {
  Hall hall;
  hall.found();
  const auto poll = [&](const Json& since) {
    return Json::parse(hall.post(anna, Json{{"jsonrpc", "2.0"}, {"id", 1}, {"method", "watch"}, {"params", {{"topic", "husby/council"}, {"since", since}}}}.dump()).body)["result"];
  };
  const Json first = poll(nullptr);
  EXPECT_EQ(first["changes"]["reset"], true);
  hall.change("polled");
  const Json second = poll(first["changes"]["position"]);
  ASSERT_EQ(second["changes"]["rows"].size(), 1U);
  EXPECT_EQ(second["changes"]["rows"][0]["fields"]["purpose"], "polled");
  EXPECT_TRUE(poll(second["changes"]["position"])["changes"]["rows"].empty());
}

TEST(PostRpc, answers_queries_and_refuses_what_is_for_sockets) {
  Hall hall;
  hall.found();
  const Json names = hall.command(anna, "people.names", {{"council", "husby"}, {"personas", Json::array()}});
  EXPECT_EQ(names["names"], Json::object());
  EXPECT_EQ(hall.command(anna, "unwatch", {{"topic", "husby/council"}})["reason"], "method_not_found");
  EXPECT_EQ(hall.command(anna, "people.names", {{"council", "nowhere-at-all"}, {"personas", 7}})["reason"], "wrong_type");
}

// A visitor is a new guest with each request: what tells them apart is the address they come from.
TEST(PostRpc, visitors_who_ask_too_much_wait_and_members_of_the_same_hall_do_not) {
  Hall hall;
  hall.found();
  RawSocket socket = hall.connect();
  const std::string search = R"({"jsonrpc":"2.0","id":1,"method":"initiative.search","params":{"council":"husby"}})";
  const std::string request = "POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Radslag: 1\r\nOrigin: " + hall.origin() +
                              "\r\nContent-Length: " + std::to_string(search.size()) + "\r\n";
  const auto reason = [](const RawResponse& answer) { return Json::parse(answer.body).value("/error/data/reason"_json_pointer, ""); };
  int asked = 0;
  while (asked < 5000 && reason(socket.ask(request + "\r\n" + search)).empty()) ++asked;
  EXPECT_GE(asked, 600) << "a hall full of people has room";
  const RawResponse refused = socket.ask(request + "\r\n" + search);
  EXPECT_EQ(reason(refused), "rate_limited");
  EXPECT_GT(Json::parse(refused.body)["error"]["data"]["retry_ms"], 0);
  EXPECT_EQ(reason(socket.ask(request + "Cookie: radslag=" + anna + "\r\n\r\n" + search)), "") << "a member has a bucket of their own";
}

TEST(PostRpc, takes_back_a_cookie_that_stands_for_nobody) {
  Hall hall;
  const std::string headers = "Content-Type: application/json\r\nX-Radslag: 1\r\nOrigin: " + hall.origin() + "\r\n";
  const RawResponse ended = post(hall, headers + "Cookie: other=1; radslag=ended\r\n", ping_body);
  EXPECT_EQ(ended.header("Set-Cookie"), "radslag=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
  EXPECT_TRUE(post(hall, headers + "Cookie: radslag=" + anna + "\r\n", ping_body).header("Set-Cookie").empty());
}

TEST(PostRpc, names_its_cookie_for_the_host_alone_behind_tls) {
  EXPECT_EQ(cookie_name(true), "__Host-radslag");
  const Time now = from_unix_ms(0);
  EXPECT_EQ(write_cookie({"secret", now + std::chrono::seconds(60)}, true, now), "__Host-radslag=secret; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure");
}

}  // namespace
}  // namespace radslag::net

// Who works on what, told live among moderators; and reporting by a plain form.
#include <gtest/gtest.h>

#include "base/id.hpp"
#include "base/random.hpp"
#include "net/hall.hpp"
#include "net/report_form.hpp"

namespace radslag::net {
namespace {

using Json = nlohmann::json;

const std::string subject = "01J0C0MMENT000000000000001";

struct Moderators : testing::Test {
  Hall hall;
  std::string annas, bos;

  void SetUp() override {
    hall.found();
    annas = hall.join(anna, "Anna");
    bos = hall.join(bo, "Bo");
    for (const auto& persona : {annas, bos}) hall.command(operator_token, "role.give", {{"council", "husby"}, {"persona", persona}, {"role", "moderator"}});
  }
  static void watch(LiveClient& live) {
    live.request("watch", "watch", {{"topic", "husby/screening"}});
    EXPECT_TRUE(live.answer_to("watch").contains("result"));
    EXPECT_EQ(live.notification("changes", "husby/screening")["reset"], true);
  }
  static Json work(LiveClient& live, bool on, bool take_over = false) {
    live.request("work", "moderation.work", {{"council", "husby"}, {"subject", subject}, {"on", on}, {"take_over", take_over}});
    return live.answer_to("work");
  }
  // The next list in which this persona (or nobody, "") works on the subject.
  static void await_holder(LiveClient& live, const std::string& persona) {
    for (;;) {
      const Json locks = live.notification("working")["locks"];
      if (locks.is_null()) return;
      const std::string holder = locks.empty() ? "" : locks[0]["persona"].get<std::string>();
      if (holder == persona) return;
    }
  }
};

TEST_F(Moderators, see_who_works_on_what_and_take_it_over) {
  LiveClient first(hall.port(), {.cookie = anna});
  LiveClient second(hall.port(), {.cookie = bo});
  watch(first);
  watch(second);
  EXPECT_EQ(work(first, true)["result"]["holder"], annas);
  await_holder(second, annas);
  EXPECT_EQ(work(second, true)["result"]["holder"], annas) << "shown, not taken";
  EXPECT_EQ(work(second, true, true)["result"]["holder"], bos);
  await_holder(first, bos);
  EXPECT_EQ(work(first, false)["result"]["holder"], bos) << "somebody else's stands";
  EXPECT_FALSE(work(second, false)["result"].contains("holder"));
  await_holder(first, "");
}

TEST_F(Moderators, who_goes_lets_go) {
  LiveClient first(hall.port(), {.cookie = anna});
  watch(first);
  {
    LiveClient second(hall.port(), {.cookie = bo});
    watch(second);
    work(second, true);
    await_holder(first, bos);
  }
  await_holder(first, "");
}

TEST_F(Moderators, are_the_only_ones_who_may_say_it) {
  const std::string cia = "01J0C1A0000000000000000000";
  hall.join(cia, "Cia");
  LiveClient resident(hall.port(), {.cookie = cia});
  resident.request("watch", "watch", {{"topic", "husby/screening"}});
  EXPECT_TRUE(resident.answer_to("watch").contains("result"));
  EXPECT_TRUE(resident.notification("changes", "husby/screening")["rows"].empty());
  EXPECT_EQ(work(resident, true)["error"]["data"]["reason"], "forbidden");
}

TEST(ReportForm, knows_its_address) {
  const auto address = report_address("/c/husby/report/comment-" + subject);
  ASSERT_TRUE(address);
  EXPECT_EQ(address->council + " " + address->type + " " + address->id, "husby comment " + subject);
  for (const auto* other : {"/c/husby/report/comment-1", "/c/husby/report/member-01J0C0MMENT000000000000001", "/c//report/comment-01J0C0MMENT000000000000001", "/c/husby/report/",
                            "/c/husby/initiative/01J0C0MMENT000000000000001"}) {
    EXPECT_FALSE(report_address(other)) << other;
  }
}

TEST(ReportForm, becomes_the_same_command_that_the_client_sends) {
  SeededRandom random(1);
  const ReportAddress address{"husby", "comment", subject};
  const PostedReport posted = read_report(address, "code=agitation&text=Rad+ett%0D%0Arad+tv%C3%A5&contact=&more=1", PageLanguage::ar, from_unix_ms(1'790'000'000'000), random);
  const Json request = Json::parse(posted.request);
  EXPECT_EQ(request["method"], "moderation.report");
  EXPECT_EQ(request["params"]["text"], "Rad ett\nrad två");
  EXPECT_EQ(request["params"]["language"], "ar");
  EXPECT_FALSE(request["params"].contains("contact"));
  EXPECT_EQ(request["params"]["receipt"], posted.receipt);
  EXPECT_EQ(posted.receipt.size(), 19U);
}

TEST(ReportForm, is_taken_from_the_instances_own_pages_alone_and_answers_in_words) {
  Hall hall;
  hall.found();
  const auto post = [&](const std::string& origin) {
    const std::string body = "code=other";
    RawSocket socket = hall.connect();
    socket.send("POST /c/husby/report/comment-" + subject + " HTTP/1.1\r\nHost: localhost\r\n" + (origin.empty() ? "" : "Origin: " + origin + "\r\n") +
                "Accept-Language: ar\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    return socket.response();
  };
  EXPECT_EQ(post("").status, 403);
  EXPECT_EQ(post("http://elsewhere.example").status, 403);
  const RawResponse answer = post(hall.origin());
  EXPECT_EQ(answer.status, 200);
  EXPECT_TRUE(answer.body.contains("<html lang=\"ar\" dir=\"rtl\">")) << answer.body;
  EXPECT_TRUE(answer.body.contains("There is nothing by that id to report")) << answer.body;
}

}  // namespace
}  // namespace radslag::net

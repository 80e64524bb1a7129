// Following a topic over the live socket: rows, changes, positions, resets.
#include <gtest/gtest.h>

#include "net/hall.hpp"

namespace radslag::net {
namespace {

using Json = nlohmann::json;

// The fields of one row of a `changes`; null when it is not among them.
Json row_of(const Json& changes, const std::string& type) {
  for (const Json& row : changes["rows"]) {
    if (row["type"] == type) return row["fields"];
  }
  return nullptr;
}

Json watch(LiveClient& live, const std::string& topic, const Json& since = nullptr) {
  live.request("watch " + topic, "watch", {{"topic", topic}, {"since", since}});
  EXPECT_EQ(live.answer_to("watch " + topic)["result"]["topic"], topic);
  return live.notification("changes", topic);
}

std::int64_t seq_of(const Json& changes) { return std::stoll(changes["position"].get<std::string>()); }

TEST(Watching, gives_the_rows_first_and_then_each_change) {
  Hall hall;
  hall.found();
  LiveClient live(hall.port());
  const Json first = watch(live, "husby/council");
  EXPECT_EQ(first["reset"], true);
  EXPECT_EQ(row_of(first, "council")["name"], "Husby råd");
  const std::int64_t seq = hall.change("Ett tryggare torg");
  const Json change = live.notification("changes", "husby/council");
  EXPECT_EQ(change["reset"], false);
  EXPECT_EQ(row_of(change, "council")["purpose"], "Ett tryggare torg");
  EXPECT_EQ(seq_of(change), seq);
}

TEST(Watching, goes_on_from_a_position_without_gap_or_repeat) {
  Hall hall;
  hall.found();
  std::string position;
  {
    LiveClient live(hall.port());
    position = watch(live, "husby/council")["position"];
  }
  hall.change("missed");
  LiveClient back(hall.port());
  const Json changes = watch(back, "husby/council", position);
  EXPECT_EQ(changes["reset"], false);
  ASSERT_EQ(changes["rows"].size(), 1U);
  EXPECT_EQ(row_of(changes, "council")["purpose"], "missed");
  EXPECT_TRUE(watch(back, "husby/council", changes["position"])["rows"].empty());
}

TEST(Watching, starts_anew_from_a_position_of_another_journal_or_none) {
  Hall hall;
  hall.found();
  LiveClient live(hall.port());
  const std::string position = watch(live, "husby/council")["position"];
  std::string restored = position;
  restored.replace(restored.find('-') + 1, 8, "deadbeef");
  for (const std::string& since : {restored, std::string("nonsense"), std::string("999999-00000000-00000000")}) {
    const Json changes = watch(live, "husby/council", since);
    EXPECT_EQ(changes["reset"], true) << since;
    EXPECT_FALSE(changes["rows"].empty());
  }
}

TEST(Watching, many_changes_in_one_tick_come_as_one_row) {
  Hall hall([](Config& config) { config.limits.tick_list = std::chrono::milliseconds(200); });
  hall.found();
  LiveClient live(hall.port());
  (void)watch(live, "husby/council");
  std::int64_t last = 0;
  for (int i = 0; i < 5; ++i) last = hall.change("number " + std::to_string(i));
  int messages = 0;
  Json changes;
  do {
    changes = live.notification("changes", "husby/council");
    ++messages;
  } while (seq_of(changes) < last);
  EXPECT_LE(messages, 3);
  EXPECT_EQ(row_of(changes, "council")["purpose"], "number 4");
}

TEST(Watching, ones_own_command_moves_every_position_of_its_council) {
  Hall hall;
  hall.found();
  LiveClient live(hall.port(), {.cookie = anna});
  (void)watch(live, "husby/initiatives");
  const std::string id = hall.new_id();
  live.request(id, "membership.join", {{"council", "husby"}, {"display_name", "Anna"}, {"accept_rules", true}});
  const Json answer = live.answer_to(id);
  ASSERT_TRUE(answer["result"].contains("seq")) << answer;
  // No row of the initiatives changed, and yet its position reaches the answer's sequence.
  EXPECT_GE(seq_of(live.notification("changes", "husby/initiatives")), answer["result"]["seq"].get<std::int64_t>());
}

TEST(Watching, a_command_sent_twice_has_one_effect_and_one_answer) {
  Hall hall;
  hall.found();
  LiveClient live(hall.port(), {.cookie = anna});
  const std::string id = hall.new_id();
  const Json params = {{"council", "husby"}, {"display_name", "Anna"}, {"accept_rules", true}};
  live.request(id, "membership.join", params);
  const Json first = live.answer_to(id);
  live.request(id, "membership.join", params);
  Json again = live.answer_to(id);
  EXPECT_EQ(again["result"]["replayed"], true);
  again["result"].erase("replayed");
  EXPECT_EQ(again, first);
  live.request(id, "membership.join", {{"council", "husby"}, {"display_name", "Bo"}, {"accept_rules", true}});
  EXPECT_EQ(live.answer_to(id)["error"]["data"]["reason"], "id_reused");
}

TEST(Watching, stops_when_asked_and_is_limited) {
  Hall hall([](Config& config) { config.limits.topics_watched_max = 2; });
  hall.found();
  LiveClient live(hall.port());
  (void)watch(live, "husby/council");
  (void)watch(live, "husby/people");
  live.request("three", "watch", {{"topic", "husby/initiatives"}});
  const Json refused = live.answer_to("three");
  EXPECT_EQ(refused["error"]["data"]["reason"], "too_many");
  EXPECT_EQ(refused["error"]["data"]["max"], 2);
  live.request("stop", "unwatch", {{"topic", "husby/council"}});
  (void)live.answer_to("stop");
  hall.change("nobody is told");
  live.request("after", "ping", Json::object());
  for (;;) {
    const Json message = live.message();
    if (message.contains("id") && message["id"] == "after") break;
    EXPECT_NE(message["method"], "changes");
  }
}

TEST(Watching, a_council_that_is_not_there_is_refused_and_nobody_counts_as_in_it) {
  Hall hall;
  hall.found();
  LiveClient live(hall.port());
  live.request("nowhere", "watch", {{"topic", "nowhere/initiatives"}});
  EXPECT_EQ(live.answer_to("nowhere")["error"]["data"]["reason"], "not_found");
  EXPECT_EQ(hall.command(operator_token, "watch", {{"topic", "nowhere/initiatives"}})["reason"], "not_found");
  (void)watch(live, "instance/councils");
}

TEST(Watching, a_new_role_brings_a_reset_with_what_it_may_see) {
  Hall hall;
  hall.found();
  const std::string persona = hall.join(anna, "Anna");
  LiveClient live(hall.port(), {.cookie = anna});
  const Json before = watch(live, "husby/people");
  hall.command(operator_token, "role.give", {{"council", "husby"}, {"persona", persona}, {"role", "moderator"}});
  Json changes = live.notification("changes", "husby/people");
  while (changes["reset"] == false) changes = live.notification("changes", "husby/people");
  const std::string labels_before = before["position"].get<std::string>().substr(before["position"].get<std::string>().rfind('-'));
  EXPECT_FALSE(changes["position"].get<std::string>().ends_with(labels_before));
  // And for who was away: the old position is answered by a reset too.
  LiveClient back(hall.port(), {.cookie = anna});
  EXPECT_EQ(watch(back, "husby/people", before["position"])["reset"], true);
}

TEST(Watching, an_ended_session_is_closed_4401_and_others_stay) {
  Hall hall;
  hall.found();
  LiveClient anna_live(hall.port(), {.cookie = anna}), bo_live(hall.port(), {.cookie = bo});
  (void)anna_live.message();
  (void)bo_live.message();
  hall.command(anna, "account.sign_out", Json::object());
  EXPECT_EQ(anna_live.close_code(), 4401);
  bo_live.request("still", "ping", Json::object());
  EXPECT_TRUE(bo_live.answer_to("still").contains("result"));
}

TEST(Watching, a_session_that_ends_of_age_is_noticed_while_its_socket_is_open) {
  Hall hall([](Config& config) { config.limits.sessions_checked_every = std::chrono::milliseconds(10); });
  LiveClient anna_live(hall.port(), {.cookie = anna}), bo_live(hall.port(), {.cookie = bo});
  (void)anna_live.message();
  (void)bo_live.message();
  hall.let_age(anna);
  EXPECT_EQ(anna_live.close_code(), 4401);
  bo_live.request("still", "ping", Json::object());
  EXPECT_TRUE(bo_live.answer_to("still").contains("result"));
}

TEST(Presence, counts_people_and_not_sockets) {
  Hall hall;
  hall.found();
  LiveClient first(hall.port(), {.cookie = anna});
  (void)watch(first, "husby/council");
  EXPECT_EQ(first.notification("presence")["here"], 1);
  LiveClient same(hall.port(), {.cookie = anna});
  (void)watch(same, "husby/council");
  EXPECT_EQ(same.notification("presence")["here"], 1);
  {
    LiveClient guest(hall.port());
    (void)watch(guest, "husby/initiatives");
    EXPECT_EQ(first.notification("presence")["here"], 2);
  }
  EXPECT_EQ(first.notification("presence")["here"], 1);
}

TEST(Presence, names_only_who_chose_it_and_only_to_members) {
  Hall hall;
  hall.found();
  const std::string persona = hall.join(anna, "Anna");
  hall.join(bo, "Bo");
  hall.command(anna, "membership.show_presence", {{"council", "husby"}, {"shown", true}});
  LiveClient guest(hall.port()), shown(hall.port(), {.cookie = anna}), member(hall.port(), {.cookie = bo});
  for (LiveClient* live : {&guest, &shown, &member}) (void)watch(*live, "husby/council");
  Json told = member.notification("presence");
  while (told["personas"].empty() || told["here"] < 3) told = member.notification("presence");
  EXPECT_EQ(told["personas"], Json::array({persona}));
  told = guest.notification("presence");
  while (told["here"] < 3) {
    EXPECT_TRUE(told["personas"].empty());
    told = guest.notification("presence");
  }
  EXPECT_TRUE(told["personas"].empty());
  // Who changes their mind is no longer shown, on the sockets that are open.
  hall.command(anna, "membership.show_presence", {{"council", "husby"}, {"shown", false}});
  do {
    told = member.notification("presence");
  } while (!told["personas"].empty());
}

TEST(Presence, tells_that_somebody_is_writing_but_not_to_themselves) {
  Hall hall;
  hall.found();
  hall.join(anna, "Anna");
  LiveClient writer(hall.port(), {.cookie = anna}), reader(hall.port());
  (void)watch(writer, "husby/initiatives");
  (void)watch(reader, "husby/initiatives");
  writer.request("typing", "typing", {{"topic", "husby/initiatives"}});
  EXPECT_TRUE(writer.answer_to("typing").contains("result"));
  EXPECT_EQ(reader.notification("typing")["others"], 1);
  EXPECT_EQ(writer.notification("typing")["others"], 0);
  reader.request("typing", "typing", {{"topic", "husby/initiatives"}});
  EXPECT_EQ(reader.answer_to("typing")["error"]["data"]["reason"], "forbidden");
}

}  // namespace
}  // namespace radslag::net

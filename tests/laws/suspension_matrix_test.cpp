// Who is suspended writes nothing, whatever the command and whatever role they hold: every command that random councils were
// seen to accept, with the parameters that were accepted, asked again by somebody suspended who holds every role.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "laws/council_simulation.hpp"
#include "protocol/generated/methods.hpp"

namespace radslag::laws {

using namespace council;

namespace {

constexpr auto husby = "husby";
constexpr auto suspended_member = "01J0SVSPENDED0000000000000";

// What is left to who may read but not write: to leave, to read on, to hide and to keep others away, and to complain.
const std::set<std::string, std::less<>> left_open{"membership.leave",   "membership.show_presence",   "inbox.mark_read",
                                                   "moderation.report", "moderation.appeal_report", "moderation.appeal",
                                                   "data.leave_council", "data.erase_text", "consent.accept",
                                                   "membership.hide", "membership.show_supports", "membership.silence", "initiative.show_support"};

std::unique_ptr<council::Prepared> prepared(Desk& desk, const std::string& method, const std::string& params) {
  auto call = desk.make_call(suspended_member, make_uuid7(desk.now, desk.random()), method, params);
  return call ? std::move(call->command) : nullptr;
}

std::set<std::string> commands_of(const Desk& desk) {
  std::set<std::string> found;
  for (const auto& method : protocol::methods()) {
    const bool is_command = method.kind == protocol::MethodKind::command && desk.registry().find_command(method.name) != nullptr;
    if (is_command && method.name != "council.create") found.emplace(method.name);
  }
  return found;
}

// Accepted commands about the one council, the last of each method.
std::map<std::string, std::string> accepted_commands(std::size_t registered) {
  std::map<std::string, std::string> found;
  for (std::uint64_t seed = 1; seed <= 300 && found.size() < registered; ++seed) {
    Simulation simulation(seed);
    simulation.run(400, [&](const Sent& sent) {
      if (sent.id.empty() || !sent.answer.result) return;
      const auto command = prepared(simulation.desk, sent.order.method, sent.order.params);
      if (command->council().value == husby) found[sent.order.method] = sent.order.params;
    });
  }
  return found;
}

// Suspended first, and given every role after that.
void suspend_somebody(Desk& desk) {
  const std::string moderator = make_ulid(desk.now, desk.random());
  const std::string judge = desk.join(husby, moderator, "Moa");
  const std::string persona = desk.join(husby, suspended_member, "Sven");
  const auto give = [&](const std::string& whom, const std::string& role) {
    const auto params = object({{"council", json_text(husby)}, {"persona", json_text(whom)}, {"role", json_text(role)}});
    ASSERT_TRUE(desk.ask(desk.operator_id.value, "role.give", params).result) << role;
  };
  give(judge, "moderator");
  const auto until = to_unix_ms(desk.now + std::chrono::days(30));
  ASSERT_TRUE(desk.ask(moderator, "moderation.suspend",
                       object({{"council", json_text(husby)}, {"persona", json_text(persona)}, {"until", std::to_string(until)},
                               {"code", json_text("rules_spam")}, {"words", json_text("Reklam")}})).result);
  for (const auto* role : {"seat_holder", "deputy", "chair", "secretary", "minutes_checker", "teller", "moderator", "process_lead", "officer"}) give(persona, role);
  desk.books().run("INSERT INTO operator (member, since) VALUES ($1, $2)", std::string(suspended_member), desk.now);
}

}  // namespace

TEST(SuspensionMatrix, no_command_is_open_to_who_is_suspended_but_those_that_are_left_open) {
  Simulation simulation(1);
  Desk& desk = simulation.desk;
  const auto registered = commands_of(desk);
  const auto commands = accepted_commands(registered.size());
  suspend_somebody(desk);
  int refused = 0;
  for (const auto& [method, params] : commands) {
    const auto command = prepared(desk, method, params);
    EXPECT_EQ(command->while_suspended(), left_open.contains(method)) << method;
    if (left_open.contains(method)) continue;
    const auto before = desk.books().one<std::int64_t>("SELECT count(*) FROM entry");
    const auto answer = desk.ask(suspended_member, method, params);
    ASSERT_FALSE(answer.result) << method;
    EXPECT_EQ(answer.result.error().reason, Reason::suspended) << method << ": " << answer.result.error().message;
    EXPECT_TRUE(answer.result.error().until) << method;
    EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM entry"), before) << method;
    ++refused;
  }
  for (const auto& method : registered) EXPECT_TRUE(commands.contains(method)) << method << " was never drawn";
  fmt::print("suspension matrix: {} commands of one council, refused to who is suspended {}, left open {}\n", commands.size(), refused, left_open.size());
}

}  // namespace radslag::laws

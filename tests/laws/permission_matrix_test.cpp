// Who may ask at all: every command that is registered × every role, held to what the model says of the method. A new
// method is covered as soon as it is in the model; one without a sample below is asked with what its decoder would refuse,
// through a stand-in that needs the same.
#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <map>
#include <set>

#include "base/calendar.hpp"
#include "council/core/permission.hpp"
#include "laws/council_simulation.hpp"
#include "protocol/generated/methods.hpp"
#include "registration/register_all.hpp"

namespace radslag::laws {

using namespace council;
using protocol::MethodKind;
using protocol::Needs;

namespace {

struct Role {
  const char* name;
  std::string member;
  std::set<Needs> holds;
};

Needs needs_called(const std::string& word) {
  for (unsigned bit = 1; bit <= std::to_underlying(Needs::operator_); bit <<= 1U) {
    if (protocol::to_string(static_cast<Needs>(bit)) == word) return static_cast<Needs>(bit);
  }
  throw std::logic_error("no such role: " + word);
}

// Stands in the place of the real command, needs what the model says, and can be carried out by anybody.
class Harmless final : public Prepared {
 public:
  explicit Harmless(Needs needs) : needs_(needs) {}
  [[nodiscard]] const CouncilId& council() const override { return council_; }
  [[nodiscard]] Needs needs() const override { return needs_; }
  [[nodiscard]] Outcome decide(const Context&) const override { return Decision{}; }

 private:
  CouncilId council_{"husby"};
  Needs needs_;
};

constexpr const char* given[] = {"seat_holder", "deputy", "chair", "secretary", "minutes_checker", "teller", "moderator", "process_lead", "officer"};

// What became of a role that was given.
enum class Fate { held, held_to_a_day, over_unswept, over, ended, coming, left };
constexpr std::pair<Fate, const char*> fates[] = {{Fate::held, "holds"},
                                                  {Fate::held_to_a_day, "holds for a term"},
                                                  {Fate::over_unswept, "term over, not written down yet"},
                                                  {Fate::over, "term over"},
                                                  {Fate::ended, "ended"},
                                                  {Fate::coming, "term to come"},
                                                  {Fate::left, "left"}};

struct PermissionMatrix : testing::Test {
  Desk desk{register_all()};
  std::vector<Role> roles;
  std::deque<std::string> names;
  int joined = 0;

  void SetUp() override {
    desk.found("husby");
    roles.push_back({"visitor", "", {Needs::visitor}});
    roles.push_back({"member who has not joined", "01J0N0TJ01NED0000000000000", {Needs::visitor, Needs::member}});
    roles.push_back({"operator", desk.operator_id.value, {Needs::visitor, Needs::member, Needs::operator_}});
    join("resident");
    join("resident who left");
    leave(roles.back());
    // What is over must be so before time goes on, what is held after: first the terms, then the days, then the rest.
    for (const char* role : given) {
      for (const auto& [fate, words] : fates) {
        if (fate == Fate::over) give(join(std::string(role) + ": " + words), role, fate);
      }
    }
    desk.now += std::chrono::days{3};
    (void)desk.office().tick(desk.now);
    for (const char* role : given) {
      for (const auto& [fate, words] : fates) {
        if (fate == Fate::over_unswept) give(join(std::string(role) + ": " + words), role, fate);
      }
    }
    desk.now += std::chrono::days{3};
    for (const char* role : given) {
      for (const auto& [fate, words] : fates) {
        if (fate != Fate::over && fate != Fate::over_unswept) give(join(std::string(role) + ": " + words), role, fate);
      }
    }
    Role& both = join("moderator and officer");
    give(both, "moderator", Fate::held);
    give(both, "officer", Fate::held);
  }

  Role& join(const std::string& name) {
    names.push_back(name);
    const std::string member = "01J0J01NED" + std::to_string(1000000000000000 + joined++);
    personas[member] = desk.join("husby", member, "Boende " + std::to_string(joined));
    roles.push_back({names.back().c_str(), member, {Needs::visitor, Needs::member, Needs::resident}});
    return roles.back();
  }

  void leave(Role& role) {
    ASSERT_TRUE(desk.ask(role.member, "membership.leave", R"({"council":"husby"})").result);
    role.holds.erase(Needs::resident);
  }

  void give(Role& role, const std::string& held, Fate fate) {
    const auto day = [&](int days) { return Day::at(desk.now + std::chrono::days{days}, "Europe/Stockholm").text(); };
    const bool is_short = fate == Fate::over || fate == Fate::over_unswept || fate == Fate::held_to_a_day;
    const std::string days = fate == Fate::coming ? R"(,"from":")" + day(2) + '"' : is_short ? R"(,"until":")" + day(1) + '"' : "";
    const std::string whose = R"({"council":"husby","persona":")" + personas[role.member] + R"(","role":")" + held + '"';
    ASSERT_TRUE(desk.ask(desk.operator_id.value, "role.give", whose + days + "}").result) << role.name;
    if (fate == Fate::ended) ASSERT_TRUE(desk.ask(desk.operator_id.value, "role.end", whose + "}").result) << role.name;
    if (fate == Fate::left) leave(role);
    if (fate == Fate::held || fate == Fate::held_to_a_day) role.holds.insert(needs_called(held));
  }

  std::map<std::string, std::string> personas;

  // nothing: allowed.
  std::optional<Refusal> ask(const Role& role, std::string_view method, std::unique_ptr<Prepared> command) {
    Call call;
    call.caller.principal = role.name;
    if (!role.member.empty()) call.caller.member = MemberId(role.member);
    call.id = CommandId(make_uuid7(desk.now, desk.random()));
    call.method = method;
    call.command = std::move(command);
    call.reply = [](Answer) {};
    std::vector<Call> group;
    group.push_back(std::move(call));
    auto answer = std::move(desk.office().execute(std::move(group), desk.now).answers.at(0).second);
    return answer.result ? std::nullopt : std::optional(answer.result.error());
  }

  static bool may(const Role& role, Needs needs) {
    return std::ranges::any_of(role.holds, [&](Needs held) { return protocol::has_any(needs, held); });
  }
};

}  // namespace

TEST_F(PermissionMatrix, every_method_is_open_to_exactly_whom_the_model_names) {
  int cells = 0, refused = 0;
  for (const auto& method : protocol::methods()) {
    for (const Role& role : roles) {
      ++cells;
      const auto refusal = ask(role, method.name, std::make_unique<Harmless>(method.needs));
      EXPECT_EQ(!refusal, may(role, method.needs)) << method.name << " by a " << role.name;
      if (!refusal) continue;
      ++refused;
      EXPECT_EQ(refusal->reason, role.member.empty() ? Reason::session_ended : Reason::forbidden) << method.name << " by a " << role.name;
      EXPECT_EQ(refusal->needs, protocol::to_string(method.needs));
    }
  }
  std::printf("permission matrix: %zu methods x %zu people in their states = %d cells, refused %d\n", protocol::methods().size(), roles.size(), cells, refused);
  EXPECT_EQ(cells, static_cast<int>(protocol::methods().size() * roles.size()));
}

// What the table says is what the registered commands and queries ask for.
TEST_F(PermissionMatrix, what_is_registered_needs_what_the_model_says) {
  int registered = 0;
  for (const auto& method : protocol::methods()) {
    if (method.kind == MethodKind::query) {
      const auto* rule = desk.registry().find_query(method.name);
      if (rule == nullptr) continue;
      ++registered;
      EXPECT_EQ(rule->needs, method.needs) << method.name;
    } else if (desk.registry().find_command(method.name) != nullptr) {
      ++registered;
      EXPECT_EQ(method.kind, MethodKind::command) << method.name;
    }
  }
  EXPECT_GE(registered, 15);
}

// Real commands with real parameters: the same cells, so far as a role alone decides them.
TEST_F(PermissionMatrix, real_commands_are_refused_where_the_model_says_so) {
  const std::string persona = desk.books().one<std::string>("SELECT id FROM persona WHERE name = 'Boende 1'").value();
  const std::string comment = "01J0C0MMENT000000000000000";
  const std::string about_comment = object({{"council", json_text("husby")}, {"comment", json_text(comment)}});
  const std::string with_reason = object({{"council", json_text("husby")}, {"comment", json_text(comment)}, {"reason", json_text("x")}});
  const std::string role_params = object({{"council", json_text("husby")}, {"persona", json_text(persona)}, {"role", json_text("moderator")}});
  const std::vector<std::pair<const char*, std::string>> samples{
      {"council.update", R"({"council":"husby","revision":0,"settings":{}})"},
      {"membership.rename", R"({"council":"husby","display_name":"Nytt"})"},
      {"membership.show_presence", R"({"council":"husby","shown":true})"},
      {"membership.hide", R"({"council":"husby","hidden":false})"},
      {"membership.choose_level", R"({"council":"husby","level":2})"},
      {"council.ask_levels", R"({"council":"husby","levels":{"propose":1,"comment":1,"support":1,"vote":1,"hold_role":1}})"},
      {"inbox.mark_read", R"({"council":"husby","revision":1})"},
      {"role.give", role_params}, {"role.end", role_params},
      {"comment.take_back", about_comment}, {"comment.hide", with_reason}, {"comment.show", with_reason}};
  for (const auto& [method, params] : samples) {
    const auto entry = std::ranges::find(protocol::methods(), std::string_view(method), &protocol::MethodEntry::name);
    ASSERT_NE(entry, protocol::methods().end()) << method;
    for (const Role& role : roles) {
      const auto answer = desk.ask(role.member, method, params);
      const bool by_role = !answer.result && (answer.result.error().reason == Reason::session_ended ||
                                              (answer.result.error().reason == Reason::forbidden && answer.result.error().needs == protocol::to_string(entry->needs)));
      EXPECT_EQ(!by_role, may(role, entry->needs)) << method << " by a " << role.name;
    }
  }
}

}  // namespace radslag::laws

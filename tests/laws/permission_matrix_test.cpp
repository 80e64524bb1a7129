// Who may ask at all: every command that is registered × every role, held to what the model says of the method. A new
// method is covered as soon as it is in the model; one without a sample below is asked with what its decoder would refuse,
// through a stand-in that needs the same.
#include <gtest/gtest.h>

#include <algorithm>

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

struct PermissionMatrix : testing::Test {
  Desk desk{register_all()};
  std::vector<Role> roles;
  std::vector<std::string> members;

  void SetUp() override {
    desk.found("husby");
    const auto joined = [&](const char* name, const char* member, std::initializer_list<const char*> given) {
      const std::string persona = desk.join("husby", member, name);
      Role role{name, member, {Needs::visitor, Needs::member, Needs::resident}};
      for (const std::string held : given) {
        const auto params = object({{"council", json_text("husby")}, {"persona", json_text(persona)}, {"role", json_text(held)}});
        ASSERT_TRUE(desk.ask(desk.operator_id.value, "role.give", params).result);
        role.holds.insert(needs_called(held));
      }
      roles.push_back(role);
    };
    roles.push_back({"visitor", "", {Needs::visitor}});
    roles.push_back({"member who has not joined", "01J0N0TJ01NED0000000000000", {Needs::visitor, Needs::member}});
    joined("resident", "01J0RES1DENT00000000000000", {});
    int number = 0;
    for (const char* given : {"seat_holder", "deputy", "chair", "secretary", "minutes_checker", "teller", "moderator", "process_lead", "officer"}) {
      members.push_back("01J0G1VEN" + std::to_string(10000000000000000 + number++));
      joined(given, members.back().c_str(), {given});
    }
    joined("moderator and officer", "01J0B0TH000000000000000000", {"moderator", "officer"});
    roles.push_back({"operator", desk.operator_id.value, {Needs::visitor, Needs::member, Needs::operator_}});
  }

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
  int cells = 0;
  for (const auto& method : protocol::methods()) {
    for (const Role& role : roles) {
      ++cells;
      const auto refusal = ask(role, method.name, std::make_unique<Harmless>(method.needs));
      EXPECT_EQ(!refusal, may(role, method.needs)) << method.name << " by a " << role.name;
      if (!refusal) continue;
      EXPECT_EQ(refusal->reason, role.member.empty() ? Reason::session_ended : Reason::forbidden) << method.name << " by a " << role.name;
      EXPECT_EQ(refusal->needs, protocol::to_string(method.needs));
    }
  }
  EXPECT_GT(cells, 700);
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
  const std::string persona = desk.books().one<std::string>("SELECT id FROM persona WHERE name = 'resident'").value();
  const std::string comment = "01J0C0MMENT000000000000000";
  const std::string about_comment = object({{"council", json_text("husby")}, {"comment", json_text(comment)}});
  const std::string with_reason = object({{"council", json_text("husby")}, {"comment", json_text(comment)}, {"reason", json_text("x")}});
  const std::string role_params = object({{"council", json_text("husby")}, {"persona", json_text(persona)}, {"role", json_text("moderator")}});
  const std::vector<std::pair<const char*, std::string>> samples{
      {"council.update", R"({"council":"husby","revision":0,"settings":{}})"},
      {"membership.rename", R"({"council":"husby","display_name":"Nytt"})"},
      {"membership.show_presence", R"({"council":"husby","shown":true})"},
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

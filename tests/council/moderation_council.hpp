#pragma once
// A council with two moderators more, a published initiative and a comment on it, and everything that moderates them.
#include "council/initiative_council.hpp"
#include "council/moderation/register.hpp"
#include "council/recusal/register.hpp"

namespace radslag::council {

inline Registry every_feature_moderated() {
  Registry registry = every_feature();
  register_recusal(registry);
  register_moderation(registry);
  return registry;
}

class ModerationCouncil : public InitiativeCouncil {
 public:
  ModerationCouncil() : InitiativeCouncil({}, every_feature_moderated()) {
    for (const auto& [member, name] : std::map<std::string, std::string>{{second, "Siv"}, {third, "Tor"}}) {
      personas[member] = desk.join("husby", member, name);
      give(member, "moderator");
    }
    publish(initiative);
    ok(comment(other, first, "Den där gubben är en idiot"));
  }

  Answer comment(const std::string& who, const std::string& id, const std::string& text, const std::string& on = {}, const std::string& parent = {}) {
    return command(who, "comment.post",
                   R"("comment":")" + id + R"(","subject":{"type":"initiative","id":")" + (on.empty() ? initiative : on) + R"("},)" +
                       (parent.empty() ? "" : R"("parent":")" + parent + R"(",)") + R"("stance":"for","language":"sv","text":")" + text + '"');
  }
  Answer command(const std::string& who, const std::string& method, const std::string& rest) {
    return desk.ask(who, method, R"({"council":"husby",)" + rest + "}");
  }
  Answer report(const std::string& who, int number, const std::string& code = "rules_harassment", const std::string& more = {}) {
    return command(who, "moderation.report",
                   R"("report":")" + ulid("Z", number) + R"(",)" + subject() + R"(,"code":")" + code + R"(","language":"sv","receipt":")" + receipt(number) + '"' + more);
  }
  Answer hide(const std::string& who, const std::string& code = "unlawful_threat", const std::string& more = {}) {
    return command(who, "moderation.hide", subject() + R"(,"code":")" + code + R"(","words":"Enligt reglerna")" + more);
  }
  std::string status(int number) {
    const auto answer = desk.query("", "moderation.report_status", R"({"council":"husby","receipt":")" + receipt(number) + R"("})");
    return answer ? *answer : std::string(to_string(answer.error().reason));
  }
  void configure(const std::string& settings) { ok(command(operator_, "moderation.configure", R"("settings":{)" + settings + "}")); }

  [[nodiscard]] std::string subject() const { return R"("subject":{"type":"comment","id":")" + first + R"("})"; }
  [[nodiscard]] std::string on_initiative() const { return R"("subject":{"type":"initiative","id":")" + initiative + R"("})"; }
  static std::string receipt(int number) { return fmt::format("KVRTECDEFG{:06}", number); }
  std::string only(std::string_view sql) { return desk.books().one<std::string>(sql).value_or(""); }
  std::string case_id() { return only("SELECT id FROM moderation_case ORDER BY opened_at DESC, id DESC LIMIT 1"); }
  std::string measure_id() { return only("SELECT id FROM measure ORDER BY at DESC, id DESC LIMIT 1"); }
  std::string comment_row(const std::string& id = {}) { return row("", "initiative/" + initiative, "comment " + (id.empty() ? first : id)); }

  const std::string second = ulid("M", 2);
  const std::string third = ulid("M", 3);
  const std::string initiative = ulid("N", 1);
  const std::string first = ulid("K", 1);
};

}  // namespace radslag::council

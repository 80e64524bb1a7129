#pragma once
// A council with everybody whom an initiative meets: its author, other residents, a moderator, an officer, an operator who
// has not joined, and a visitor. Commands are asked by person and method; rows are read as each of them would.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <map>
#include <string>

#include "council/core/topics.hpp"
#include "council/desk.hpp"
#include "council/discussion/register.hpp"
#include "council/initiative/record.hpp"
#include "council/initiative/register.hpp"
#include "council/membership/register.hpp"
#include "council/settings/register.hpp"
#include "protocol/json_writer.hpp"

namespace radslag::council {

inline Registry every_feature() {
  Registry registry;
  register_settings(registry);
  register_membership(registry);
  register_initiative(registry);
  register_discussion(registry);
  return registry;
}

// 26 characters with a number in them.
inline std::string ulid(std::string_view letter, int number) { return fmt::format("01J0{}{:021}", letter, number); }

struct Rules {
  int threshold = 3;
  std::string screening = "before";
  std::string act = "answer";
};

class InitiativeCouncil {
 public:
  explicit InitiativeCouncil(const Rules& rules = {}, Registry registry = every_feature()) : desk(std::move(registry)) {
    const std::string statutes = fmt::format(
        R"({{"seats":11,"quorum_percent":50,"term_months":24,"support_threshold":{},"support_days":90,"threshold_act":"{}",)"
        R"("answer_days":30,"screening_days":5,"notice_days":7,"screening":"{}","standing":"advisory"}})",
        rules.threshold, rules.act, rules.screening);
    const Answer founded = desk.ask(
        operator_, "council.create",
        R"({"council":"husby","name":"Husby","responsible_body":{"kind":"association","name":"Rådet","contact":""},)"
        R"("settings":{"statutes":)" + statutes +
            R"(,"categories":[{"id":"park","label":"Park"}],"areas":[{"id":"torg","label":"Torget"}]}})");
    if (!founded.result) throw std::runtime_error(founded.result.error().message + founded.result.error().field);
    for (const auto& [member, name] : std::map<std::string, std::string>{
             {author, "Amina"}, {other, "Bo"}, {supporter, "Ceren"}, {moderator, "Moa"}, {officer, "Olle"}}) {
      personas[member] = desk.join("husby", member, name);
    }
    give(moderator, "moderator");
    give(officer, "officer");
  }

  void give(const std::string& member, const std::string& role) {
    const Answer given = desk.ask(operator_, "role.give",
                                  fmt::format(R"({{"council":"husby","persona":"{}","role":"{}"}})", personas[member], role));
    if (!given.result) throw std::runtime_error(given.result.error().message);
  }

  // One more resident.
  std::string resident(int number) {
    const std::string member = ulid("R", number);
    if (!personas.contains(member)) personas[member] = desk.join("husby", member, fmt::format("Boende {}", number));
    return member;
  }

  static std::string content(const std::string& title, const std::string& more = "") {
    return R"({"title":")" + title + R"(","what":"Vad **nu**","why":"Därför","language":"sv")" + more + "}";
  }

  Answer ask(const std::string& who, const std::string& method, const std::string& id, const std::string& more = "") {
    return desk.ask(who, method, R"({"council":"husby","initiative":")" + id + "\"" + more + "}");
  }
  Answer submit(const std::string& who, const std::string& id, const std::string& title = "Ny lekplats") {
    return ask(who, "initiative.submit", id, R"(,"content":)" + content(title));
  }
  Answer edit(const std::string& who, const std::string& id, int version, const std::string& title) {
    return ask(who, "initiative.edit", id, fmt::format(R"(,"version":{},"content":{})", version, content(title)));
  }
  Answer because(const std::string& who, const std::string& method, const std::string& id, const std::string& reason = "Skäl") {
    return ask(who, method, id, R"(,"reason":")" + reason + "\"");
  }
  Answer merge(const std::string& who, const std::string& method, const std::string& id, const std::string& more = "") {
    return desk.ask(who, method, R"({"council":"husby","merge":")" + id + "\"" + more + "}");
  }
  Answer offer(const std::string& who, const std::string& id, const std::string& from, const std::string& into) {
    return merge(who, "merge.offer", id, R"(,"from":")" + from + R"(","into":")" + into + R"(","message":"Samma sak")");
  }

  // Submitted and published.
  void publish(const std::string& id, const std::string& title = "Ny lekplats", const std::string& by = {}) {
    ok(submit(by.empty() ? author : by, id, title));
    if (record(id).state == initiative::State::submitted) ok(ask(moderator, "initiative.publish", id));
  }
  static void ok(const Answer& answer) {
    if (!answer.result) throw std::runtime_error(answer.result.error().message + " " + answer.result.error().field);
  }

  initiative::Record record(const std::string& id) {
    return initiative::get(desk.books(), CouncilId("husby"), InitiativeId(id));
  }

  // A row as `viewer` sees it; "" when they do not.
  std::string row(const std::string& viewer, const std::string& topic, const std::string& key) {
    for (auto& [name, json] : desk.rows(viewer, "husby/" + topic)) {
      if (name == key) return json;
    }
    return "";
  }
  // Every row of this type on the topic, one after the other.
  std::string rows(const std::string& viewer, const std::string& topic, const std::string& type) {
    std::string all;
    for (auto& [name, json] : desk.rows(viewer, "husby/" + topic)) {
      if (name.starts_with(type + " ")) all += json + "\n";
    }
    return all;
  }
  std::string page(const std::string& id, const std::string& viewer = "") { return row(viewer, "initiative/" + id, "initiative " + id); }
  std::string steps(const std::string& id, const std::string& viewer = "") { return rows(viewer, "initiative/" + id, "initiative_step"); }
  std::string inbox(const std::string& member) { return rows(member, "me", "inbox_item"); }

  // Facts written since `seq`: kinds, in order.
  std::string kinds_since(std::int64_t seq) {
    std::string kinds;
    entries(seq + 1, [&](const StoredEntry& entry) {
      kinds += (kinds.empty() ? "" : " ") + entry.kind + "/" + entry.audience.label;
    });
    return kinds;
  }
  void entries(std::int64_t from, const std::function<void(const StoredEntry&)>& visit) {
    each_entry(desk.books(), *journal_number(desk.books(), CouncilId("husby")), from, head() + 1, visit);
  }
  std::int64_t head() {
    for (const auto& head : desk.office().heads()) {
      if (head.council.value == "husby") return head.seq;
    }
    return -1;
  }
  void wait(std::chrono::days days) {
    desk.now += days;
    desk.last = desk.office().tick(desk.now);
  }

  Desk desk;
  std::map<std::string, std::string> personas;  // by member
  const std::string operator_ = desk.operator_id.value;
  const std::string author = ulid("A", 1);
  const std::string other = ulid("B", 1);
  const std::string supporter = ulid("C", 1);
  const std::string moderator = ulid("M", 1);
  const std::string officer = ulid("F", 1);
};

// What was refused, or "" when it was not.
inline std::string refused(const Answer& answer) {
  return answer.result ? "" : std::string(to_string(answer.result.error().reason));
}

}  // namespace radslag::council

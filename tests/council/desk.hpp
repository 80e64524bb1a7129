#pragma once
// A council without a server: the office on a database in memory, a clock that stands still and seeded random numbers.
// Rules are tested as facts given, a command, then facts or a refusal.
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/random.hpp"
#include "base/time.hpp"
#include "council/core/office.hpp"
#include "council/core/people.hpp"
#include "council/core/reading.hpp"
#include "protocol/reader.hpp"
#include "store/migrations.hpp"

namespace radslag::council {

class Desk {
 public:
  explicit Desk(Registry registry, std::uint64_t seed = 1, OfficeOptions options = {},
                store::Database db = store::Database::in_memory())
      : registry_(std::move(registry)), random_(seed), keys_(random_),
        office_(migrated(std::move(db)), registry_, keys_, random_, options) {
    books().run("INSERT INTO operator (member, since) VALUES ($1, $2)", operator_id, now);
  }

  // What `member` (or a visitor, when empty) is answered.
  Answer ask(const std::string& member, const std::string& method, const std::string& params) {
    return ask_with_id(member, make_uuid7(now, random_), method, params);
  }

  Answer ask_with_id(const std::string& member, const std::string& id, const std::string& method,
                     const std::string& params) {
    std::vector<Call> group;
    auto call = make_call(member, id, method, params);
    if (!call) return {std::unexpected(std::move(call.error())), {}, {}, false, {}};
    group.push_back(std::move(*call));
    last = office_.execute(std::move(group), now);
    return std::move(last.answers.at(0).second);
  }

  Or<Call> make_call(const std::string& member, const std::string& id, const std::string& method,
                     const std::string& params) {
    const Registry::CommandRule* rule = registry_.find_command(method);
    if (rule == nullptr) return refuse(Reason::method_not_found, method);
    auto value = protocol::read_json(params, protocol::ReaderLimits::for_own_text());
    if (!value) return std::unexpected(std::move(value.error().refusal));
    auto prepared = rule->prepare(*value);
    if (!prepared) return std::unexpected(std::move(prepared.error()));
    Call call;
    call.caller.principal = member.empty() ? "guest" : member;
    if (!member.empty()) call.caller.member = MemberId(member);
    call.id = CommandId(id);
    call.method = method;
    call.body = protocol::to_canonical_json(*value);
    call.command = std::move(*prepared);
    call.rate = rule->rate;
    call.reply = [](Answer) {};
    return call;
  }

  Or<std::string> query(const std::string& member, const std::string& method, const std::string& params) {
    const Registry::QueryRule* rule = registry_.find_query(method);
    auto value = protocol::read_json(params);
    Caller caller;
    if (!member.empty()) caller.member = MemberId(member);
    const CouncilId council = rule->council_of(*value);
    const Actor actor = people::resolve(books(), council, caller, now);
    const Labels labels = people::labels(books(), council, caller.member, now);
    const Reading reading{books(), council, actor, labels, caller, now};
    return rule->answer(reading, *value);
  }

  // Rows that `member` sees on a topic, as `type id` → JSON, in the order of the answer.
  std::vector<std::pair<std::string, std::string>> rows(const std::string& member, const std::string& topic) {
    std::optional<MemberId> viewer;
    if (!member.empty()) viewer = MemberId(member);
    const auto resolved = topics::resolve(topic, viewer);
    std::vector<std::pair<std::string, std::string>> found;
    if (!resolved) return found;
    const Labels labels = people::labels(books(), resolved->council, viewer, now);
    for (auto& row : read_topic(books(), *resolved, labels, std::nullopt).rows) {
      found.emplace_back(row.type + " " + row.id, std::move(*row.json));
    }
    return found;
  }

  // A council with somebody who joined it: their persona's id.
  std::string join(const std::string& council, const std::string& member, const std::string& name) {
    const Answer answer = ask(member, "membership.join",
                              R"({"council":")" + council + R"(","display_name":")" + name + R"(","accept_rules":true})");
    const auto result = protocol::read_json(answer.result.value());
    return *result->find("persona")->as_string();
  }

  void found(const std::string& council) {
    auto call = make_call(operator_id.value, make_uuid7(now, random_), "council.create",
                          R"({"council":")" + council + R"(","name":"Prov","responsible_body":{"kind":"association","name":"Föreningen","contact":""}})");
    call->caller.local_operator = true;  // no session to prove anything by
    std::vector<Call> group;
    group.push_back(std::move(*call));
    last = office_.execute(std::move(group), now);
    const Answer& answer = last.answers.at(0).second;
    if (!answer.result) throw std::runtime_error(answer.result.error().message);
  }

  store::Database& books() { return office_.database(); }
  Office& office() { return office_; }
  Random& random() { return random_; }
  KeyRing& keys() { return keys_; }
  const Registry& registry() const { return registry_; }

  Time now = from_unix_ms(1'790'000'000'000);
  Committed last;
  const MemberId operator_id{"01J0PERAT0R000000000000000"};

 private:
  static store::Database migrated(store::Database db) {
    store::migrate(db, store::embedded_migrations(), from_unix_ms(0));
    return db;
  }

  Registry registry_;
  SeededRandom random_;
  KeyRing keys_;
  Office office_;
};

}  // namespace radslag::council

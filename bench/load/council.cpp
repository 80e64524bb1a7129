#include "load/council.hpp"

#include <stdexcept>

#include "base/id.hpp"
#include "protocol/reader.hpp"
#include "registration/register_all.hpp"
#include "store/migrations.hpp"

namespace radslag::bench {

namespace {

const std::string operator_id = "01J0PERAT0R000000000000000";

store::Database migrated(const std::filesystem::path& file) {
  auto db = store::Database::open(file, store::Database::Mode::writer);
  store::migrate(db, store::embedded_migrations(), from_unix_ms(0));
  return db;
}

council::OfficeOptions without_rates() {
  council::OfficeOptions options;
  options.rates = false;
  return options;
}

}  // namespace

BenchCouncil::BenchCouncil(const std::filesystem::path& file, const std::filesystem::path& keys_folder)
    : registry_(register_all()),
      random_(7),
      keys_(keys_folder.empty() ? council::KeyRing(random_) : council::KeyRing(keys_folder, random_)),
      office_(migrated(file), registry_, keys_, random_, without_rates()),
      now_(from_unix_ms(1'790'000'000'000)) {
  database().run("INSERT INTO operator (member, since) VALUES ($1, $2) ON CONFLICT DO NOTHING", operator_id, now_);
  ask(operator_id, "council.create",
      R"({"council":"bench","name":"Bench","responsible_body":{"kind":"association","name":"Bench","contact":""},"settings":{"statutes":{)"
      R"("seats":11,"quorum_percent":50,"term_months":24,"support_threshold":1000000,"support_days":3650,"threshold_act":"shortlist",)"
      R"("answer_days":90,"screening_days":5,"notice_days":7,"screening":"after","standing":"advisory"}}})");
  for (std::size_t i = 0; i < members; ++i) {
    members_.push_back(make_ulid(now_, random_));
    ask(members_.back(), "membership.join", R"({"council":"bench","display_name":"Member )" + std::to_string(i) + R"(","accept_rules":true})");
  }
  for (std::size_t i = 0; i < initiatives; ++i) {
    initiatives_.push_back(make_ulid(now_, random_));
    ask(members_[i % members], "initiative.submit",
        R"({"council":"bench","initiative":")" + initiatives_.back() + R"(","content":{"title":"Initiative )" + std::to_string(i) +
            R"(","what":"What should be done, in a few words.","why":"Because it helps.","language":"en"}})");
  }
}

council::Call BenchCouncil::call(const std::string& member, const std::string& method, const std::string& params) {
  auto value = protocol::read_json(params);
  auto prepared = registry_.find_command(method)->prepare(value.value());
  if (!prepared) throw std::runtime_error(method + ": " + prepared.error().message);
  council::Call made;
  made.caller.principal = member;
  made.caller.member = MemberId(member);
  made.id = CommandId(make_uuid7(now_, random_));
  made.method = method;
  made.body = protocol::to_canonical_json(*value);
  made.command = std::move(*prepared);
  made.reply = [](council::Answer) {};
  return made;
}

void BenchCouncil::ask(const std::string& member, const std::string& method, const std::string& params) {
  std::vector<council::Call> group;
  group.push_back(call(member, method, params));
  const auto batch = office_.execute(std::move(group), now_);
  const auto& answer = batch.answers.at(0).second;
  if (!answer.result) throw std::runtime_error(method + ": " + answer.result.error().message);
}

void BenchCouncil::endorse(std::size_t count) {
  std::vector<council::Call> group;
  for (std::size_t i = 0; i < count; ++i, ++turn_) {
    const std::size_t pair = turn_ % (members * initiatives);
    const bool on = turn_ / (members * initiatives) % 2 == 0;
    group.push_back(call(members_[pair % members], on ? "initiative.endorse" : "initiative.unendorse",
                         R"({"council":"bench","initiative":")" + initiatives_[pair / members] + R"("})"));
  }
  now_ += std::chrono::milliseconds(10);
  const auto batch = office_.execute(std::move(group), now_);
  for (const auto& [reply, answer] : batch.answers) {
    if (!answer.result) throw std::runtime_error("endorse: " + answer.result.error().message);
  }
}

std::int64_t BenchCouncil::head() const {
  for (const auto& head : office_.heads()) {
    if (head.council.value == "bench") return head.seq;
  }
  return -1;
}

}  // namespace radslag::bench

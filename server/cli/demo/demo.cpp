#include "cli/demo/demo.hpp"

#include <fmt/format.h>

#include <map>

#include "cli/demo/script.hpp"
#include "cli/identity_doorkeeper.hpp"
#include "cli/local_operator.hpp"
#include "cli/stop.hpp"
#include "council/core/people.hpp"
#include "protocol/generated/identity_methods.hpp"
#include "protocol/generated/membership_methods.hpp"
#include "store/files.hpp"

namespace radslag::cli::demo {

namespace {

constexpr int founded_days_ago = 70;

std::filesystem::path mark_of(const Places& places) { return places.config.data_folder / "demo.half_made"; }

// Everybody, by the name they are shown under.
class Crowd {
 public:
  explicit Crowd(OfficeRequests& office) : office_(office) {}

  void join(Time now) {
    protocol::AccountImport command{.council = lovangen, .accounts = {}};
    for (const DemoAccount& account : accounts()) command.accounts.push_back({std::string(account.name), std::string(account.email)});
    for (const std::string_view name : residents()) command.accounts.push_back({std::string(name), std::nullopt});
    const auto imported = protocol::AccountImportResult::decode(need(local_operator(), protocol::AccountImport::method, command.to_json(), now));
    if (!imported || imported->tokens.size() != command.accounts.size()) throw failed("the demo's people could not be made");
    for (std::size_t i = 0; i < command.accounts.size(); ++i) members_.emplace(command.accounts[i].display_name, imported->tokens[i].member);
  }

  // What an account can do more than join: a password, a role.
  void equip(const DemoAccount& account, Instance& instance, Time now) {
    council::Caller owner = caller(std::string(account.name));
    owner.session_by_email = true;
    owner.session_began_ms = to_unix_ms(now);
    owner.local_operator = true;  // chosen by the demo: nobody has signed in who could prove anything
    need(owner, protocol::AccountSetPassword::method, protocol::AccountSetPassword{.current = std::nullopt, .password = std::string(password)}.to_json(), now);
    owner.local_operator = false;
    if (account.role == "operator" && instance.operator_code()) {
      need(owner, protocol::AccountClaimOperator::method, protocol::AccountClaimOperator{.code = *instance.operator_code()}.to_json(), now);
    }
    if (account.role != "moderator" && account.role != "officer") return;
    const auto actor = council::people::resolve(instance.office().database(), lovangen, owner, now);
    protocol::RoleGive give;
    give.council = lovangen;
    give.persona = *actor.persona;
    give.role = protocol::Role::officer;
    give.title = std::string(account.title);
    if (account.role == "moderator") give.role = protocol::Role::moderator;
    need(local_operator(), protocol::RoleGive::method, give.to_json(), now);
  }

  [[nodiscard]] council::Caller caller(const std::string& who) const {
    council::Caller caller;
    caller.member = members_.at(who);
    caller.principal = caller.member->value;
    caller.exempt = true;
    return caller;
  }

  protocol::Value need(const council::Caller& as, std::string_view method, const std::string& params, Time now) {
    Result result = office_.ask_as(as, method, params, now);
    if (!result) throw failed(fmt::format("the demo could not be made: {} was refused ({}): {}", method, result.error().reason, result.error().message));
    return std::move(*result);
  }

 private:
  OfficeRequests& office_;
  std::map<std::string, MemberId> members_;
};

void make(Instance& instance) {
  IdentityDoorkeeper doorkeeper(instance.keys(), [](const std::string&, Time) {}, [](const std::string&, const council::Secret&, Time) {});
  OfficeRequests office(instance, doorkeeper);
  const Time now = instance.clock().now();
  const Time founded = std::chrono::floor<std::chrono::days>(now) - std::chrono::days(founded_days_ago) + std::chrono::hours(10);
  Crowd crowd(office);
  crowd.need(local_operator(), "council.create", council_params(), founded);
  crowd.join(founded + std::chrono::hours(1));
  for (const DemoAccount& account : accounts()) crowd.equip(account, instance, founded + std::chrono::hours(2));
  Script script(now);
  tell_open_initiatives(script);
  tell_more_open_initiatives(script);
  tell_ended_initiatives(script);
  tell_waiting_initiatives(script);
  tell_rounds(script);
  script.perform(office, instance.office().database(), [&](const std::string& who) { return crowd.caller(who); }, [&](Time day) { (void)instance.office().tick(day); });
}

}  // namespace

void clear_half_made(const Places& places) {
  if (!std::filesystem::exists(mark_of(places)) || is_in_use(places)) return;
  for (const char* suffix : {"", "-wal", "-shm"}) store::remove_file(store::with_suffix(places.database(), suffix));
  store::remove_file(mark_of(places));
}

// Hundreds of commands, each synced, would take seconds; what is lost by a crash here is made anew (clear_half_made).
void fill(Instance& instance, const Places& places) {
  write_private_file(mark_of(places), "This demo was not finished; the next start with --demo makes it anew.\n");
  store::Database& db = instance.office().database();
  db.run("PRAGMA synchronous = OFF");
  make(instance);
  db.run("DELETE FROM mail_outbox");  // nobody is written to about a past that was made up
  db.run("PRAGMA wal_checkpoint(TRUNCATE)");
  db.run("PRAGMA synchronous = FULL");
  store::sync_file(places.database());
  store::remove_file(mark_of(places));
}

bool is_here(Instance& instance) { return council::people::council_exists(instance.office().database(), lovangen); }

std::string accounts_text() {
  std::string text = fmt::format("A fictional council to try it with. Sign in with the password {} as\n", password);
  for (const DemoAccount& account : accounts()) text += fmt::format("  {:<26} {}\n", account.email, account.role);
  return text;
}

}  // namespace radslag::cli::demo

#include "net/hall.hpp"

#include <mutex>
#include <optional>
#include <set>
#include <thread>

#include "council/core/office.hpp"
#include "protocol/generated/identity_methods.hpp"
#include "protocol/generated/methods.hpp"
#include "registration/register_all.hpp"
#include "store/migrations.hpp"
#include "store/scratch.hpp"

namespace radslag::net {

namespace {

class FakeDoorkeeper final : public Doorkeeper {
 public:
  std::optional<council::Caller> by_cookie(store::Database&, std::string_view token, Time) override { return caller(token, false); }
  std::optional<council::Caller> by_bearer(store::Database&, std::string_view token, Time) override { return caller(token, true); }
  SessionNews look_again(store::Database&, const std::vector<SocketSession>& sessions, Time) override {
    SessionNews news;
    const std::lock_guard lock(mutex_);
    for (const SocketSession& session : sessions) {
      if (over_.contains(session.handle)) news.ended.push_back(session.handle);
    }
    return news;
  }
  void let_age(const std::string& member) {
    const std::lock_guard lock(mutex_);
    over_.insert("session of " + member);
  }

 private:
  std::mutex mutex_;
  std::set<std::string> over_;
  static std::optional<council::Caller> caller(std::string_view token, bool exempt) {
    if (!is_ulid(token)) return std::nullopt;
    council::Caller caller;
    caller.member = MemberId(std::string(token));
    caller.principal = caller.member->value;
    caller.session = "session of " + caller.principal;
    caller.exempt = exempt;
    return caller;
  }
};

// account.sign_out of the fake ends the session that asks; identity's own is tested with identity.
council::Registry with_ending_of_sessions() {
  council::Registry registry = register_all();
  registry.command<protocol::AccountSignOut>(+[](const council::Context& context, const protocol::AccountSignOut&) -> council::Outcome {
    council::Decision decision;
    decision.end_sessions.push_back(context.caller.session);
    decision.session.emplace();
    return decision;
  });
  return registry;
}

}  // namespace

struct Hall::Parts {
  store::Scratch folder;
  SystemClock clock;
  SeededRandom random{7};
  SeededRandom guests{8};
  SeededRandom ids{9};
  council::KeyRing keys{folder / "keys", random};
  council::Registry registry = with_ending_of_sessions();
  FakeDoorkeeper doorkeeper;
  std::optional<council::Office> office;
  std::optional<Server> server;
  std::thread thread;
};

Hall::Hall(const std::function<void(Config&)>& change, const char* vfs) : parts_(std::make_unique<Parts>()) {
  Parts& parts = *parts_;
  Config config;
  config.port = 0;
  config.name = "Prov";
  config.data_folder = parts.folder.path();
  config.keys_folder = parts.folder / "keys";
  config.client_folder = parts.folder / "client";
  config.limits.tick_list = config.limits.tick_lively = std::chrono::milliseconds(0);
  config.limits.tick_presence = std::chrono::milliseconds(20);
  if (change) change(config);
  const std::filesystem::path database = parts.folder / "radslag.db";
  auto db = store::Database::open(database, store::Database::Mode::writer, vfs);
  store::migrate(db, store::embedded_migrations(), parts.clock.now());
  db.run("INSERT OR IGNORE INTO operator (member, since) VALUES ($1, $2)", operator_token, parts.clock.now());
  parts.office.emplace(std::move(db), parts.registry, parts.keys, parts.random);
  parts.server.emplace(std::move(config), Services{*parts.office, parts.registry, protocol::method_table, parts.doorkeeper, parts.clock, parts.guests, database});
  parts.thread = std::thread([this] { exit_code = parts_->server->run(); });
}

Hall::~Hall() { stop(); }

void Hall::stop() {
  if (!parts_->thread.joinable()) return;
  parts_->server->stop();
  parts_->thread.join();
}

void Hall::let_age(const std::string& member) { parts_->doorkeeper.let_age(member); }
void Hall::wait_for_end() { parts_->thread.join(); }
Server& Hall::server() { return *parts_->server; }
std::uint16_t Hall::port() const { return parts_->server->port(); }
std::string Hall::new_id() { return make_uuid7(parts_->clock.now(), parts_->ids); }

RawResponse Hall::post(const std::string& token, const std::string& body) const {
  RawSocket socket(port());
  return socket.ask("POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer " + token +
                    "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
}

Hall::Json Hall::command(const std::string& token, const std::string& method, const Json& params) {
  const Json request = {{"jsonrpc", "2.0"}, {"id", new_id()}, {"method", method}, {"params", params}};
  const RawResponse answer = post(token, request.dump());
  const Json message = Json::parse(answer.body);
  return message.contains("result") ? message["result"] : message["error"]["data"];
}

void Hall::found(const std::string& council) {
  const Json result = command(operator_token, "council.create",
                              {{"council", council}, {"name", "Husby råd"}, {"responsible_body", {{"kind", "association"}, {"name", "Föreningen"}, {"contact", ""}}}});
  ASSERT_TRUE(result.contains("seq")) << result;
}

std::int64_t Hall::change(const std::string& purpose) {
  const Json result = command(operator_token, "council.update", {{"council", "husby"}, {"revision", revision_}, {"settings", {{"purpose", purpose}}}});
  if (!result.contains("seq")) {
    ADD_FAILURE() << result;
    return -1;
  }
  revision_ = result["seq"];
  return revision_;
}

std::string Hall::join(const std::string& member, const std::string& name) {
  return command(member, "membership.join", {{"council", "husby"}, {"display_name", name}, {"accept_rules", true}}).value("persona", "");
}

}  // namespace radslag::net

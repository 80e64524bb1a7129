#pragma once
// A whole server in a test: a database file, the office, real sockets on a free port of 127.0.0.1.
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "council/core/office.hpp"
#include "net/live_client.hpp"
#include "net/raw_socket.hpp"
#include "net/server.hpp"
#include "protocol/generated/identity_methods.hpp"
#include "protocol/generated/methods.hpp"
#include "registration/register_all.hpp"
#include "store/migrations.hpp"
#include "store/scratch.hpp"

namespace radslag::net {

// A cookie or bearer token is the member's id; "ended" stands for nobody.
class FakeDoorkeeper final : public Doorkeeper {
 public:
  std::optional<council::Caller> by_cookie(store::Database&, std::string_view token, Time) override { return caller(token, false); }
  std::optional<council::Caller> by_bearer(store::Database&, std::string_view token, Time) override { return caller(token, true); }

 private:
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

inline const std::string operator_token = "01J0PERAT0R000000000000000";
inline const std::string anna = "01J0ANNA000000000000000000";
inline const std::string bo = "01J0B0B0000000000000000000";

class Hall {
 public:
  using Json = nlohmann::json;

  // `change` may alter the configuration before the server starts; `vfs` is the writer's disk.
  explicit Hall(const std::function<void(Config&)>& change = {}, const char* vfs = nullptr) : random_(7), keys_(folder_ / "keys", random_), registry_(with_ending_of_sessions()) {
    Config config;
    config.port = 0;
    config.name = "Prov";
    config.data_folder = folder_.path();
    config.keys_folder = folder_ / "keys";
    config.client_folder = folder_ / "client";
    config.limits.tick_list = config.limits.tick_lively = std::chrono::milliseconds(0);
    config.limits.tick_presence = std::chrono::milliseconds(20);
    if (change) change(config);
    auto db = store::Database::open(database(), store::Database::Mode::writer, vfs);
    store::migrate(db, store::embedded_migrations(), clock_.now());
    db.run("INSERT OR IGNORE INTO operator (member, since) VALUES ($1, $2)", operator_token, clock_.now());
    office_.emplace(std::move(db), registry_, keys_, random_);
    server_.emplace(std::move(config), Services{*office_, registry_, protocol::method_table, doorkeeper_, clock_, guests_, database()});
    thread_ = std::thread([this] { exit_code = server_->run(); });
  }
  ~Hall() { stop(); }

  void stop() {
    if (!thread_.joinable()) return;
    server_->stop();
    thread_.join();
  }
  // For a server that stops by itself.
  void wait_for_end() { thread_.join(); }
  [[nodiscard]] std::uint16_t port() const { return server_->port(); }
  [[nodiscard]] std::string origin() const { return "http://localhost:" + std::to_string(port()); }
  [[nodiscard]] RawSocket connect() const { return RawSocket(port()); }
  [[nodiscard]] std::filesystem::path database() const { return folder_ / "radslag.db"; }
  [[nodiscard]] const store::Scratch& folder() const { return folder_; }
  Server& server() { return *server_; }

  [[nodiscard]] RawResponse post(const std::string& token, const std::string& body) const {
    RawSocket socket(port());
    return socket.ask("POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer " + token +
                      "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
  }
  // A command by a script with this member's token; its result or its error.
  Json command(const std::string& token, const std::string& method, const Json& params) {
    const Json request = {{"jsonrpc", "2.0"}, {"id", new_id()}, {"method", method}, {"params", params}};
    const RawResponse answer = post(token, request.dump());
    const Json message = Json::parse(answer.body);
    return message.contains("result") ? message["result"] : message["error"]["data"];
  }
  std::string new_id() { return make_uuid7(clock_.now(), ids_); }

  void found(const std::string& council = "husby") {
    const Json result = command(operator_token, "council.create",
                                {{"council", council}, {"name", "Husby råd"}, {"responsible_body", {{"kind", "association"}, {"name", "Föreningen"}, {"contact", ""}}}});
    ASSERT_TRUE(result.contains("seq")) << result;
  }
  // Changes a row on {council}/council that everyone sees.
  std::int64_t change(const std::string& purpose) {
    const Json result = command(operator_token, "council.update", {{"council", "husby"}, {"revision", revision_}, {"settings", {{"purpose", purpose}}}});
    if (!result.contains("seq")) {
      ADD_FAILURE() << result;
      return -1;
    }
    revision_ = result["seq"];
    return revision_;
  }
  std::string join(const std::string& member, const std::string& name) {
    return command(member, "membership.join", {{"council", "husby"}, {"display_name", name}, {"accept_rules", true}}).value("persona", "");
  }

  int exit_code = -1;

 private:
  static council::Registry with_ending_of_sessions();

  store::Scratch folder_;
  SystemClock clock_;
  SeededRandom random_;
  SeededRandom guests_{8};
  SeededRandom ids_{9};
  council::KeyRing keys_;
  council::Registry registry_;
  FakeDoorkeeper doorkeeper_;
  std::optional<council::Office> office_;
  std::optional<Server> server_;
  std::thread thread_;
  std::int64_t revision_ = 0;
};

// account.sign_out of the fake ends the session that asks; identity's own is tested with identity.
inline council::Registry Hall::with_ending_of_sessions() {
  council::Registry registry = register_all();
  registry.command<protocol::AccountSignOut>(+[](const council::Context& context, const protocol::AccountSignOut&) -> council::Outcome {
    council::Decision decision;
    decision.end_sessions.push_back(context.caller.session);
    decision.session.emplace();
    return decision;
  });
  return registry;
}

}  // namespace radslag::net

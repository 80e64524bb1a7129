#pragma once
// A whole server in a test: a database file, the office, real sockets on a free port of 127.0.0.1.
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "net/config.hpp"
#include "net/live_client.hpp"
#include "net/raw_socket.hpp"
#include "net/server.hpp"

namespace radslag::net {

// A cookie or bearer token is the member's id; "ended" stands for nobody.
inline const std::string operator_token = "01J0PERAT0R000000000000000";
inline const std::string anna = "01J0ANNA000000000000000000";
inline const std::string bo = "01J0B0B0000000000000000000";

class Hall {
 public:
  using Json = nlohmann::json;

  // `change` may alter the configuration before the server starts; `vfs` is the writer's disk.
  explicit Hall(const std::function<void(Config&)>& change = {}, const char* vfs = nullptr);
  ~Hall();
  Hall(const Hall&) = delete;
  Hall& operator=(const Hall&) = delete;

  void stop();
  // For a server that stops by itself.
  void wait_for_end();
  [[nodiscard]] Server& server();
  [[nodiscard]] std::uint16_t port() const;
  [[nodiscard]] std::string origin() const { return "http://localhost:" + std::to_string(port()); }
  [[nodiscard]] RawSocket connect() const { return RawSocket(port()); }

  [[nodiscard]] RawResponse post(const std::string& token, const std::string& body) const;
  // A command by a script with this member's token; its result or its error's data.
  Json command(const std::string& token, const std::string& method, const Json& params);
  [[nodiscard]] std::string new_id();

  // This member's session is over from now on, and nobody says so.
  void let_age(const std::string& member);
  void found(const std::string& council = "husby");
  // Changes a row on {council}/council that everyone sees; the journal's sequence after it.
  std::int64_t change(const std::string& purpose);
  // The persona of who joined.
  std::string join(const std::string& member, const std::string& name);

  int exit_code = -1;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
  std::int64_t revision_ = 0;
};

}  // namespace radslag::net

#pragma once
// What stands around a running server: the identity service's front desk and doorkeeper, the local operator, the postman.
#include <memory>

#include "cli/identity_doorkeeper.hpp"
#include "cli/instance.hpp"
#include "cli/local_operator.hpp"
#include "identity/front_desk.hpp"
#include "mail/postman.hpp"
#include "mail/transport.hpp"
#include "net/command_desk.hpp"
#include "net/server.hpp"

namespace radslag::cli {

class Reception final : public net::CommandDesk {
 public:
  // Throws Stop: e.g. when the mail server's password cannot be read.
  Reception(Instance& instance, const Places& places);
  ~Reception() override;

  [[nodiscard]] net::Doorkeeper& doorkeeper() { return local_; }
  // The server exists: letters are sent from now on, and the local operator's file is written.
  void open(net::Server& server);
  // The server has stopped and will go.
  void close();

  void submit(std::string_view method, protocol::Value params, council::Caller caller, CommandId id, council::Reply reply) override;
  void renew(council::Caller caller, council::Reply reply) override;
  void arrive(identity::oidc::Arrival arrival, council::Caller caller, council::Reply reply) override;

 private:
  [[nodiscard]] bool to_writer(council::Call call) const;

  Instance& instance_;
  Places places_;
  net::Server* server_ = nullptr;
  IdentityDoorkeeper doorkeeper_;
  LocalDoorkeeper local_;
  std::unique_ptr<mail::Transport> transport_;
  std::unique_ptr<mail::Postman> postman_;
  identity::FrontDesk front_;  // last: its threads use all of the above
};

// http://127.0.0.1:8080; an address that stands for all of the machine's is named by loopback.
[[nodiscard]] std::string local_url(const net::Config& config, std::uint16_t port);

}  // namespace radslag::cli

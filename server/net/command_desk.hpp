#pragma once
// Where commands are handed in, when it is not the writer itself: the identity service's front desk hashes passwords
// before a command goes on. What it answers by itself it gives to Server::deliver.
#include <string_view>

#include "base/id.hpp"
#include "council/core/office.hpp"
#include "identity/oidc/journey.hpp"
#include "protocol/value.hpp"

namespace radslag::net {

class CommandDesk {
 public:
  virtual ~CommandDesk() = default;
  // From the io thread. `reply` is called once, on the io thread, through a delivered batch.
  virtual void submit(std::string_view method, protocol::Value params, council::Caller caller, CommandId id, council::Reply reply) = 0;
  // Gives the caller's session the new secret that it is owed: the answer's `session` is the cookie, if there is one.
  virtual void renew(council::Caller caller, council::Reply reply) = 0;
  // Somebody came back from a provider; as above. The result is `{"to": path}`; a refusal's `needs` is a word for the page.
  virtual void arrive(identity::oidc::Arrival arrival, council::Caller caller, council::Reply reply) = 0;
};

}  // namespace radslag::net

#pragma once
// One JSON-RPC request, from a live session or from POST /rpc, to where it is answered: commands to the writer's thread,
// queries to a reader's, session methods here. Belongs to the io thread.
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "council/core/rates.hpp"
#include "council/core/registry.hpp"
#include "council/core/writer.hpp"
#include "net/command_desk.hpp"
#include "net/hub.hpp"
#include "net/security_log.hpp"
#include "protocol/request.hpp"

namespace radslag::net {

struct RpcAnswer {
  Bytes message;                                 // null: a notification, which is not answered
  std::optional<council::SessionChange> session; // a cookie to give or to take
  std::optional<council::SessionChange> attempt; // a cookie for the way to a provider and back
  std::optional<CouncilId> grew;                 // the council whose journal the command wrote to
};

enum class Taken { yes, malformed, not_utf8 };  // the last of a live session only: it is closed, not answered

class Rpc {
 public:
  using Done = std::move_only_function<void(RpcAnswer)>;

  struct Parts {
    const council::Registry& registry;
    std::span<const protocol::MethodEntry> methods;
    council::Writer& writer;
    Readers& readers;
    Hub& hub;
    const Clock& clock;
    const Limits& limits;
    Counters& counters;
    SecurityLog& security;
    CommandDesk* desk = nullptr;
  };
  explicit Rpc(Parts parts) : parts_(parts) {}

  // `done` is called once, perhaps before this returns. `viewer` is the live session, null over HTTP.
  Taken take(std::string_view text, const council::Caller& caller, const ViewerRef& viewer, Done done);

 private:
  struct Asked {
    protocol::Request request;
    const council::Caller& caller;
    const ViewerRef& viewer;
    Done done;
  };
  void command(Asked asked);
  void query(Asked asked);
  void session(Asked asked);
  void watch(Asked asked);
  [[nodiscard]] Or<std::string> work(const Asked& asked);
  void poll(Asked asked, std::string topic, std::optional<council::Position> since);

  Parts parts_;
  council::Rates rates_;  // of queries; the writer has those of commands
};

}  // namespace radslag::net

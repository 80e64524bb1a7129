#pragma once
// HTTP/1.1 on accepted sockets, up to the upgrade. A coroutine a connection; no timer of its own: one beat looks at the
// deadlines of all.
#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "net/callers.hpp"
#include "net/config.hpp"
#include "net/counters.hpp"
#include "net/routes.hpp"
#include "net/security_log.hpp"
#include "net/window.hpp"

namespace boost::asio {
class io_context;
}

namespace radslag::net {

struct Connection;

// A socket that became a live session. `socket` is the new owner's to close.
struct Upgraded {
  int socket = -1;
  council::Caller caller;
  bool is_stale = false;         // it came with the cookie of a session that is over, which was taken back
  bool is_renewed = false;       // a new cookie came with the handshake
  std::uint16_t close_with = 0;  // not 0: the handshake is done, but only to say why not (4401, 4406)
};

struct HttpStage {
  boost::asio::io_context& io;
  const Config& config;
  Routes& routes;
  Callers& callers;
  Random& random;
  const Clock& clock;
  Counters& counters;
  SecurityLog& security;
  std::function<void(Upgraded)> go_live;
  std::vector<char> scratch = std::vector<char>(64 * 1024);
};

class Connections {
 public:
  explicit Connections(HttpStage stage);
  ~Connections();

  // Takes over an accepted, non-blocking socket.
  void open(int socket, std::string address);
  void beat(Steady now);
  // Answers what is under way, closes what is idle.
  void stop();
  [[nodiscard]] std::size_t count() const { return open_.size(); }

 private:
  HttpStage stage_;
  std::unordered_set<std::shared_ptr<Connection>> open_;
  bool is_stopping_ = false;
};

}  // namespace radslag::net

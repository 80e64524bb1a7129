#pragma once
// The front door: one io thread for all sockets, the hub and the timers; reader threads for queries, snapshots and heavy
// HTTP; the council's writer on a thread of its own, which hands over one batch a commit.
//
//   net::Server server(config, {.office = office, .registry = registry, …});   // listens from here on
//   return server.run();                                                       // until stop(), SIGTERM or SIGINT
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>

#include "base/random.hpp"
#include "base/time.hpp"
#include "council/core/keys.hpp"
#include "council/core/office.hpp"
#include "council/core/registry.hpp"
#include "council/core/writer.hpp"
#include "net/command_desk.hpp"
#include "net/config.hpp"
#include "net/counters.hpp"
#include "net/doorkeeper.hpp"
#include "protocol/method.hpp"

namespace radslag::net {

// What the server runs on. All of it outlives the server.
struct Services {
  council::Office& office;            // opened on the writer's connection; the writer thread has it to itself from here on
  const council::Registry& registry;
  std::span<const protocol::MethodEntry> methods;  // protocol::method_table
  Doorkeeper& doorkeeper;
  const Clock& clock;
  Random& random;                     // for the io thread alone: guests' names
  std::filesystem::path database;     // readers open it read-only
  council::WriterOptions writer = {};
  CommandDesk* desk = nullptr;        // takes the commands first; null: they go straight to the writer
  std::function<std::string()> more_metrics{};  // of whoever runs the server; from the io thread
  const council::KeyRing* keys = nullptr;  // make the marks of who and from where in the log; null: nobody stands there
};

class Server {
 public:
  // Listens when it returns. Throws std::runtime_error with one line (what, where, what to do) when it cannot.
  Server(Config config, Services services);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  // The port in use: the configured one, or for 0 the one that was free.
  [[nodiscard]] std::uint16_t port() const;
  // Also stops gracefully at SIGTERM and SIGINT.
  void stop_on_signals();
  // Serves until it is stopped. 0 after a graceful stop, 1 when storage failed.
  [[nodiscard]] int run();
  // From any thread: no new connections, queued commands are finished and answered, sessions closed with 1001.
  void stop();
  // From any thread: submits a command that nobody sent over a socket (an operator's act at start).
  [[nodiscard]] bool submit(council::Call call);
  // From any thread: answers that did not come from the writer (a desk's).
  void deliver(council::Committed batch);
  // For the io thread, and for tests after run() has returned.
  [[nodiscard]] const Counters& counters() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

// A server that runs until it is told to stop; for main.
[[nodiscard]] int run(Config config, Services services);

}  // namespace radslag::net

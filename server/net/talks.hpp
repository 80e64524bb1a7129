#pragma once
// Many residents at their keyboards: the client's side of the live socket, for replays and measurements. Each talk is one
// resident's own connection; a bounded number is open at once, and a resident says the next thing when the last is answered.
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace radslag::net {

struct Talk {
  std::string bearer;
  std::vector<std::string> requests;  // JSON-RPC texts with ids of their own
};

struct TalkOptions {
  std::string host = "127.0.0.1";  // an IP address
  std::uint16_t port = 8080;
  std::size_t at_once = 200;  // residents connected at the same time
  double per_second = 0;      // requests sent, all residents together; 0: as fast as they are answered
};

// Who talks, and what becomes of it. Called on the thread of hold_talks.
class Talkers {
 public:
  virtual ~Talkers() = default;
  // Nothing: everybody has had their say.
  [[nodiscard]] virtual std::optional<Talk> next() = 0;
  // An answer; or a wait, after which the same request is sent again.
  [[nodiscard]] virtual std::optional<std::chrono::milliseconds> answered(std::string_view answer, std::chrono::nanoseconds took) = 0;
  // The rest of a talk was never answered, although the connection was made anew several times.
  virtual void lost(std::size_t unanswered, std::string_view why) = 0;
};

// Returns when everybody has had their say. A connection that breaks is made anew, and what was not answered is sent
// again with the same id: the server answers a repeated command without doing it twice.
void hold_talks(const TalkOptions& options, Talkers& talkers);

}  // namespace radslag::net

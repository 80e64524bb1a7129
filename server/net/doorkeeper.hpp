#pragma once
// Who a cookie or a bearer token stands for. The identity service knows; the front door only asks.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "council/core/actor.hpp"
#include "store/database.hpp"

namespace radslag::net {

// The session behind an open socket.
struct SocketSession {
  std::string handle;
  Time opened_at{};  // the socket
};

// Which of them cannot go on as they are.
struct SessionNews {
  std::vector<std::string> ended;  // of old age, say
  std::vector<std::string> due;    // what they may do has changed since: they come back for a new secret
};

// Called on reader threads, several at once; answers are kept for a while by Callers. Nothing for a token that is
// unknown, ended or too old. The caller's principal is the member's id; address, user agent and over_http are filled
// in by the front door.
class Doorkeeper {
 public:
  virtual ~Doorkeeper() = default;
  [[nodiscard]] virtual std::optional<council::Caller> by_cookie(store::Database& reader, std::string_view token, Time now) = 0;
  [[nodiscard]] virtual std::optional<council::Caller> by_bearer(store::Database& reader, std::string_view token, Time now) = 0;
  [[nodiscard]] virtual SessionNews look_again(store::Database& reader, const std::vector<SocketSession>& sessions, Time now) = 0;
};

}  // namespace radslag::net

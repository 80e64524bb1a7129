#pragma once
// Who a cookie or a bearer token stands for. The identity service knows; the front door only asks.
#include <optional>
#include <string_view>

#include "base/time.hpp"
#include "council/core/actor.hpp"
#include "store/database.hpp"

namespace radslag::net {

// Called on reader threads, several at once; answers are kept for a while by Callers. Nothing for a token that is
// unknown, ended or too old. The caller's principal is the member's id; address, user agent and over_http are filled
// in by the front door.
class Doorkeeper {
 public:
  virtual ~Doorkeeper() = default;
  [[nodiscard]] virtual std::optional<council::Caller> by_cookie(store::Database& reader, std::string_view token, Time now) = 0;
  [[nodiscard]] virtual std::optional<council::Caller> by_bearer(store::Database& reader, std::string_view token, Time now) = 0;
};

}  // namespace radslag::net

#pragma once
// The identity service, as the front door asks it.
#include "identity/sessions.hpp"
#include "net/doorkeeper.hpp"

namespace radslag::cli {

class IdentityDoorkeeper final : public net::Doorkeeper {
 public:
  IdentityDoorkeeper(const council::KeyRing& keys, identity::Sessions::OnUse on_use) : sessions_(keys, std::move(on_use)) {}
  [[nodiscard]] std::optional<council::Caller> by_cookie(store::Database& reader, std::string_view token, Time now) override {
    return sessions_.by_cookie(reader, token, now);
  }
  [[nodiscard]] std::optional<council::Caller> by_bearer(store::Database& reader, std::string_view token, Time now) override {
    return sessions_.by_bearer(reader, token, now);
  }

 private:
  identity::Sessions sessions_;
};

}  // namespace radslag::cli

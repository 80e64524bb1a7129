#pragma once
// The identity service, as the front door asks it.
#include "identity/sessions.hpp"
#include "net/doorkeeper.hpp"

namespace radslag::cli {

class IdentityDoorkeeper final : public net::Doorkeeper {
 public:
  IdentityDoorkeeper(const council::KeyRing& keys, identity::Sessions::OnUse on_use, identity::Sessions::OnNewSecret on_new_secret)
      : sessions_(keys, std::move(on_use), std::move(on_new_secret)) {}
  [[nodiscard]] std::optional<council::Caller> by_cookie(store::Database& reader, std::string_view token, Time now) override {
    return sessions_.by_cookie(reader, token, now);
  }
  [[nodiscard]] std::optional<council::Caller> by_bearer(store::Database& reader, std::string_view token, Time now) override {
    return sessions_.by_bearer(reader, token, now);
  }
  [[nodiscard]] net::SessionNews look_again(store::Database& reader, const std::vector<net::SocketSession>& sessions, Time now) override {
    using Standing = identity::Sessions::Standing;
    net::SessionNews news;
    for (const net::SocketSession& session : sessions) {
      const Standing standing = identity::Sessions::standing_of(reader, session.handle, session.opened_at, now);
      if (standing != Standing::good) (standing == Standing::ended ? news.ended : news.due).push_back(session.handle);
    }
    return news;
  }

 private:
  identity::Sessions sessions_;
};

}  // namespace radslag::cli

#pragma once
// Whose request is this? Looks a cookie's or a bearer's secret up on a reader's connection. From any thread.
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "council/core/actor.hpp"
#include "council/core/keys.hpp"
#include "store/database.hpp"

namespace radslag::identity {

class Sessions {
 public:
  // Called at most every ten minutes a session: FrontDesk::note_use writes it down.
  using OnUse = std::function<void(const std::string& handle, Time now)>;

  // The keys must outlive it.
  Sessions(const council::KeyRing& keys, OnUse on_use);

  // The member's caller: principal, member, session, when and how it began, exemption. What the connection knows (address,
  // user agent, over_http) is left to fill in. Nothing for an unknown secret, an ended session, or one that is over.
  [[nodiscard]] std::optional<council::Caller> by_cookie(store::Database& reader, std::string_view token, Time now);
  [[nodiscard]] std::optional<council::Caller> by_bearer(store::Database& reader, std::string_view token, Time now);

 private:
  enum class Holder { browser, script };
  std::optional<council::Caller> look_up(store::Database& reader, std::string_view token, Holder holder, Time now);
  void note_use(const std::string& handle, Time used_at, Time now);

  const council::KeyRing& keys_;
  OnUse on_use_;
  std::mutex mutex_;
  std::unordered_map<std::string, Time> noted_;  // handed to on_use and perhaps not yet to be read
};

}  // namespace radslag::identity

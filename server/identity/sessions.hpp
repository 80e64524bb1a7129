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
#include "identity/session_table.hpp"
#include "store/database.hpp"

namespace radslag::identity {

class Sessions {
 public:
  // Called at most every ten minutes a session: FrontDesk::note_use writes it down.
  using OnUse = std::function<void(const std::string& handle, Time now)>;
  // Called when a browser shows the new secret that it was given: FrontDesk::confirm_secret makes it the present one.
  using OnNewSecret = std::function<void(const std::string& handle, const council::Secret& shown, Time now)>;

  // The keys must outlive it.
  Sessions(const council::KeyRing& keys, OnUse on_use, OnNewSecret on_new_secret);

  // The member's caller: principal, member, session, when and how it began, exemption. What the connection knows (address,
  // user agent, over_http) is left to fill in. Nothing for an unknown secret, an ended session, or one that is over.
  [[nodiscard]] std::optional<council::Caller> by_cookie(store::Database& reader, std::string_view token, Time now);
  [[nodiscard]] std::optional<council::Caller> by_bearer(store::Database& reader, std::string_view token, Time now);
  // By its handle, for an open socket: is the session over? Is it owed a new secret since before the socket was opened?
  enum class Standing { good, ended, due };
  [[nodiscard]] static Standing standing_of(store::Database& reader, const std::string& handle, Time opened_at, Time now);

 private:
  enum class Holder { browser, script };
  std::optional<council::Caller> look_up(store::Database& reader, std::string_view token, Holder holder, Time now);
  void note_use(const session_table::Session& session, Time now);

  const council::KeyRing& keys_;
  OnUse on_use_;
  OnNewSecret on_new_secret_;
  std::mutex mutex_;
  std::unordered_map<std::string, Time> noted_;  // handed to on_use and perhaps not yet to be read
};

}  // namespace radslag::identity

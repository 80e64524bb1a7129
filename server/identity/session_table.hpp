#pragma once
// The side table of sessions: browsers with a cookie and scripts with a bearer token. Of the secret it holds the hash.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "council/core/decision.hpp"
#include "identity/secrets.hpp"

namespace radslag::identity::session_table {

struct Session {
  std::string handle;  // its name among people; no secret
  Secret token{};
  MemberId member;
  bool is_browser = true;
  std::string label;
  Time created_at{}, used_at{};
  bool by_email = false;
  bool exempt = false;

  [[nodiscard]] bool is_over(Time now) const;
};

[[nodiscard]] std::optional<Session> by_token(store::Database& db, const Secret& token);
[[nodiscard]] std::optional<Session> by_handle(store::Database& db, const std::string& handle);
// Of one member, those that are not over, the newest use first.
[[nodiscard]] std::vector<Session> of_member(store::Database& db, const MemberId& member, Time now);

void insert(store::Database& db, const Session& session);
void set_token(store::Database& db, const std::string& handle, const Secret& token);
void set_used(store::Database& db, const std::string& handle, Time now);
void remove(store::Database& db, const std::string& handle);
// Those that ended by themselves.
void remove_over(store::Database& db, Time now);

// "Firefox, Android": what the browser says it is, in two words a person knows.
[[nodiscard]] std::string label_of(std::string_view user_agent);

}  // namespace radslag::identity::session_table

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
  std::optional<Time> renew_since{};  // it is owed a new secret
  std::optional<Time> next_at{};      // one was offered
  std::optional<Time> proven_at{};  // a browser: when it last proved who holds it; a token: made by who had just proven it
  bool second_factor = false;     // used in this session, or in the one that made this token
  bool shared = false;            // in a browser that others use too
  std::optional<Time> ends_at{};    // of somebody who helps at a desk: over then in any case

  [[nodiscard]] bool is_over(Time now) const;
  // When its cookie ends by itself; no time at all: with the browser.
  [[nodiscard]] Time cookie_until() const;
  // Owed a new secret, and none is on its way.
  [[nodiscard]] bool is_due(Time now) const;
};

// Which of a session's secrets was shown.
enum class Shown { present, next, old };
struct Found {
  Session session;
  Shown shown = Shown::present;
};

// An old secret is found for as long as it is taken.
[[nodiscard]] std::optional<Found> by_token(store::Database& db, const Secret& token, Time now);
[[nodiscard]] std::optional<Session> by_handle(store::Database& db, const std::string& handle);
// Of one member, those that are not over, the newest use first.
[[nodiscard]] std::vector<Session> of_member(store::Database& db, const MemberId& member, Time now);

void insert(store::Database& db, const Session& session);
// In place of every secret it has, at once.
void set_token(store::Database& db, const std::string& handle, const Secret& token, Time now);
// The member's browsers are owed a new secret, but for those that got one just now.
void owe_renewal(store::Database& db, const MemberId& member, Time now);
// A new secret is on its way to the browser, and counts beside the present one …
void offer(store::Database& db, const std::string& handle, const Secret& token, Time now);
// … until the browser has shown it: then it is the present one.
void confirm(store::Database& db, const std::string& handle, const Secret& shown, Time now);
// The session proved who holds it; with a second factor it stays so to its end.
void set_proven(store::Database& db, const std::string& handle, Time now, bool second_factor);
// Others use this browser too.
void set_shared(store::Database& db, const std::string& handle, Time now);
void set_used(store::Database& db, const std::string& handle, Time now);
void remove(store::Database& db, const std::string& handle);
// Those that ended by themselves.
void remove_over(store::Database& db, Time now);

// "Firefox, Android": what the browser says it is, in two words a person knows.
[[nodiscard]] std::string label_of(std::string_view user_agent);

}  // namespace radslag::identity::session_table

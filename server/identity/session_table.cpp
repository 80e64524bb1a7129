#include "identity/session_table.hpp"

#include <array>

#include "identity/limits.hpp"

namespace radslag::identity::session_table {

namespace {

constexpr std::string_view columns =
    "SELECT handle, token, member, kind, label, created_at, used_at, by_email, exempt, renew_since, next_at, proven_at, second_factor, shared, ends_at FROM account_session ";

template <class... Args>
void each(store::Database& db, std::string_view where, auto take, const Args&... args) {
  db.each<std::string, Secret, MemberId, std::string, std::string, Time, Time, bool, bool, std::optional<Time>, std::optional<Time>, std::optional<Time>, bool, bool, std::optional<Time>>(
      std::string(columns) + std::string(where),
      [take](std::string handle, Secret token, MemberId member, std::string kind, std::string label, Time created_at, Time used_at,
             bool by_email, bool exempt, std::optional<Time> renew_since, std::optional<Time> next_at,
             std::optional<Time> proven_at, bool second_factor, bool shared, std::optional<Time> ends_at) {
        take(Session{std::move(handle), token, std::move(member), kind == "browser", std::move(label), created_at, used_at, by_email,
                     exempt, renew_since, next_at, proven_at, second_factor, shared, ends_at});
      },
      args...);
}

template <class... Args>
std::optional<Session> one(store::Database& db, std::string_view where, const Args&... args) {
  std::optional<Session> found;
  each(db, where, [&](Session session) { found = std::move(session); }, args...);
  return found;
}

std::string_view first_of(std::string_view text, std::span<const std::pair<std::string_view, std::string_view>> names) {
  for (const auto& [mark, name] : names) {
    if (text.contains(mark)) return name;
  }
  return {};
}

}  // namespace

bool Session::is_over(Time now) const {
  if (ends_at && now > *ends_at) return true;
  if (shared && now - used_at > limits::shared_idle_max) return true;
  if (!is_browser) return now - used_at > limits::session_age_max;
  return now - used_at > limits::session_idle_max || now - created_at > limits::session_age_max;
}

Time Session::cookie_until() const { return shared ? Time{} : created_at + limits::session_age_max; }

bool Session::is_due(Time now) const {
  return is_browser && renew_since && (!next_at || now - *next_at >= limits::secret_offered_every);
}

std::optional<Found> by_token(store::Database& db, const Secret& token, Time now) {
  if (auto session = one(db, "WHERE token = $1", token)) return Found{std::move(*session), Shown::present};
  if (auto session = one(db, "WHERE next_token = $1", token)) return Found{std::move(*session), Shown::next};
  if (auto session = one(db, "WHERE old_token = $1 AND old_until > $2", token, now)) return Found{std::move(*session), Shown::old};
  return std::nullopt;
}

std::optional<Session> by_handle(store::Database& db, const std::string& handle) { return one(db, "WHERE handle = $1", handle); }

std::vector<Session> of_member(store::Database& db, const MemberId& member, Time now) {
  std::vector<Session> found;
  const auto take = [&](Session session) {
    if (!session.is_over(now)) found.push_back(std::move(session));
  };
  each(db, "WHERE member = $1 ORDER BY used_at DESC, handle", take, member);
  return found;
}

void insert(store::Database& db, const Session& session) {
  db.run(
      "INSERT INTO account_session (handle, token, member, kind, label, created_at, used_at, by_email, exempt, secret_at, proven_at, second_factor, ends_at) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $6, $10, $11, $12)",
      session.handle, session.token, session.member, session.is_browser ? "browser" : "token", session.label,
      session.created_at, session.used_at, session.by_email, session.exempt, session.proven_at, session.second_factor, session.ends_at);
}

void set_token(store::Database& db, const std::string& handle, const Secret& token, Time now) {
  db.run("UPDATE account_session SET token = $2, secret_at = $3, renew_since = NULL, next_token = NULL, next_at = NULL, "
         "old_token = NULL, old_until = NULL WHERE handle = $1", handle, token, now);
}

void owe_renewal(store::Database& db, const MemberId& member, Time now) {
  db.run("UPDATE account_session SET renew_since = $2 WHERE member = $1 AND kind = 'browser' AND secret_at < $2",
         member, now);
}

void offer(store::Database& db, const std::string& handle, const Secret& token, Time now) {
  db.run("UPDATE account_session SET next_token = $2, next_at = $3 WHERE handle = $1", handle, token, now);
}

void confirm(store::Database& db, const std::string& handle, const Secret& shown, Time now) {
  db.run("UPDATE account_session SET old_token = token, old_until = $2, token = next_token, secret_at = next_at, "
         "renew_since = CASE WHEN renew_since > next_at THEN renew_since END, next_token = NULL, next_at = NULL "
         "WHERE handle = $1 AND next_token = $3",
         handle, now + limits::old_secret_kept, shown);
}

void set_proven(store::Database& db, const std::string& handle, Time now, bool second_factor) {
  db.run("UPDATE account_session SET proven_at = $2, second_factor = max(second_factor, $3) WHERE handle = $1", handle, now, second_factor);
}

void set_shared(store::Database& db, const std::string& handle, Time now) {
  db.run("UPDATE account_session SET shared = 1, used_at = max(used_at, $2) WHERE handle = $1", handle, now);
}

void set_used(store::Database& db, const std::string& handle, Time now) {
  db.run("UPDATE account_session SET used_at = max(used_at, $2) WHERE handle = $1", handle, now);
}

void remove(store::Database& db, const std::string& handle) {
  db.run("DELETE FROM account_session WHERE handle = $1", handle);
}

void remove_over(store::Database& db, Time now) {
  db.run("DELETE FROM account_session WHERE used_at < $1 AND (kind = 'browser' OR used_at < $2)",
         now - limits::session_idle_max, now - limits::session_age_max);
  db.run("DELETE FROM account_session WHERE ends_at < $1", now);
  db.run("DELETE FROM account_session WHERE shared = 1 AND used_at < $1", now - limits::shared_idle_max);
}

std::string label_of(std::string_view user_agent) {
  // In this order: most browsers also claim to be Safari, and Chrome's relatives to be Chrome.
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> browsers{{
      {"Edg", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser", "Samsung Internet"}, {"Firefox", "Firefox"},
      {"FxiOS", "Firefox"}, {"Chrom", "Chrome"}, {"Safari", "Safari"}}};
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> systems{{
      {"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Windows", "Windows"}, {"Mac OS X", "macOS"},
      {"CrOS", "ChromeOS"}, {"Linux", "Linux"}}};
  const std::string_view browser = first_of(user_agent, browsers);
  const std::string_view system = first_of(user_agent, systems);
  std::string label(browser);
  if (!browser.empty() && !system.empty()) label += ", ";
  label += system;
  return label;
}

}  // namespace radslag::identity::session_table

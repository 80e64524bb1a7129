#include "identity/session_table.hpp"

#include <array>

#include "identity/limits.hpp"

namespace radslag::identity::session_table {

namespace {

// Row → Session, for the three questions below, which ask for the same columns.
template <class Take>
auto reading(Take take) {
  return [take](std::string handle, Secret token, MemberId member, std::string kind, std::string label, Time created_at,
                Time used_at, bool by_email, bool exempt) {
    take(Session{std::move(handle), token, std::move(member), kind == "browser", std::move(label), created_at, used_at,
                 by_email, exempt});
  };
}

template <class... Args>
void each(store::Database& db, std::string_view sql, auto take, const Args&... args) {
  db.each<std::string, Secret, MemberId, std::string, std::string, Time, Time, bool, bool>(sql, reading(take), args...);
}

std::string_view first_of(std::string_view text, std::span<const std::pair<std::string_view, std::string_view>> names) {
  for (const auto& [mark, name] : names) {
    if (text.contains(mark)) return name;
  }
  return {};
}

}  // namespace

bool Session::is_over(Time now) const {
  if (!is_browser) return now - used_at > limits::session_age_max;
  return now - used_at > limits::session_idle_max || now - created_at > limits::session_age_max;
}

std::optional<Session> by_token(store::Database& db, const Secret& token) {
  std::optional<Session> found;
  each(db,
       "SELECT handle, token, member, kind, label, created_at, used_at, by_email, exempt FROM account_session "
       "WHERE token = $1",
       [&](Session session) { found = std::move(session); }, token);
  return found;
}

std::optional<Session> by_handle(store::Database& db, const std::string& handle) {
  std::optional<Session> found;
  each(db,
       "SELECT handle, token, member, kind, label, created_at, used_at, by_email, exempt FROM account_session "
       "WHERE handle = $1",
       [&](Session session) { found = std::move(session); }, handle);
  return found;
}

std::vector<Session> of_member(store::Database& db, const MemberId& member, Time now) {
  std::vector<Session> found;
  each(db,
       "SELECT handle, token, member, kind, label, created_at, used_at, by_email, exempt FROM account_session "
       "WHERE member = $1 ORDER BY used_at DESC, handle",
       [&](Session session) {
         if (!session.is_over(now)) found.push_back(std::move(session));
       },
       member);
  return found;
}

void insert(store::Database& db, const Session& session) {
  db.run(
      "INSERT INTO account_session (handle, token, member, kind, label, created_at, used_at, by_email, exempt) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      session.handle, session.token, session.member, session.is_browser ? "browser" : "token", session.label,
      session.created_at, session.used_at, session.by_email, session.exempt);
}

void set_token(store::Database& db, const std::string& handle, const Secret& token) {
  db.run("UPDATE account_session SET token = $2 WHERE handle = $1", handle, token);
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

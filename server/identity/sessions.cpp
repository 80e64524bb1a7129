#include "identity/sessions.hpp"

#include "identity/limits.hpp"
#include "identity/secrets.hpp"
#include "identity/session_table.hpp"

namespace radslag::identity {

namespace {

constexpr std::size_t secret_max = 128;

}  // namespace

Sessions::Sessions(const council::KeyRing& keys, OnUse on_use, OnNewSecret on_new_secret)
    : keys_(keys), on_use_(std::move(on_use)), on_new_secret_(std::move(on_new_secret)) {}

std::optional<council::Caller> Sessions::by_cookie(store::Database& reader, std::string_view token, Time now) {
  return look_up(reader, token, Holder::browser, now);
}

std::optional<council::Caller> Sessions::by_bearer(store::Database& reader, std::string_view token, Time now) {
  return look_up(reader, token, Holder::script, now);
}

// A script's token is no cookie and a cookie no token: each obeys rules that the other is exempt from.
std::optional<council::Caller> Sessions::look_up(store::Database& reader, std::string_view token, Holder holder, Time now) {
  if (token.empty() || token.size() > secret_max) return std::nullopt;
  const Secret shown = hash_of_token(keys_, token);
  const auto found = session_table::by_token(reader, shown, now);
  if (!found || found->session.is_browser != (holder == Holder::browser) || found->session.is_over(now)) return std::nullopt;
  const auto* session = &found->session;
  if (found->shown == session_table::Shown::next) on_new_secret_(session->handle, shown, now);
  note_use(*session, now);
  council::Caller caller;
  caller.principal = session->member.value;
  caller.member = session->member;
  caller.session = session->handle;
  caller.session_began_ms = to_unix_ms(session->created_at);
  caller.session_by_email = session->by_email;
  caller.exempt = session->exempt;
  caller.helps = session->ends_at.has_value();
  caller.secret_due = found->shown == session_table::Shown::present && session->is_due(now);
  caller.is_passing = session->renew_since || found->shown != session_table::Shown::present;
  return caller;
}

Sessions::Standing Sessions::standing_of(store::Database& reader, const std::string& handle, Time opened_at, Time now) {
  const auto session = session_table::by_handle(reader, handle);
  if (!session || session->is_over(now)) return Standing::ended;
  return session->renew_since && *session->renew_since > opened_at ? Standing::due : Standing::good;
}

void Sessions::note_use(const session_table::Session& session, Time now) {
  const std::chrono::minutes every = session.shared ? limits::shared_use_noted_every : limits::use_noted_every;
  if (now - session.used_at < every) return;
  {
    const std::lock_guard lock(mutex_);
    std::erase_if(noted_, [&](const auto& entry) { return now - entry.second >= limits::use_noted_every; });
    const auto [noted, is_new] = noted_.emplace(session.handle, now);
    if (!is_new && now - noted->second < every) return;
    noted->second = now;
  }
  on_use_(session.handle, now);
}

}  // namespace radslag::identity

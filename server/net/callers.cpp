#include "net/callers.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <chrono>

namespace radslag::net {

namespace {

std::string key_of(const Credentials& credentials) {
  std::string hash(32, '\0');
  crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(), reinterpret_cast<const unsigned char*>(credentials.token.data()),
                     credentials.token.size(), nullptr, 0);
  return hash + (credentials.kind == Credentials::Kind::cookie ? 'c' : 'b');
}

// The value of one cookie among `a=b; c=d`; of several with one name the first.
std::string_view cookie_value(std::string_view cookies, std::string_view name) {
  while (!cookies.empty()) {
    const std::size_t end = cookies.find(';');
    std::string_view pair = cookies.substr(0, end);
    cookies = end == std::string_view::npos ? std::string_view() : cookies.substr(end + 1);
    while (pair.starts_with(' ')) pair.remove_prefix(1);
    const std::size_t equals = pair.find('=');
    if (equals != std::string_view::npos && pair.substr(0, equals) == name) return pair.substr(equals + 1);
  }
  return {};
}

// Lax: both cookies come along when a provider sends the browser back here.
std::string write_named_cookie(std::string_view name, const council::SessionChange& change, bool behind_tls, Time now) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(change.expires - now).count();
  // Without an age it ends with the browser.
  const bool ends_with_browser = !change.token.empty() && change.expires == Time{};
  const std::string age = ends_with_browser ? "" : fmt::format(" Max-Age={};", change.token.empty() ? 0 : std::max<std::int64_t>(0, seconds));
  return fmt::format("{}={}; Path=/;{} HttpOnly; SameSite=Lax{}", name, change.token, age, behind_tls ? "; Secure" : "");
}

std::string_view attempt_name(bool behind_tls) { return behind_tls ? "__Host-radslag-attempt" : "radslag-attempt"; }

}  // namespace

std::string_view cookie_name(bool behind_tls) { return behind_tls ? "__Host-radslag" : "radslag"; }

Credentials credentials_of(const RequestHead& head, std::string_view name) {
  constexpr std::string_view scheme = "Bearer ";
  const std::string_view authorization = head.field("authorization");
  if (authorization.starts_with(scheme)) return {Credentials::Kind::bearer, std::string(authorization.substr(scheme.size()))};
  for (const auto& [field, value] : head.fields) {
    if (field != "cookie") continue;
    if (const std::string_view token = cookie_value(value, name); !token.empty()) return {Credentials::Kind::cookie, std::string(token)};
  }
  return {};
}

std::string write_cookie(const council::SessionChange& change, bool behind_tls, Time now) {
  return write_named_cookie(cookie_name(behind_tls), change, behind_tls, now);
}

std::string write_attempt_cookie(const council::SessionChange& change, bool behind_tls, Time now) {
  return write_named_cookie(attempt_name(behind_tls), change, behind_tls, now);
}

std::string attempt_in(const RequestHead& head, bool behind_tls) {
  for (const auto& [field, value] : head.fields) {
    if (field != "cookie") continue;
    if (const std::string_view found = cookie_value(value, attempt_name(behind_tls)); !found.empty()) return std::string(found);
  }
  return {};
}

void Callers::find(const Credentials& credentials, Then then) {
  if (credentials.kind == Credentials::Kind::none) return then(std::nullopt);
  std::string key = key_of(credentials);
  const Time now = clock_.now();
  if (const auto known = known_.find(key); known != known_.end() && known->second.until > now) return then(known->second.caller);
  readers_.ask(
      [this, credentials, now](store::Database& db) -> Or<std::optional<council::Caller>> {
        return credentials.kind == Credentials::Kind::cookie ? doorkeeper_.by_cookie(db, credentials.token, now)
                                                             : doorkeeper_.by_bearer(db, credentials.token, now);
      },
      [this, key = std::move(key), asked_at = changes_, then = std::move(then)](Or<std::optional<council::Caller>> found) mutable {
        std::optional<council::Caller> caller = found ? std::move(*found) : std::nullopt;
        if (caller && !caller->is_passing && asked_at == changes_) keep(key, *caller);
        then(std::move(caller));
      });
}

void Callers::renew(const std::optional<council::Caller>& caller, ThenCookie then) {
  if (!caller || !caller->secret_due || desk_ == nullptr) return then(std::nullopt);
  desk_->renew(*caller, [then = std::move(then)](council::Answer answer) mutable { then(std::move(answer.session)); });
}

void Callers::keep(const std::string& key, const council::Caller& caller) {
  if (known_.size() >= kept_max) known_.clear();
  known_[key] = {caller, clock_.now() + kept_for};
}

void Callers::apply(const council::Committed& batch) {
  if (batch.end_sessions.empty() && batch.relabel.empty()) return;
  ++changes_;
  std::erase_if(known_, [&](const auto& entry) {
    const council::Caller& caller = entry.second.caller;
    return std::ranges::find(batch.end_sessions, caller.session) != batch.end_sessions.end() ||
           (caller.member && std::ranges::find(batch.relabel, *caller.member) != batch.relabel.end());
  });
}

}  // namespace radslag::net

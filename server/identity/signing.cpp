#include "identity/signing.hpp"

#include <algorithm>

#include "identity/ceremony_table.hpp"
#include "identity/factor_table.hpp"
#include "identity/guarding.hpp"
#include "identity/limits.hpp"
#include "identity/provider_table.hpp"
#include "identity/restore.hpp"
#include "identity/second_factor.hpp"
#include "identity/secrets.hpp"
#include "identity/session_table.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::identity {

namespace {

// The browser's session that asks; nothing for a script's token.
std::optional<session_table::Session> own_browser_session(const council::Context& context) {
  auto session = session_table::by_handle(context.books, context.caller.session);
  return session && session->is_browser ? session : std::nullopt;
}

}  // namespace

std::string begin_session(const council::Context& context, const Identity& identity, const Arrival& arrival, council::Decision& decision) {
  if (const auto old = own_browser_session(context)) end_one(old->handle, decision);
  const std::string token = make_token(context.random);
  session_table::Session session{.handle = make_ulid(context.now, context.random),
                                 .token = hash_of_token(identity.keys, token),
                                 .member = arrival.member,
                                 .label = session_table::label_of(context.caller.user_agent),
                                 .created_at = context.now,
                                 .used_at = context.now,
                                 .by_email = arrival.proof == Proof::email,
                                 .proven_at = std::min(arrival.proven_at.value_or(context.now), context.now),
                                 .second_factor = arrival.second_factor};
  std::string handle = session.handle;
  decision.effects.emplace_back([session = std::move(session), now = context.now](store::Database& db) {
    session_table::remove_over(db, now);
    session_table::insert(db, session);
  });
  decision.session = council::SessionChange{token, context.now + limits::session_age_max};
  if (arrival.provider) {
    decision.effects.emplace_back([handle, provider = *arrival.provider](store::Database& db) { provider_table::put_session(db, handle, provider); });
  }
  note_browser(context, identity, arrival.member, arrival.browser, !arrival.is_new, decision);
  return handle;
}

std::optional<protocol::PendingSignIn> admit(const council::Context& context, const Identity& identity, const Arrival& arrival, council::Decision& decision) {
  if (arrival.second_factor || !factor_table::has_second_factor(context.books, arrival.member) ||
      restore::happens(context, identity, arrival.member, decision)) {
    begin_session(context, identity, arrival, decision);
    return std::nullopt;
  }
  protocol::PendingSignIn pending;
  pending.request = context.random.hex(16) + second_factor::tag_of(identity.keys, arrival.member);
  pending.expires_at = context.now + std::chrono::minutes(protocol::limits::second_factor_minutes);
  pending.totp = factor_table::has_totp(context.books, arrival.member);
  pending.passkey = factor_table::has_passkey(context.books, arrival.member);
  pending.recovery = factor_table::recovery_codes_left(context.books, arrival.member) > 0;
  decision.effects.push_back(ceremony_table::insert({.id = hash_of_request(identity.keys, pending.request),
                                                     .purpose = ceremony_table::Purpose::second_factor,
                                                     .member = arrival.member,
                                                     .by_email = arrival.proof == Proof::email,
                                                     .expires_at = pending.expires_at,
                                                     .provider = arrival.provider},
                                                    context.now));
  return pending;
}

void renew_session(const council::Context& context, const Identity& identity, council::Decision& decision) {
  const auto session = own_browser_session(context);
  if (!session || !context.caller.over_http) return;
  const std::string token = make_token(context.random);
  decision.effects.emplace_back([handle = session->handle, hash = hash_of_token(identity.keys, token), now = context.now](store::Database& db) {
    session_table::set_token(db, handle, hash, now);
  });
  decision.session = council::SessionChange{token, session->cookie_until()};
  decision.relabel.push_back(session->member);  // whoever remembers this member's secrets asks again: the old one is void
}

void end_other_browsers(const council::Context& context, const MemberId& member, council::Decision& decision) {
  for (const auto& session : session_table::of_member(context.books, member, context.now)) {
    if (session.is_browser && session.handle != context.caller.session) end_one(session.handle, decision);
  }
}

void end_one(const std::string& handle, council::Decision& decision) {
  decision.effects.emplace_back([handle](store::Database& db) { session_table::remove(db, handle); });
  decision.end_sessions.push_back(handle);
}

}  // namespace radslag::identity

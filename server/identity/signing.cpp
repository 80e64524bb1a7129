#include "identity/signing.hpp"

#include "identity/limits.hpp"
#include "identity/secrets.hpp"
#include "identity/session_table.hpp"

namespace radslag::identity {

namespace {

// The browser's session that asks; nothing for a script's token.
std::optional<session_table::Session> own_browser_session(const council::Context& context) {
  auto session = session_table::by_handle(context.books, context.caller.session);
  return session && session->is_browser ? session : std::nullopt;
}

}  // namespace

void begin_session(const council::Context& context, const Identity& identity, const MemberId& member, Proof proof,
                   council::Decision& decision) {
  if (const auto old = own_browser_session(context)) end_one(old->handle, decision);
  const std::string token = make_token(context.random);
  session_table::Session session{.handle = make_ulid(context.now, context.random),
                                 .token = hash_of_token(identity.keys, token),
                                 .member = member,
                                 .label = session_table::label_of(context.caller.user_agent),
                                 .created_at = context.now,
                                 .used_at = context.now,
                                 .by_email = proof == Proof::email};
  decision.effects.emplace_back([session = std::move(session), now = context.now](store::Database& db) {
    session_table::remove_over(db, now);
    session_table::insert(db, session);
  });
  decision.session = council::SessionChange{token, context.now + limits::session_age_max};
}

void renew_session(const council::Context& context, const Identity& identity, council::Decision& decision) {
  const auto session = own_browser_session(context);
  if (!session || !context.caller.over_http) return;
  const std::string token = make_token(context.random);
  decision.effects.emplace_back([handle = session->handle, hash = hash_of_token(identity.keys, token), now = context.now](store::Database& db) {
    session_table::set_token(db, handle, hash, now);
  });
  decision.session = council::SessionChange{token, session->created_at + limits::session_age_max};
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

// One's own sessions: signing out, ending another one, tokens for scripts.
#include "identity/limits.hpp"
#include "identity/provider_table.hpp"
#include "identity/rules.hpp"
#include "identity/secrets.hpp"
#include "identity/session_table.hpp"
#include "identity/signing.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::identity {

namespace {

constexpr std::size_t sessions_shown_max = 100;

void end_here(const Context& context, const std::string& handle, Decision& decision) {
  end_one(handle, decision);
  if (handle == context.caller.session) decision.session = council::SessionChange{};
}

}  // namespace

// Who is signed in may sign out; what this session watches is closed. Who signed in at a provider may go on and sign out
// there too, where that is offered.
Outcome sign_out(const Context& context, const protocol::AccountSignOut&, const Identity& identity) {
  Decision decision;
  if (const auto provider = provider_table::provider_of_session(context.books, context.caller.session)) {
    const std::string address = oidc::sign_out_address(*identity.directory, identity.options.site, *provider);
    protocol::AccountSignOutResult result;
    if (!address.empty()) result.continue_at = address;
    decision.result = result.to_json();
  }
  end_here(context, context.caller.session, decision);
  return decision;
}

// Where what a member may do has changed, each of their browsers gets a new secret with its next HTTP answer. The present
// one counts until the browser has shown the new one, and a minute longer: an answer that was lost throws nobody out.
Outcome offer_secret(const Context& context, const RenewalAsked&, const Identity& identity) {
  Decision decision;
  const auto session = session_table::by_handle(context.books, context.caller.session);
  if (!session || !session->is_due(context.now)) return decision;
  const std::string token = make_token(context.random);
  decision.effects.emplace_back([handle = session->handle, hash = hash_of_token(identity.keys, token), now = context.now](store::Database& db) {
    session_table::offer(db, handle, hash, now);
  });
  decision.session = council::SessionChange{token, session->cookie_until()};
  return decision;
}

// Who signs in where others do too may say so: the session then ends soon after its last use, and its cookie with the
// browser. Nobody can take that back but by signing in anew.
Outcome share_device(const Context& context, const protocol::AccountShareDevice&, const Identity& identity) {
  const auto session = session_table::by_handle(context.books, context.caller.session);
  if (!session || !session->is_browser) return refuse(Reason::wrong_state, "Only a browser's session can be one of a shared device.");
  Decision decision;
  decision.effects.emplace_back([handle = session->handle, now = context.now](store::Database& db) { session_table::set_shared(db, handle, now); });
  if (session->shared) return decision;
  // Offered as in offer_secret, not put in the other's place at once: what this page has under way carries the present one.
  const std::string token = make_token(context.random);
  decision.effects.emplace_back([handle = session->handle, hash = hash_of_token(identity.keys, token), now = context.now](store::Database& db) {
    session_table::offer(db, handle, hash, now);
  });
  decision.session = council::SessionChange{token, Time{}};
  return decision;
}

// A member may end any session or token of their own, and nobody else's.
Outcome end_session(const Context& context, const protocol::AccountEndSession& command) {
  const auto session = session_table::by_handle(context.books, command.session);
  if (!session || session->member != context.actor.member) {
    return refuse(Reason::not_found, "You have no such session. It may have ended already.", "/session");
  }
  Decision decision;
  end_here(context, session->handle, decision);
  return decision;
}

// A member who fears that somebody else got in may end everything but the session that asks, tokens among it.
Outcome end_other_sessions(const Context& context, const protocol::AccountEndOtherSessions&) {
  Decision decision;
  for (const auto& session : session_table::of_member(context.books, *context.actor.member, context.now)) {
    if (session.handle != context.caller.session) end_one(session.handle, decision);
  }
  return decision;
}

// A member may make tokens for scripts, twenty at most. The token is shown once; what it does is the member's doing.
Outcome create_token(const Context& context, const protocol::AccountCreateToken& command, const Identity& identity) {
  std::int64_t tokens = 0;
  for (const auto& session : session_table::of_member(context.books, *context.actor.member, context.now)) tokens += session.is_browser ? 0 : 1;
  if (tokens >= protocol::limits::tokens_max) {
    auto refusal = refuse(Reason::too_many, "You have as many tokens as one may have. End one that you do not use.").error();
    refusal.max = protocol::limits::tokens_max;
    return std::unexpected(std::move(refusal));
  }
  const std::string token = std::string(bearer_prefix) + make_token(context.random);
  session_table::Session session{.handle = make_ulid(context.now, context.random),
                                 .token = hash_of_token(identity.keys, token),
                                 .member = *context.actor.member,
                                 .is_browser = false,
                                 .label = command.label,
                                 .created_at = context.now,
                                 .used_at = context.now};
  // It carries what the session that makes it has proven.
  if (const auto own = session_table::by_handle(context.books, context.caller.session)) {
    session.proven_at = own->proven_at ? std::optional(context.now) : std::nullopt;
    session.second_factor = own->second_factor;
  }
  Decision decision;
  decision.result = protocol::AccountCreateTokenResult{session.handle, token}.to_json();
  decision.private_result = true;
  decision.effects.emplace_back([session = std::move(session)](store::Database& db) { session_table::insert(db, session); });
  return decision;
}

// A member sees their own sessions and tokens.
Or<std::string> sessions(const council::Reading& reading, const protocol::AccountSessions&) {
  protocol::AccountSessionsResult result;
  if (!reading.caller.member) return refuse(Reason::session_ended, "Sign in to see your sessions.");
  for (const auto& session : session_table::of_member(reading.books, *reading.caller.member, reading.now)) {
    if (result.sessions.size() == sessions_shown_max) break;
    result.sessions.push_back({session.handle, session.is_browser ? protocol::SessionKind::browser : protocol::SessionKind::token,
                               session.label, session.created_at, session.used_at, session.handle == reading.caller.session});
  }
  return result.to_json();
}

}  // namespace radslag::identity

#pragma once
// What several rules do with sessions: begin one, give it a new secret, end others. They add to a decision.
#include "council/core/decision.hpp"
#include "identity/identity.hpp"

namespace radslag::identity {

enum class Proof { password, email };

// A new session of this browser, in place of the one it had: a session that somebody slipped into the browser before
// does not become this member's.
void begin_session(const council::Context& context, const Identity& identity, const MemberId& member, Proof proof,
                   council::Decision& decision);
// The browser's session gets a new secret, because what it may do has changed. Only where a cookie can be set.
void renew_session(const council::Context& context, const Identity& identity, council::Decision& decision);
// Every other browser of the member is signed out; tokens of scripts stay, and can be ended one by one.
void end_other_browsers(const council::Context& context, const MemberId& member, council::Decision& decision);
void end_one(const std::string& handle, council::Decision& decision);

}  // namespace radslag::identity

#pragma once
// What several rules do with sessions: begin one, give it a new secret, end others. They add to a decision.
#include "council/core/decision.hpp"
#include "identity/identity.hpp"
#include "protocol/generated/factors_types.hpp"

namespace radslag::identity {

enum class Proof { password, email, passkey, provider, paper };

// Somebody who has shown who they are.
struct Arrival {
  MemberId member;
  Proof proof = Proof::password;
  bool second_factor = false;
  std::optional<std::string> browser{};  // the browser's own mark
  bool is_new = false;                   // the account was made this moment: there is nobody to warn
  std::optional<std::string> provider{};  // where it was shown
  std::optional<Time> proven_at{};        // when it was, where that was earlier
};

// A new session of this browser, in place of the one it had: a session that somebody slipped into the browser before
// does not become this member's. Its handle.
std::string begin_session(const council::Context& context, const Identity& identity, const Arrival& arrival, council::Decision& decision);
// The same for who has a second factor to show: then there is no session yet, and what comes back is finished by
// account.finish_sign_in.
[[nodiscard]] std::optional<protocol::PendingSignIn> admit(const council::Context& context, const Identity& identity, const Arrival& arrival,
                                                           council::Decision& decision);
// The browser's session gets a new secret, because what it may do has changed. Only where a cookie can be set.
void renew_session(const council::Context& context, const Identity& identity, council::Decision& decision);
// Every other browser of the member is signed out; tokens of scripts stay, and can be ended one by one.
void end_other_browsers(const council::Context& context, const MemberId& member, council::Decision& decision);
void end_one(const std::string& handle, council::Decision& decision);

}  // namespace radslag::identity

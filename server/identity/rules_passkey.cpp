// Passkeys: adding them, removing them, signing in with one.
#include <algorithm>

#include "identity/books.hpp"
#include "identity/ceremony_table.hpp"
#include "identity/factor_table.hpp"
#include "identity/guarding.hpp"
#include "identity/passkey_table.hpp"
#include "identity/restore.hpp"
#include "identity/rules.hpp"
#include "identity/second_factor.hpp"
#include "identity/session_table.hpp"
#include "identity/signing.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::identity {

namespace {

using ceremony_table::Ceremony;
using ceremony_table::Purpose;
using protocol::AccountNoticeKind;
using protocol::PasskeyPurpose;

constexpr std::chrono::minutes good_for{protocol::limits::passkey_minutes};

Refusal refused_passkey() {
  return refuse(Reason::bad_code, "This passkey was not accepted. Try again, or choose another way.", "/passkey").error();
}

std::vector<std::string> credentials_of(store::Database& books, const MemberId& member) {
  std::vector<std::string> credentials;
  for (const auto& passkey : passkey_table::of_member(books, member)) {
    credentials.push_back(to_base64url({reinterpret_cast<const char*>(passkey.credential.data()), passkey.credential.size()}));
  }
  return credentials;
}

// A challenge of this purpose, for whom it may be.
std::string begin(const Context& context, const Identity& identity, Purpose purpose, const std::optional<MemberId>& member, Decision& decision) {
  const std::string request = context.random.hex(16);
  Ceremony ceremony{.id = hash_of_request(identity.keys, request), .purpose = purpose, .member = member, .expires_at = context.now + good_for};
  if (!context.caller.session.empty()) ceremony.session = context.caller.session;
  decision.effects.push_back(ceremony_table::insert(std::move(ceremony), context.now));
  return request;
}

Outcome challenge(const Context& context, const Identity& identity, Purpose purpose, const std::optional<MemberId>& member) {
  Decision decision;
  protocol::AccountPasskeyBeginResult result;
  result.request = begin(context, identity, purpose, member, decision);
  result.challenge = second_factor::challenge_of(identity.keys, result.request);
  result.party = identity.party.id;
  if (member) result.credentials = credentials_of(context.books, *member);
  result.expires_at = context.now + good_for;
  decision.result = result.to_json();
  return decision;
}

}  // namespace

// Anybody may be asked for a passkey of this site to sign in by; whose first factor was right, for one of theirs as the
// second; who is signed in, for one of theirs as a proof.
Outcome passkey_begin(const Context& context, const protocol::AccountPasskeyBegin& command, const Identity& identity) {
  switch (command.purpose) {
    case PasskeyPurpose::sign_in: return challenge(context, identity, Purpose::passkey_sign_in, std::nullopt);
    case PasskeyPurpose::second_factor: {
      const auto pending = ceremony_table::find_open(context.books, hash_of_request(identity.keys, command.pending.value_or("")), Purpose::second_factor, context.now);
      if (!pending) return refuse(Reason::bad_code, "This sign-in is over. Begin again.", "/pending");
      return challenge(context, identity, Purpose::passkey_second, pending->member);
    }
    case PasskeyPurpose::step_up:
      if (!context.actor.member) return refuse(Reason::session_ended, "Sign in to do this.");
      return challenge(context, identity, Purpose::passkey_step_up, context.actor.member);
  }
  return std::unexpected(refused_passkey());
}

// Who holds a passkey, and was verified by it, is signed in: that is two factors in one.
Outcome passkey_sign_in(const Context& context, const protocol::AccountPasskeySignIn& command, const Identity& identity) {
  Decision decision;
  const auto member = second_factor::take_passkey(context, identity, Purpose::passkey_sign_in, command.passkey, decision);
  if (!member) {
    decision.refused = refused_passkey();
    return decision;
  }
  restore::ends(context, identity, *member, decision);
  begin_session(context, identity, {.member = *member, .proof = Proof::passkey, .second_factor = true, .browser = command.browser}, decision);
  decision.result = protocol::AccountPasskeySignInResult{*member}.to_json();
  return decision;
}

// A member may add passkeys, twenty at most. Who has a second factor already has used it in this session.
Outcome passkey_add_begin(const Context& context, const protocol::AccountPasskeyAddBegin&, const Identity& identity) {
  if (auto missing = second_factor::missing(context)) return std::unexpected(std::move(*missing));
  const MemberId& member = *context.actor.member;
  const auto account = account_of(context.books, member);
  if (!account) return refuse(Reason::not_found, "There is no such account.");
  protocol::AccountPasskeyAddBeginResult result;
  result.exclude = credentials_of(context.books, member);
  if (std::ssize(result.exclude) >= protocol::limits::passkeys_max) {
    auto refusal = refuse(Reason::too_many, "You have as many passkeys as one may have. Remove one that you do not use.").error();
    refusal.max = protocol::limits::passkeys_max;
    return std::unexpected(std::move(refusal));
  }
  Decision decision;
  result.request = begin(context, identity, Purpose::passkey_add, member, decision);
  result.challenge = second_factor::challenge_of(identity.keys, result.request);
  result.party = identity.party.id;
  result.party_name = identity.options.name;
  result.user = second_factor::user_handle(identity.keys, member);
  result.user_name = account->email.value_or("");
  result.expires_at = context.now + good_for;
  decision.result = result.to_json();
  return decision;
}

// The passkey counts from now on, and this session has used it: its owner was verified a moment ago.
Outcome passkey_add(const Context& context, const protocol::AccountPasskeyAdd& command, const Identity& identity) {
  const MemberId& member = *context.actor.member;
  const Secret id = hash_of_request(identity.keys, command.request);
  const auto ceremony = ceremony_table::find_open(context.books, id, Purpose::passkey_add, context.now);
  if (!ceremony || ceremony->member != member || ceremony->session != context.caller.session) return std::unexpected(refused_passkey());
  Decision decision;
  decision.effects.push_back(ceremony_table::remove(id));
  const Bytes client_data = from_base64url(command.client_data);
  const auto made = check_creation(identity.party, second_factor::challenge_of(identity.keys, command.request),
                                   {std::string(client_data.begin(), client_data.end()), from_base64url(command.authenticator_data)});
  if (!made || passkey_table::by_credential(context.books, made->credential)) {
    decision.refused = refused_passkey();
    return decision;
  }
  protocol::AccountPasskeyAddResult result;
  result.passkey = make_ulid(context.now, context.random);
  decision.effects.push_back(passkey_table::insert({result.passkey, member, made->credential, made->key, made->counter, command.name, context.now, {}}));
  if (factor_table::recovery_codes_left(context.books, member) == 0) result.recovery = second_factor::make_recovery(context, identity, member, decision);
  restore::ends(context, identity, member, decision);
  tell(context, identity, member, AccountNoticeKind::passkey_added, decision);
  decision.effects.emplace_back([handle = context.caller.session, now = context.now](store::Database& db) { session_table::set_proven(db, handle, now, true); });
  renew_session(context, identity, decision);
  decision.result = result.to_json();
  decision.private_result = true;
  return decision;
}

// A member may use a passkey no more, unless it is the last way in.
Outcome passkey_remove(const Context& context, const protocol::AccountPasskeyRemove& command, const Identity& identity) {
  if (auto missing = second_factor::missing(context)) return std::unexpected(std::move(*missing));
  const MemberId& member = *context.actor.member;
  const auto passkeys = passkey_table::of_member(context.books, member);
  if (std::ranges::find(passkeys, command.passkey, &passkey_table::Passkey::id) == passkeys.end()) {
    return refuse(Reason::not_found, "You have no such passkey.", "/passkey");
  }
  if (ways_in(context.books, member) < 2) return refuse(Reason::wrong_state, "This passkey is your only way in. Add another first.", "/passkey");
  Decision decision;
  decision.effects.push_back(passkey_table::remove(command.passkey));
  tell(context, identity, member, AccountNoticeKind::passkey_removed, decision);
  return decision;
}

}  // namespace radslag::identity

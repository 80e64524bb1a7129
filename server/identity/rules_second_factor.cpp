// Setting up what is asked for beside the first factor, and signing in with it.
#include "identity/books.hpp"
#include "identity/ceremony_table.hpp"
#include "identity/factor_table.hpp"
#include "identity/guarding.hpp"
#include "identity/restore.hpp"
#include "identity/rules.hpp"
#include "identity/second_factor.hpp"
#include "identity/secrets.hpp"
#include "identity/session_table.hpp"
#include "identity/signing.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::identity {

namespace {

using ceremony_table::Purpose;
using protocol::AccountNoticeKind;

Refusal wrong_code() {
  return refuse(Reason::bad_code, "This code is wrong, was used, or its time is over.", "/code").error();
}

void prove_here(const Context& context, const Identity& identity, Decision& decision) {
  decision.effects.emplace_back([handle = context.caller.session, now = context.now](store::Database& db) {
    session_table::set_proven(db, handle, now, true);
  });
  renew_session(context, identity, decision);
}

}  // namespace

// Whose first factor was right gives the second within five minutes and five tries: a code from the app, a passkey or one of
// the recovery codes. Until then there is no session at all. A wrong one counts, also among many sent at once.
Outcome finish_sign_in(const Context& context, const protocol::AccountFinishSignIn& command, const Identity& identity) {
  const Secret id = hash_of_request(identity.keys, command.request);
  const auto pending = ceremony_table::find_open(context.books, id, Purpose::second_factor, context.now);
  if (!pending || !pending->member || pending->tries >= protocol::limits::code_tries_max) return std::unexpected(wrong_code());
  const MemberId& member = *pending->member;
  Decision decision;
  const bool is_right = command.passkey    ? second_factor::take_passkey(context, identity, Purpose::passkey_second, *command.passkey, decision) == member
                        : command.recovery ? second_factor::take_recovery(context, identity, member, *command.recovery, decision)
                                           : second_factor::take_totp(context, identity, member, command.code.value_or(""), decision);
  if (!is_right) {
    decision.effects.push_back(ceremony_table::count_try(id));
    decision.refused = wrong_code();
    return decision;
  }
  decision.effects.push_back(ceremony_table::remove(id));
  // A recovery code is used by who has lost the rest.
  if (!command.recovery) restore::ends(context, identity, member, decision);
  begin_session(context, identity, {.member = member, .proof = pending->by_email ? Proof::email : Proof::password, .second_factor = true, .browser = command.browser, .provider = pending->provider}, decision);
  decision.result = protocol::AccountFinishSignInResult{member}.to_json();
  return decision;
}

// A member may begin to use an app for codes, or another in its place. The secret is shown once and counts for nothing yet.
Outcome totp_begin(const Context& context, const protocol::AccountTotpBegin&, const Identity& identity) {
  if (auto missing = second_factor::missing(context)) return std::unexpected(std::move(*missing));
  const MemberId& member = *context.actor.member;
  const auto account = account_of(context.books, member);
  if (!account) return refuse(Reason::not_found, "There is no such account.");
  TotpSecret secret{};
  context.random.fill(secret);
  const Time expires_at = context.now + std::chrono::minutes(protocol::limits::totp_setup_minutes);
  Decision decision;
  decision.effects.push_back(factor_table::begin_totp_setup(identity.keys, member, secret, expires_at, context.random));
  const std::string address = totp_address(identity.options.name, account->email.value_or(""), secret);
  decision.result = protocol::AccountTotpBeginResult{base32(secret), address, qr_lines(address), expires_at}.to_json();
  decision.private_result = true;
  return decision;
}

// It counts once a code of it was given: whoever holds the app then holds the second factor, and this session has used
// it. Who has no recovery codes gets some, so that a lost telephone is no lost account.
Outcome totp_confirm(const Context& context, const protocol::AccountTotpConfirm& command, const Identity& identity) {
  const MemberId& member = *context.actor.member;
  const auto secret = factor_table::totp_setup_of(context.books, identity.keys, member, context.now);
  if (!secret) return refuse(Reason::wrong_state, "Show the QR code again: its time is over.");
  const auto step = totp_match(*secret, typed_code(command.code), context.now, 0);
  if (!step) return std::unexpected(wrong_code());
  Decision decision;
  decision.effects.push_back(factor_table::set_totp(identity.keys, member, {*secret, *step}, context.random));
  protocol::AccountTotpConfirmResult result;
  if (factor_table::recovery_codes_left(context.books, member) == 0) result.recovery = second_factor::make_recovery(context, identity, member, decision);
  restore::ends(context, identity, member, decision);
  tell(context, identity, member, AccountNoticeKind::totp_added, decision);
  prove_here(context, identity, decision);
  decision.result = result.to_json();
  decision.private_result = true;
  return decision;
}

// A member may use the app no more. Where a role asks for a second factor, what it opens is then closed.
Outcome totp_remove(const Context& context, const protocol::AccountTotpRemove&, const Identity& identity) {
  if (auto missing = second_factor::missing(context)) return std::unexpected(std::move(*missing));
  const MemberId& member = *context.actor.member;
  if (!factor_table::totp_of(context.books, identity.keys, member)) return refuse(Reason::not_found, "You use no app for codes.");
  Decision decision;
  decision.effects.push_back(factor_table::remove_totp(member));
  tell(context, identity, member, AccountNoticeKind::totp_removed, decision);
  return decision;
}

// Who has a second factor may have ten new recovery codes at any time; the old ones are then void.
Outcome recovery_make(const Context& context, const protocol::AccountRecoveryMake&, const Identity& identity) {
  if (auto missing = second_factor::missing(context)) return std::unexpected(std::move(*missing));
  const MemberId& member = *context.actor.member;
  if (!factor_table::has_second_factor(context.books, member)) return refuse(Reason::wrong_state, "Set up a second factor first.");
  Decision decision;
  decision.result = protocol::AccountRecoveryMakeResult{second_factor::make_recovery(context, identity, member, decision)}.to_json();
  decision.private_result = true;
  tell(context, identity, member, AccountNoticeKind::recovery_made, decision);
  return decision;
}

}  // namespace radslag::identity

// Proving once more who holds a session.
#include "council/core/people.hpp"
#include "council/core/proof.hpp"
#include "identity/books.hpp"
#include "identity/ceremony_table.hpp"
#include "identity/factor_table.hpp"
#include "identity/letters.hpp"
#include "identity/paper.hpp"
#include "identity/passkey_table.hpp"
#include "identity/restore.hpp"
#include "identity/rules.hpp"
#include "identity/second_factor.hpp"
#include "identity/secrets.hpp"
#include "identity/session_table.hpp"
#include "identity/signing.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::identity {

namespace {

using ceremony_table::Ceremony;
using ceremony_table::Purpose;

// The letter is the way of who has no other one: a mailbox that somebody else reads shall not open what a password guards.
bool steps_up_by_letter(store::Database& books, const Account& account) {
  return account.email && !account.has_password && !factor_table::has_second_factor(books, account.member);
}

Refusal wrong_code() {
  return refuse(Reason::bad_code, "This code is wrong, was used, or is too old. Ask for a new one.", "/code").error();
}

Outcome proven(const Context& context, const Identity& identity, Decision decision, bool second_factor) {
  decision.effects.emplace_back([handle = context.caller.session, now = context.now, second_factor](store::Database& db) {
    session_table::set_proven(db, handle, now, second_factor);
  });
  renew_session(context, identity, decision);
  return decision;
}

Outcome by_password(const Context& context, const StepUpAsked& asked, const Identity& identity) {
  if (!asked.proven_hash || password_hash_of(context.books, *context.actor.member) != asked.proven_hash) {
    return refuse(Reason::wrong_credentials, "The password is not right.", "/password");
  }
  return proven(context, identity, {}, false);
}

Outcome by_letter(const Context& context, const protocol::AccountStepUp& params, const Identity& identity) {
  const auto ceremony = ceremony_table::find_open(context.books, hash_of_request(identity.keys, *params.request), Purpose::step_up_code, context.now);
  const bool is_own = ceremony && ceremony->member == context.actor.member && ceremony->session == context.caller.session;
  if (!is_own || ceremony->tries >= protocol::limits::code_tries_max) return std::unexpected(wrong_code());
  Decision decision;
  if (!ceremony->code || !equal(*ceremony->code, hash_of_code(identity.keys, *params.request, typed_code(params.code.value_or(""))))) {
    decision.effects.push_back(ceremony_table::count_try(ceremony->id));
    decision.refused = wrong_code();
    return decision;
  }
  decision.effects.push_back(ceremony_table::remove(ceremony->id));
  return proven(context, identity, std::move(decision), false);
}

Outcome by_app(const Context& context, const std::string& code, const Identity& identity) {
  Decision decision;
  if (!second_factor::take_totp(context, identity, *context.actor.member, code, decision)) return std::unexpected(wrong_code());
  return proven(context, identity, std::move(decision), true);
}

Outcome by_passkey(const Context& context, const protocol::PasskeyProof& proof, const Identity& identity) {
  Decision decision;
  if (second_factor::take_passkey(context, identity, Purpose::passkey_step_up, proof, decision) != context.actor.member) {
    decision.refused = wrong_code();
    return decision;
  }
  return proven(context, identity, std::move(decision), true);
}

Outcome by_sign_in_code(const Context& context, const std::string& code, const Identity& identity) {
  if (paper::member_of_sign_in_code(context.books, paper::hash_of_sign_in_code(identity.keys, code)) != context.actor.member) {
    return refuse(Reason::wrong_credentials, "This is not your personal sign-in code.", "/sign_in_code");
  }
  return proven(context, identity, {}, false);
}

}  // namespace

// A member may prove once more that a browser's session is theirs, by the password, a passkey, a code of their app, their
// personal sign-in code or, with none of these, by a code sent to their address. The proof is good for ten minutes and in this session alone. A script has nobody to ask.
Outcome step_up(const Context& context, const StepUpAsked& asked, const Identity& identity) {
  const auto session = session_table::by_handle(context.books, context.caller.session);
  if (!session || !session->is_browser) return refuse(Reason::forbidden, "Only a browser's session can be proven anew. Make a new token in the browser.");
  if (asked.password_given) return by_password(context, asked, identity);
  if (asked.params.passkey) return by_passkey(context, *asked.params.passkey, identity);
  if (asked.params.request) return by_letter(context, asked.params, identity);
  if (asked.params.code) return by_app(context, *asked.params.code, identity);
  if (asked.params.sign_in_code) return by_sign_in_code(context, *asked.params.sign_in_code, identity);
  return refuse(Reason::missing_field, "Give the password or a code.", "/code");
}

// Who has neither password nor another factor may ask for a code to their own address.
Outcome step_up_letter(const Context& context, const protocol::AccountStepUpLetter& command, const Identity& identity) {
  const MemberId& member = *context.actor.member;
  const auto account = account_of(context.books, member);
  if (!account || !steps_up_by_letter(context.books, *account)) return refuse(Reason::wrong_state, "You have another way to prove who you are. Use that one.");
  constexpr std::chrono::minutes good_for{protocol::limits::link_minutes};
  const std::string request = context.random.hex(16);
  const std::string code = make_code(context.random);
  Ceremony ceremony{.id = hash_of_request(identity.keys, request), .purpose = Purpose::step_up_code, .member = member,
                    .session = context.caller.session, .code = hash_of_code(identity.keys, request, code), .expires_at = context.now + good_for};
  Decision decision;
  const mail::Letter letter = letter_of(Occasion::step_up, {*account->email, command.language, identity.options.name, code});
  decision.effects.push_back(identity.outbox.post(letter, {context.now, good_for, member}, context.random));
  decision.result = protocol::AccountStepUpLetterResult{request, ceremony.expires_at}.to_json();
  decision.effects.push_back(ceremony_table::insert(std::move(ceremony), context.now));
  return decision;
}

// A member sees which ways they have, and what this session has proven.
Or<std::string> factors(const council::Reading& reading, const protocol::AccountFactors&, const Identity& identity) {
  if (!reading.caller.member) return refuse(Reason::session_ended, "Sign in to see this.");
  const auto account = account_of(reading.books, *reading.caller.member);
  const council::Proof proof = council::proof_of(reading.books, reading.caller, reading.now);
  protocol::AccountFactorsResult result;
  result.password = account && account->has_password;
  result.letter = account && steps_up_by_letter(reading.books, *account);
  result.totp = factor_table::has_totp(reading.books, *reading.caller.member);
  for (const auto& passkey : passkey_table::of_member(reading.books, *reading.caller.member)) {
    result.passkeys.push_back({passkey.id, passkey.name, passkey.created_at, passkey.used_at});
  }
  result.recovery_left = factor_table::recovery_codes_left(reading.books, *reading.caller.member);
  result.fresh = proof.fresh;
  result.second_factor = proof.second_factor;
  result.restore = restore::of(reading.books, *reading.caller.member).has_value();
  result.required = identity.options.second_factor_required && council::people::holds_trust(reading.books, *reading.caller.member, reading.now);
  return result.to_json();
}

}  // namespace radslag::identity

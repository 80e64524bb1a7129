// Signing in with a password, and setting one.
#include "council/core/proof.hpp"
#include "identity/books.hpp"
#include "identity/letters.hpp"
#include "identity/limits.hpp"
#include "identity/rules.hpp"
#include "identity/signing.hpp"
#include "protocol/generated/identity_facts.hpp"

namespace radslag::identity {

namespace {

Refusal wrong(std::string message, std::string field = {}) {
  return refuse(Reason::wrong_credentials, std::move(message), std::move(field)).error();
}

bool began_by_email_just_now(const Context& context) {
  const auto& caller = context.caller;
  return caller.session_by_email && caller.session_began_ms &&
         context.now - from_unix_ms(*caller.session_began_ms) <= limits::fresh_email_session;
}

}  // namespace

// Who knows the address and the password is signed in, or asked for the second factor, where there is one. A wrong password and an unknown address get one answer.
Outcome sign_in(const Context& context, const SignInAsked& asked, const Identity& identity) {
  if (!asked.proof || password_hash_of(context.books, asked.proof->member) != asked.proof->hash) {
    return std::unexpected(wrong("Address and password do not belong together. You can also sign in with a code by e-mail."));
  }
  Decision decision;
  auto pending = admit(context, identity, {.member = asked.proof->member, .browser = asked.browser}, decision);
  decision.result = protocol::AccountSignInResult{asked.proof->member, std::move(pending)}.to_json();
  return decision;
}

// A member may set a password who gives the present one, who signed in by e-mail within the last ten minutes (that is also
// how a forgotten password is replaced), or who has none and proved themselves another way within that time. Every other browser is then signed out, and the member is told by letter.
Outcome set_password(const Context& context, const SetPasswordAsked& asked, const Identity& identity) {
  const MemberId& member = *context.actor.member;
  const auto account = account_of(context.books, member);
  if (!account) return refuse(Reason::not_found, "There is no such account.");
  const bool is_proven = asked.proven_hash && password_hash_of(context.books, member) == asked.proven_hash;
  if (asked.current_given && !is_proven) return std::unexpected(wrong("The present password is not right.", "/current"));
  const bool has_just_proven = !account->has_password && council::proof_of(context.books, context.caller, context.now).fresh;
  if (!asked.current_given && !began_by_email_just_now(context) && !has_just_proven) {
    return std::unexpected(wrong("Give the present password, or sign in with a code by e-mail first.", "/current"));
  }
  Decision decision;
  decision.facts.push_back(council::Fact::of(council::instance_journal, council::Audience::member(member), protocol::facts::PasswordSet{member}));
  decision.effects.emplace_back([member, hash = asked.new_hash](store::Database& db) { set_password_hash(db, member, hash); });
  end_other_browsers(context, member, decision);
  renew_session(context, identity, decision);
  if (account->email) {
    const mail::Letter letter = letter_of(Occasion::password_changed, {*account->email, account->language, identity.options.name});
    decision.effects.push_back(identity.outbox.post(letter, {context.now, std::chrono::hours(48), member}, context.random));
  }
  return decision;
}

}  // namespace radslag::identity

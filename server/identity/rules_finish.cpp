// Giving the code from a letter.
#include <algorithm>
#include <iterator>

#include "council/core/levels.hpp"
#include "identity/books.hpp"
#include "identity/letters.hpp"
#include "identity/limits.hpp"
#include "identity/request_table.hpp"
#include "identity/rules.hpp"
#include "identity/secrets.hpp"
#include "identity/signing.hpp"
#include "protocol/generated/identity_facts.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::identity {

namespace {

using council::Audience;
using council::Fact;
using council::instance_journal;
using request_table::Request;

Refusal wrong_code() {
  return refuse(Reason::bad_code, "This code is wrong, was used, or is older than ten minutes. Ask for a new one.", "/code").error();
}

// Compares with both, always: where it differs first tells nothing.
bool is_right(const Identity& identity, const Request& request, const protocol::AccountFinish& command) {
  const std::string code = typed_code(command.code);
  const bool by_code = request.code && equal(*request.code, hash_of_code(identity.keys, command.request, code));
  const bool by_link = request.link && equal(*request.link, hash_of_link(identity.keys, command.request, code));
  return by_code || by_link;
}

template <class Typed>
Fact own_fact(const MemberId& member, const Typed& typed) {
  return Fact::of(instance_journal, Audience::member(member), typed);
}

MemberId create_account(const Context& context, const Request& request, Decision& decision) {
  const MemberId member(make_ulid(context.now, context.random));
  decision.facts.push_back(own_fact(member, protocol::facts::AccountCreated{member, request.email, request.language, false}));
  if (request.password_hash) {
    decision.facts.push_back(own_fact(member, protocol::facts::PasswordSet{member}));
    decision.effects.emplace_back([member, hash = *request.password_hash](store::Database& db) { set_password_hash(db, member, hash); });
  }
  return member;
}

Outcome sign_in_by_code(const Context& context, const Request& request, const protocol::AccountFinish& command, const Identity& identity, Decision decision) {
  const auto account = account_by_email(context.books, request.email);
  const MemberId member = account ? account->member : create_account(context, request, decision);
  auto pending = admit(context, identity, {.member = member, .proof = Proof::email, .browser = command.browser, .is_new = !account}, decision);
  decision.result = protocol::AccountFinishResult{member, !account, std::move(pending)}.to_json();
  return decision;
}

Outcome finish_change(const Context& context, const Request& request, const Identity& identity, Decision decision) {
  const auto account = account_of(context.books, *request.member);
  const auto holder = account_by_email(context.books, request.email);
  if (!account || (holder && holder->member != account->member)) return std::unexpected(wrong_code());
  std::ranges::move(council::levels::raised_by_contact(context.books, account->member), std::back_inserter(decision.facts));
  decision.facts.push_back(own_fact(account->member, protocol::facts::EmailChanged{account->member, request.email}));
  if (account->email) {
    const mail::Letter letter = letter_of(Occasion::email_changed, {*account->email, request.language, identity.options.name});
    decision.effects.push_back(identity.outbox.post(letter, {context.now, std::chrono::hours(48), account->member}, context.random));
  }
  renew_session(context, identity, decision);
  decision.result = protocol::AccountFinishResult{account->member, false, {}}.to_json();
  return decision;
}

}  // namespace

// Who gives the right code within ten minutes, at the fifth try at the latest, is signed in (a new account is made where
// there was none), is asked for the second factor, or has confirmed the new address. It works once. A wrong code counts, also among many sent at once. The
// long code of the link needs the request that only the browser that asked has. A change of address is confirmed by the
// member who asked for it, signed in.
Outcome finish(const Context& context, const protocol::AccountFinish& command, const Identity& identity) {
  const Secret id = hash_of_request(identity.keys, command.request);
  const auto request = request_table::find(context.books, id);
  const bool is_open = request && context.now < request->expires_at && request->tries < protocol::limits::code_tries_max;
  if (!is_open || (request->member && request->member != context.actor.member)) return std::unexpected(wrong_code());
  Decision decision;
  if (!is_right(identity, *request, command)) {
    decision.effects.emplace_back([id](store::Database& db) { request_table::count_try(db, id); });
    decision.refused = wrong_code();
    return decision;
  }
  decision.effects.emplace_back([id](store::Database& db) { request_table::remove(db, id); });
  return request->member ? finish_change(context, *request, identity, std::move(decision))
                         : sign_in_by_code(context, *request, command, identity, std::move(decision));
}

}  // namespace radslag::identity

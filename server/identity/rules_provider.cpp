// Signing in where one is known already, linking such a provider to one's account, and undoing it.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "council/core/levels.hpp"
#include "identity/books.hpp"
#include "identity/guarding.hpp"
#include "identity/provider_table.hpp"
#include "identity/rules.hpp"
#include "identity/second_factor.hpp"
#include "identity/signing.hpp"
#include "protocol/generated/identity_facts.hpp"
#include "protocol/generated/oidc_facts.hpp"

namespace radslag::identity {

namespace {

using council::Audience;
using council::Fact;
using council::instance_journal;
using oidc::Visitor;

template <class Typed>
Fact own_fact(const MemberId& member, const Typed& typed) {
  return Fact::of(instance_journal, Audience::member(member), typed);
}

// `word` is what the page that one comes back to says.
std::unexpected<Refusal> turned_away(Reason reason, std::string word, std::string message) {
  Refusal refusal = refuse(reason, std::move(message)).error();
  refusal.needs = std::move(word);
  return std::unexpected(std::move(refusal));
}

const oidc::Provider* provider_in(const Identity& identity, std::string_view id) { return identity.directory->find(id); }

Or<void> check_return(const std::optional<std::string>& path) {
  if (!path || oidc::safe_return(*path) == *path) return {};
  return refuse(Reason::bad_choice, "One comes back to a page of this site: a path that begins with /.", "/return_to");
}

// The account that the person behind this number has already, whatever it was signed in to by.
std::optional<MemberId> known_person(const Context& context, const Visitor& visitor) {
  for (const auto& number : {visitor.number, visitor.previous_number}) {
    if (!number) continue;
    if (auto member = provider_table::member_with_number(context.books, *number)) return member;
  }
  return std::nullopt;
}

void vouch(const Context& context, const Visitor& visitor, const MemberId& member, Decision& decision) {
  const auto link = linked_provider(context.books, member, visitor.attempt.provider);
  const auto assurance = visitor.acr.empty() ? std::nullopt : std::optional(visitor.acr);
  if (!link || link->assurance != assurance) {
    std::ranges::move(council::levels::raised_by_contact(context.books, member), std::back_inserter(decision.facts));
    decision.facts.push_back(own_fact(member, protocol::facts::ProviderLinked{member, visitor.attempt.provider, assurance}));
  }
  decision.effects.emplace_back([member, provider = visitor.attempt.provider, subject = visitor.subject, number = visitor.number](store::Database& db) {
    provider_table::put_subject(db, subject, member, provider);
    if (number) provider_table::put_number(db, member, *number);
  });
}

Outcome link(const Context& context, const Visitor& visitor, const Identity& identity, Decision decision) {
  const MemberId& member = *visitor.attempt.link_to;
  if (context.actor.member != member) return turned_away(Reason::session_ended, "attempt", "Sign in again and link once more: the session is another one now.");
  if (second_factor::missing(context)) return turned_away(Reason::second_factor_needed, "second_factor", "Sign in with your second factor, then link once more.");
  const auto holder = provider_table::member_of(context.books, visitor.subject);
  const auto person = known_person(context, visitor);
  if ((holder && *holder != member) || (person && *person != member)) {
    return turned_away(Reason::already_exists, "taken", "Another account is signed in to this way. Unlink it there first.");
  }
  if (!holder && linked_provider(context.books, member, visitor.attempt.provider)) {
    return turned_away(Reason::already_exists, "linked", "Your account is linked to somebody else at this provider. Unlink that first.");
  }
  const auto number = provider_table::number_of(context.books, member);
  if (number && visitor.number && number != visitor.number && number != visitor.previous_number) {
    return turned_away(Reason::forbidden, "person", "This is another person than the one whom your account belongs to.");
  }
  if (!holder) tell(context, identity, member, protocol::AccountNoticeKind::provider_linked, decision);
  vouch(context, visitor, member, decision);
  return decision;
}

Outcome enter(const Context& context, const Visitor& visitor, const Identity& identity, Decision decision) {
  auto holder = provider_table::member_of(context.books, visitor.subject);
  const auto person = known_person(context, visitor);
  if (person && holder != person) {
    return turned_away(Reason::already_exists, "taken", "You have an account here already. Sign in as you did before, then link this way to it.");
  }
  const bool is_new = !holder;
  if (is_new) {
    holder = MemberId(make_ulid(context.now, context.random));
    decision.facts.push_back(own_fact(*holder, protocol::facts::AccountCreated{*holder, std::nullopt, visitor.attempt.language, false}));
  }
  vouch(context, visitor, *holder, decision);
  const auto pending = admit(context, identity,
                             {.member = *holder, .proof = Proof::provider, .second_factor = visitor.second_factor, .browser = visitor.attempt.browser,
                              .is_new = is_new, .provider = visitor.attempt.provider, .proven_at = visitor.signed_in_at},
                             decision);
  // For the log and for the way on; the browser is led on and told neither.
  decision.result = pending ? pending->to_json() : fmt::format(R"({{"member":"{}"}})", holder->value);
  return decision;
}

}  // namespace

// Anybody may go and sign in at a provider that the operator has set up.
Outcome enter_by_provider(const Context&, const protocol::AccountEnterByProvider& command, const Identity& identity) {
  if (provider_in(identity, command.provider) == nullptr) return refuse(Reason::not_found, "There is no such provider.", "/provider");
  if (auto is_path = check_return(command.return_to); !is_path) return std::unexpected(std::move(is_path.error()));
  return Decision{};
}

// A member may link a provider that is not linked to their account yet. Who has a second factor has used it in this session.
Outcome link_provider(const Context& context, const protocol::AccountLinkProvider& command, const Identity& identity) {
  if (auto missing = second_factor::missing(context)) return std::unexpected(std::move(*missing));
  if (provider_in(identity, command.provider) == nullptr) return refuse(Reason::not_found, "There is no such provider.", "/provider");
  if (auto is_path = check_return(command.return_to); !is_path) return std::unexpected(std::move(is_path.error()));
  if (linked_provider(context.books, *context.actor.member, command.provider)) {
    return refuse(Reason::already_exists, "This provider is linked to your account already.", "/provider");
  }
  return Decision{};
}

// Who comes back from a provider is who they are there: issuer and subject, never an address. Known: signed in. Unknown: a
// new account, unless the personal number says that this person has one. A second factor is asked for as after any other first one, unless
// the provider says that it asked for two and the operator takes its word for it. Who went to link it, and is still signed in as
// the same member, has it linked. Each attempt counts once.
Outcome arrive(const Context& context, const Visitor& visitor, const Identity& identity) {
  if (provider_table::is_used(context.books, visitor.nonce)) return turned_away(Reason::bad_code, "attempt", "This was used already. Begin again.");
  Decision decision;
  decision.effects.emplace_back([nonce = visitor.nonce, until = visitor.attempt.expires_at, now = context.now](store::Database& db) {
    provider_table::put_used(db, nonce, until, now);
  });
  return visitor.attempt.link_to ? link(context, visitor, identity, std::move(decision)) : enter(context, visitor, identity, std::move(decision));
}

// A member may unlink a provider while something else signs in to the account.
Outcome unlink_provider(const Context& context, const protocol::AccountUnlinkProvider& command, const Identity& identity) {
  if (auto missing = second_factor::missing(context)) return std::unexpected(std::move(*missing));
  const MemberId& member = *context.actor.member;
  if (!linked_provider(context.books, member, command.provider)) return refuse(Reason::not_found, "This provider is not linked to your account.", "/provider");
  if (ways_in(context.books, member) < 2) {
    auto refusal = refuse(Reason::wrong_state, "Nothing else signs in to your account. Add an e-mail address first.").error();
    refusal.needs = "another way in";
    return std::unexpected(std::move(refusal));
  }
  Decision decision;
  decision.facts.push_back(own_fact(member, protocol::facts::ProviderUnlinked{member, command.provider}));
  decision.effects.emplace_back([member, provider = command.provider](store::Database& db) { provider_table::remove_subject(db, member, provider); });
  tell(context, identity, member, protocol::AccountNoticeKind::provider_unlinked, decision);
  return decision;
}

}  // namespace radslag::identity

// A lost second factor, restored at the desk: two people, a time to wait, and letters in between.
#include "council/core/people.hpp"
#include "identity/books.hpp"
#include "identity/factor_table.hpp"
#include "identity/guarding.hpp"
#include "identity/restore.hpp"
#include "identity/rules.hpp"
#include "identity/session_table.hpp"
#include "identity/signing.hpp"

namespace radslag::identity {

namespace {

using council::Audience;
using council::Fact;
using council::instance_journal;
using protocol::AccountNoticeKind;

template <class Typed>
Fact for_operators(const Typed& fact) {
  return Fact::of(instance_journal, Audience::operators(), fact);
}

// Whose account it is, when there is something to restore and it is not one's own.
Or<MemberId> subject(const Context& context, const PersonaId& persona) {
  const auto member = context.books.one<MemberId>("SELECT member FROM persona WHERE id = $1 AND council = $2 AND left_at IS NULL", persona, context.council);
  if (!member) return refuse(Reason::not_found, "There is no such person in this council.", "/persona");
  if (member == context.actor.member) return refuse(Reason::forbidden, "Somebody else must do this for you.", "/persona");
  if (!factor_table::has_second_factor(context.books, *member)) return refuse(Reason::wrong_state, "This account has no second factor.", "/persona");
  return *member;
}

bool is_operator(const Context& context) { return context.actor.has(council::Role::operator_); }

// The local operator has no account: whoever holds the data folder is one and the same person each time.
std::string who(const Context& context) { return context.actor.member ? context.actor.member->value : ""; }

}  // namespace

// A moderator or an operator who has met somebody, and knows them, may propose to take a lost second factor away, with
// the reason. The owner is told at once, wherever letters reach them.
Outcome restore_propose(const Context& context, const protocol::AccountRestorePropose& command, const Identity& identity) {
  const auto member = subject(context, command.persona);
  if (!member) return std::unexpected(member.error());
  if (restore::of(context.books, *member)) return refuse(Reason::already_exists, "Somebody has proposed this already. Another person may agree to it.", "/persona");
  Decision decision;
  decision.facts.push_back(for_operators(protocol::facts::RestoreProposed{*member, who(context), is_operator(context), command.reason}));
  tell(context, identity, *member, AccountNoticeKind::restore_proposed, decision);
  return decision;
}

// Another moderator or operator may agree. One of the two is an operator. From then on the owner has the waiting time to
// say no; afterwards the next sign-in asks for no second factor.
Outcome restore_agree(const Context& context, const protocol::AccountRestoreAgree& command, const Identity& identity) {
  const auto member = subject(context, command.persona);
  if (!member) return std::unexpected(member.error());
  const auto proposed = restore::of(context.books, *member);
  if (!proposed) return refuse(Reason::not_found, "Nobody has proposed this.", "/persona");
  if (proposed->due_at) return refuse(Reason::already_exists, "Two people have agreed already.", "/persona");
  if (proposed->proposed_by == who(context)) return refuse(Reason::forbidden, "Another person than the one who proposed it must agree.", "/persona");
  if (!proposed->by_operator && !is_operator(context)) return refuse(Reason::forbidden, "One of the two must be an operator.", "/persona");
  Decision decision;
  decision.facts.push_back(for_operators(protocol::facts::RestoreAgreed{*member, who(context), context.now + identity.options.restore_wait}));
  tell(context, identity, *member, AccountNoticeKind::restore_agreed, decision);
  return decision;
}

// The owner may say no for as long as it has not happened, from any session of theirs.
Outcome restore_cancel(const Context& context, const protocol::AccountRestoreCancel&, const Identity& identity) {
  const MemberId& member = *context.actor.member;
  if (!restore::of(context.books, member)) return refuse(Reason::not_found, "Nothing was proposed.");
  Decision decision;
  restore::ends(context, identity, member, decision);
  return decision;
}

void restore::ends(const Context& context, const Identity& identity, const MemberId& member, Decision& decision) {
  if (!of(context.books, member)) return;
  decision.facts.push_back(for_operators(protocol::facts::RestoreCancelled{member}));
  tell(context, identity, member, AccountNoticeKind::restore_cancelled, decision);
}

bool restore::happens(const Context& context, const Identity& identity, const MemberId& member, Decision& decision) {
  const auto agreed = of(context.books, member);
  if (!agreed || !agreed->due_at || context.now < *agreed->due_at) return false;
  decision.facts.push_back(for_operators(protocol::facts::SecondFactorRestored{member}));
  decision.effects.emplace_back([member](store::Database& db) { factor_table::forget(db, member); });
  for (const auto& session : session_table::of_member(context.books, member, context.now)) end_one(session.handle, decision);
  tell(context, identity, member, AccountNoticeKind::restored, decision);
  return true;
}

}  // namespace radslag::identity

// What an operator may do with the account of somebody who asks for help: find it by its address, end its sessions.
#include "council/core/people.hpp"
#include "identity/books.hpp"
#include "identity/factor_table.hpp"
#include "identity/guarding.hpp"
#include "identity/rules.hpp"
#include "identity/session_table.hpp"
#include "identity/signing.hpp"
#include "protocol/generated/operator_facts.hpp"

namespace radslag::identity {

namespace {

using council::Audience;
using council::Fact;
using council::instance_journal;

template <class Typed>
Fact for_operators(const Typed& fact) {
  return Fact::of(instance_journal, Audience::operators(), fact);
}

}  // namespace

// An operator who was told an address may see how its account stands: never under which names it takes part, or what it
// said. That it was looked up is recorded.
Outcome find_account(const Context& context, const protocol::OperatorFindAccount& command) {
  const auto account = account_by_email(context.books, command.email);
  if (!account) return refuse(Reason::not_found, "No account has this address.", "/email");
  protocol::OperatorFindAccountResult result;
  result.member = account->member;
  result.created_at = account->created_at;
  result.language = account->language;
  result.has_password = account->has_password;
  result.has_second_factor = factor_table::has_second_factor(context.books, account->member);
  result.is_operator = council::people::is_operator(context.books, account->member);
  result.councils = context.books.one<std::int64_t>("SELECT count(*) FROM persona WHERE member = $1 AND left_at IS NULL", account->member).value_or(0);
  for (const auto& session : session_table::of_member(context.books, account->member, context.now)) {
    ++(session.is_browser ? result.browsers : result.tokens);
    if (!result.used_at || *result.used_at < session.used_at) result.used_at = session.used_at;
  }
  Decision decision;
  decision.facts.push_back(for_operators(protocol::facts::AccountLookedUp{account->member}));
  decision.result = result.to_json();
  decision.private_result = true;
  return decision;
}

// An operator may end every session and token of somebody else's account; its owner is told. Their own they end
// themselves, but for the one that asks.
Outcome end_sessions_of(const Context& context, const protocol::OperatorEndSessions& command, const Identity& identity) {
  if (command.member == context.actor.member) return refuse(Reason::forbidden, "End your own sessions on your account's page.", "/member");
  if (!account_of(context.books, command.member)) return refuse(Reason::not_found, "There is no such account.", "/member");
  Decision decision;
  protocol::OperatorEndSessionsResult result;
  for (const auto& session : session_table::of_member(context.books, command.member, context.now)) {
    end_one(session.handle, decision);
    ++result.ended;
  }
  decision.facts.push_back(for_operators(protocol::facts::SessionsEnded{command.member, result.ended}));
  tell(context, identity, command.member, protocol::AccountNoticeKind::sessions_ended, decision);
  decision.result = result.to_json();
  return decision;
}

}  // namespace radslag::identity

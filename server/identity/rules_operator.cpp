// What an operator becomes by and may do: the printed code, the import of accounts.
#include <fmt/format.h>

#include <set>

#include "council/core/names.hpp"
#include "council/core/proof.hpp"
#include "identity/address.hpp"
#include "identity/books.hpp"
#include "identity/rules.hpp"
#include "identity/secrets.hpp"
#include "identity/session_table.hpp"
#include "identity/signing.hpp"
#include "protocol/generated/identity_facts.hpp"
#include "protocol/generated/membership_facts.hpp"

namespace radslag::identity {

namespace {

using council::Audience;
using council::Fact;
using council::instance_journal;
using session_table::Session;

// Imported accounts get letters in the language of most people here until they choose.
constexpr std::string_view imported_language = "sv";

std::optional<Refusal> taken_address(const Context& context, const protocol::AccountImport& command) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < command.accounts.size(); ++i) {
    const auto& email = command.accounts[i].email;
    if (!email) continue;
    if (!seen.insert(email_key(*email)).second || account_by_email(context.books, *email)) {
      return refuse(Reason::already_exists, "An account has this address already. Nothing was imported.",
                    fmt::format("/accounts/{}/email", i)).error();
    }
  }
  return std::nullopt;
}

// Importing is no way around the rule that whoever joins by themselves meets.
std::optional<Refusal> confusable_name(const Context& context, const protocol::AccountImport& command) {
  for (std::size_t i = 0; i < command.accounts.size(); ++i) {
    auto taken = council::names::confusable(context.books, command.council, command.accounts[i].display_name, std::nullopt,
                                            fmt::format("/accounts/{}/display_name", i));
    if (taken) return taken;
  }
  return std::nullopt;
}

}  // namespace

// A member who has the code that the server printed at its first start becomes operator. The code works once, for ever.
Outcome claim_operator(const Context& context, const protocol::AccountClaimOperator& command, const Identity& identity) {
  const auto stored = context.books.one<Secret>("SELECT code FROM operator_code WHERE spent_at IS NULL");
  const Secret given = hash_of_operator_code(identity.keys, command.code);
  if (!stored || !equal(*stored, given)) {
    return refuse(Reason::bad_code, "This is not the code, or it was used. It stands where the server was started.", "/code");
  }
  const MemberId& member = *context.actor.member;
  Decision decision;
  decision.facts.push_back(Fact::of(instance_journal, Audience::members(), protocol::facts::OperatorNamed{member}));
  decision.effects.emplace_back([now = context.now](store::Database& db) { db.run("UPDATE operator_code SET spent_at = $1", now); });
  renew_session(context, identity, decision);
  if (decision.relabel.empty()) decision.relabel.push_back(member);
  return decision;
}

// The operator may make accounts for a council, two hundred a call, all or none. They join under the names given and act
// by bearer tokens, which are shown once; the rates of a person do not hold them up. Nobody could prove more for these
// accounts than the operator did who made them, so their tokens carry that.
Outcome import_accounts(const Context& context, const protocol::AccountImport& command, const Identity& identity) {
  if (auto taken = taken_address(context, command)) return std::unexpected(std::move(*taken));
  if (auto taken = confusable_name(context, command)) return std::unexpected(std::move(*taken));
  Decision decision;
  protocol::AccountImportResult result;
  std::vector<Session> made;
  const council::Proof proof = council::proof_of(context.books, context.caller, context.now);
  for (const auto& account : command.accounts) {
    const MemberId member(make_ulid(context.now, context.random));
    const PersonaId persona(make_ulid(context.now, context.random));
    const std::string token = std::string(bearer_prefix) + make_token(context.random);
    decision.facts.push_back(Fact::of(instance_journal, Audience::member(member),
                                      protocol::facts::AccountCreated{member, account.email, std::string(imported_language), true}));
    decision.facts.push_back(Fact::of(command.council, Audience::member(member),
                                      protocol::facts::MemberJoined{member, persona, account.display_name, true, std::nullopt}));
    made.push_back({.handle = make_ulid(context.now, context.random),
                    .token = hash_of_token(identity.keys, token),
                    .member = member,
                    .is_browser = false,
                    .label = "import",
                    .created_at = context.now,
                    .used_at = context.now,
                    .exempt = true,
                    .proven_at = proof.fresh ? std::optional(context.now) : std::nullopt,
                    .second_factor = proof.second_factor});
    result.tokens.push_back({member, token});
  }
  decision.effects.emplace_back([made = std::move(made)](store::Database& db) {
    for (const Session& session : made) session_table::insert(db, session);
  });
  decision.result = result.to_json();
  decision.private_result = true;
  return decision;
}

}  // namespace radslag::identity

#include "identity/register.hpp"

#include "council/core/people.hpp"
#include "identity/books.hpp"
#include "identity/notices.hpp"
#include "identity/rules.hpp"
#include "identity/session_table.hpp"
#include "protocol/generated/membership_facts.hpp"

namespace radslag::identity {

namespace {

using namespace protocol;

// Rules that need the keys beside the books.
template <class Command>
void keyed(council::Registry& registry, const Identity& identity, Outcome (*rule)(const Context&, const Command&, const Identity&)) {
  registry.command<Command>(council::Registry::Decide<Command>(
      [rule, &identity](const Context& context, const Command& command) { return rule(context, command, identity); }));
}

void register_passwords(council::Registry& registry, const Identity& identity) {
  using council::Registry;
  registry.command<AccountStart>(Registry::Decide<AccountStart>([&identity](const Context& context, const AccountStart& command) -> Outcome {
    auto asked = check(identity, context.books, command);
    if (!asked) return std::unexpected(std::move(asked.error()));
    return start(context, *asked, identity);
  }));
  registry.command<AccountSignIn>(Registry::Decide<AccountSignIn>([&identity](const Context& context, const AccountSignIn& command) {
    return sign_in(context, check(identity.passwords, context.books, command), identity);
  }));
  registry.command<AccountSetPassword>(
      Registry::Decide<AccountSetPassword>([&identity](const Context& context, const AccountSetPassword& command) -> Outcome {
        auto asked = check(identity, context.books, context.caller, command);
        if (!asked) return std::unexpected(std::move(asked.error()));
        return set_password(context, *asked, identity);
      }));
}

// What is kept of an erased fact of an account: the address, on its row and in letters that wait.
void forget_account(store::Database& db, council::Board& board, const council::Entry& erased, std::string_view kind, const Value& fields) {
  if (erased.council != council::instance_journal || (kind != facts::AccountCreated::kind && kind != facts::EmailChanged::kind)) return;
  const Value* text = fields.find("member");
  if (text == nullptr || text->as_string() == nullptr) return;
  const MemberId member(*text->as_string());
  db.run("UPDATE account SET email = NULL, email_key = NULL WHERE member = $1", member);
  mail::Outbox::forget(db, member);
  publish_account(board, db, member);
}

// What a member may do has changed: a cookie that was stolen before is not to open it.
template <class Typed>
void renew_holders_sessions(store::Database& db, const council::Entry& entry, const Typed& fact) {
  if (const auto member = council::people::member_of(db, fact.persona)) session_table::owe_renewal(db, *member, entry.at);
}

}  // namespace

void register_identity(council::Registry& registry, const Identity& identity) {
  register_passwords(registry, identity);
  keyed<AccountFinish>(registry, identity, &finish);
  keyed<AccountChangeEmail>(registry, identity, &change_email);
  keyed<AccountClaimOperator>(registry, identity, &claim_operator);
  keyed<AccountCreateToken>(registry, identity, &create_token);
  keyed<AccountImport>(registry, identity, &import_accounts);
  registry.command<AccountSignOut>(&sign_out);
  registry.command<AccountEndSession>(&end_session);
  registry.query<AccountSessions>(&sessions);
  registry.fact<facts::AccountCreated>(&fold, &publish<facts::AccountCreated>);
  registry.fact<facts::EmailChanged>(&fold, &publish<facts::EmailChanged>);
  registry.fact<facts::PasswordSet>(&fold, &publish<facts::PasswordSet>);
  registry.fact<facts::OperatorNamed>(&fold, &publish<facts::OperatorNamed>);
  registry.also<facts::RoleGiven>(&renew_holders_sessions<facts::RoleGiven>);
  registry.also<facts::RoleEnded>(&renew_holders_sessions<facts::RoleEnded>);
  registry.forget(&forget_account);
}

}  // namespace radslag::identity

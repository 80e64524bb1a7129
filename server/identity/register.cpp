#include "identity/register.hpp"

#include "council/core/people.hpp"
#include "identity/books.hpp"
#include "identity/ceremony_table.hpp"
#include "identity/factor_table.hpp"
#include "identity/forget.hpp"
#include "identity/notices.hpp"
#include "identity/paper.hpp"
#include "identity/plain_letters.hpp"
#include "identity/provider_table.hpp"
#include "identity/rules.hpp"
#include "identity/session_table.hpp"
#include "protocol/generated/membership_facts.hpp"
#include "protocol/generated/operator_facts.hpp"

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
  registry.command<AccountStepUp>(Registry::Decide<AccountStepUp>([&identity](const Context& context, const AccountStepUp& command) {
    return step_up(context, check(identity.passwords, context.books, context.caller, command), identity);
  }));
}

// What everybody may know of the providers: how they are called and whom they are for.
Or<std::string> providers(const Identity& identity) {
  AccountProvidersResult result;
  for (const oidc::Provider& one : identity.options.providers) {
    result.providers.push_back({one.id, one.for_staff ? ProviderPurpose::staff : ProviderPurpose::residents, one.sv, one.en, one.ar});
  }
  return result.to_json();
}

// A fact of a batch of codes puts the batch's row up anew.
template <class Typed>
void batch_fact(council::Registry& registry) {
  registry.fact<Typed>(&paper::fold, &publish_batch_of<Typed>);
}

// What stands in the journal alone.
template <class Typed>
void fold_nothing(store::Database&, const council::Entry&, const Typed&) {}

// What a member may do has changed: a cookie that was stolen before is not to open it.
template <class Typed>
void renew_holders_sessions(store::Database& db, const council::Entry& entry, const Typed& fact) {
  if (const auto member = council::people::member_of(db, fact.persona)) session_table::owe_renewal(db, *member, entry.at);
}

void register_facts(council::Registry& registry) {
  registry.fact<facts::AccountCreated>(&fold, &publish<facts::AccountCreated>);
  registry.fact<facts::EmailChanged>(&fold, &publish_email);
  registry.fact<facts::PasswordSet>(&fold, &publish_password);
  registry.fact<facts::RestoreProposed>(&fold, &publish_nothing<facts::RestoreProposed>);
  registry.fact<facts::RestoreAgreed>(&fold, &publish_nothing<facts::RestoreAgreed>);
  registry.fact<facts::RestoreCancelled>(&fold, &publish_nothing<facts::RestoreCancelled>);
  registry.fact<facts::SecondFactorRestored>(&fold, &publish_nothing<facts::SecondFactorRestored>);
  registry.fact<facts::AccountGuarded>(&fold, &publish_guarded);
  registry.fact<facts::BrowserSeen>(&fold, &publish_seen);
  registry.fact<facts::OperatorNamed>(&fold, &publish<facts::OperatorNamed>);
  registry.fact<facts::AccountLookedUp>(&fold_nothing<facts::AccountLookedUp>, &publish_nothing<facts::AccountLookedUp>);
  registry.fact<facts::SessionsEnded>(&fold_nothing<facts::SessionsEnded>, &publish_nothing<facts::SessionsEnded>);
  registry.also<facts::RoleGiven>(&renew_holders_sessions<facts::RoleGiven>);
  registry.also<facts::RoleEnded>(&renew_holders_sessions<facts::RoleEnded>);
  registry.fact<facts::ProviderLinked>(&fold, &publish_ways_of<facts::ProviderLinked>);
  registry.fact<facts::ProviderUnlinked>(&fold, &publish_ways_of<facts::ProviderUnlinked>);
  registry.fact<facts::SignInCodeMade>(&paper::fold, &publish_ways_of<facts::SignInCodeMade>);
  registry.fact<facts::SignInCodeEnded>(&paper::fold, &publish_ways_of<facts::SignInCodeEnded>);
  batch_fact<facts::PaperBatchMade>(registry);
  batch_fact<facts::PaperBatchRevoked>(registry);
  batch_fact<facts::PaperCodeUsed>(registry);
}

}  // namespace

void register_identity(council::Registry& registry, const Identity& identity) {
  register_passwords(registry, identity);
  keyed<AccountFinish>(registry, identity, &finish);
  keyed<AccountChangeEmail>(registry, identity, &change_email);
  keyed<AccountClaimOperator>(registry, identity, &claim_operator);
  keyed<AccountCreateToken>(registry, identity, &create_token);
  keyed<AccountImport>(registry, identity, &import_accounts);
  keyed<AccountStepUpLetter>(registry, identity, &step_up_letter);
  keyed<AccountFinishSignIn>(registry, identity, &finish_sign_in);
  keyed<AccountTotpBegin>(registry, identity, &totp_begin);
  keyed<AccountTotpConfirm>(registry, identity, &totp_confirm);
  keyed<AccountTotpRemove>(registry, identity, &totp_remove);
  keyed<AccountRecoveryMake>(registry, identity, &recovery_make);
  keyed<AccountPasskeyBegin>(registry, identity, &passkey_begin);
  keyed<AccountPasskeySignIn>(registry, identity, &passkey_sign_in);
  keyed<AccountPasskeyAddBegin>(registry, identity, &passkey_add_begin);
  keyed<AccountPasskeyAdd>(registry, identity, &passkey_add);
  keyed<AccountPasskeyRemove>(registry, identity, &passkey_remove);
  keyed<AccountRestorePropose>(registry, identity, &restore_propose);
  keyed<AccountRestoreAgree>(registry, identity, &restore_agree);
  keyed<AccountRestoreCancel>(registry, identity, &restore_cancel);
  registry.command<AccountEndOtherSessions>(&end_other_sessions);
  registry.command<AssistedNameHelper>(&name_helper);
  registry.command<AssistedEndHelper>(&end_helper);
  keyed<AssistedBegin>(registry, identity, &begin_assisted);
  registry.command<AssistedEnd>(&end_assisted);
  registry.command<OperatorFindAccount>(&find_account);
  keyed<OperatorEndSessions>(registry, identity, &end_sessions_of);
  registry.query<AccountFactors>(council::Registry::AnswerTo<AccountFactors>(
      [&identity](const council::Reading& reading, const AccountFactors& query) { return factors(reading, query, identity); }));
  keyed<AccountSignOut>(registry, identity, &sign_out);
  keyed<AccountShareDevice>(registry, identity, &share_device);
  keyed<AccountEnterByProvider>(registry, identity, &enter_by_provider);
  keyed<AccountLinkProvider>(registry, identity, &link_provider);
  keyed<AccountUnlinkProvider>(registry, identity, &unlink_provider);
  registry.query<AccountProviders>(council::Registry::AnswerTo<AccountProviders>(
      [&identity](const council::Reading&, const AccountProviders&) { return providers(identity); }));
  keyed<PaperMake>(registry, identity, &make_paper);
  keyed<AccountEnterByPaper>(registry, identity, &enter_by_paper);
  keyed<AccountSignInByCode>(registry, identity, &sign_in_by_code);
  keyed<AccountMakeSignInCode>(registry, identity, &make_sign_in_code);
  registry.command<PaperRevoke>(&revoke_paper);
  keyed<AccountEndSignInCode>(registry, identity, &end_sign_in_code);
  registry.command<AccountEndSession>(&end_session);
  registry.query<AccountSessions>(&sessions);
  register_facts(registry);
  registry.forget([&identity](store::Database& db, council::Board& board, const council::Entry& erased,
                              std::string_view kind, const Value& fields) {
    forget(db, board, erased, kind, fields, identity);
  });
  registry.command<AccountErase>(council::Registry::Decide<AccountErase>(
      [owners = registry.text_owners()](const Context& context, const AccountErase& command) { return erase(context, command, *owners); }));
  register_plain_letters(registry, identity);
}

}  // namespace radslag::identity

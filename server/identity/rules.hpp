#pragma once
// Who may do what with an account, when. Each rule stands in the council's words above its function in rules_*.cpp.
#include "council/core/decision.hpp"
#include "council/core/registry.hpp"
#include "identity/checks.hpp"
#include "identity/identity.hpp"
#include "identity/oidc/journey.hpp"
#include "protocol/generated/assisted_methods.hpp"
#include "protocol/generated/identity_methods.hpp"
#include "protocol/generated/oidc_methods.hpp"
#include "protocol/generated/operator_methods.hpp"
#include "protocol/generated/own_data_methods.hpp"
#include "protocol/generated/paper_methods.hpp"
#include "protocol/generated/shared_device_methods.hpp"

namespace radslag::identity {

using council::Context;
using council::Decision;
using council::Outcome;

[[nodiscard]] Outcome start(const Context& context, const StartAsked& asked, const Identity& identity);
[[nodiscard]] Outcome finish(const Context& context, const protocol::AccountFinish& command, const Identity& identity);
[[nodiscard]] Outcome sign_in(const Context& context, const SignInAsked& asked, const Identity& identity);
// What the server asks by itself when a session is owed a new secret.
struct RenewalAsked {};
[[nodiscard]] Outcome offer_secret(const Context& context, const RenewalAsked& asked, const Identity& identity);
[[nodiscard]] Outcome sign_out(const Context& context, const protocol::AccountSignOut& command, const Identity& identity);
[[nodiscard]] Outcome share_device(const Context& context, const protocol::AccountShareDevice& command, const Identity& identity);
[[nodiscard]] Outcome set_password(const Context& context, const SetPasswordAsked& asked, const Identity& identity);
[[nodiscard]] Outcome change_email(const Context& context, const protocol::AccountChangeEmail& command, const Identity& identity);
[[nodiscard]] Outcome claim_operator(const Context& context, const protocol::AccountClaimOperator& command, const Identity& identity);
[[nodiscard]] Outcome end_session(const Context& context, const protocol::AccountEndSession& command);
[[nodiscard]] Outcome create_token(const Context& context, const protocol::AccountCreateToken& command, const Identity& identity);
[[nodiscard]] Outcome import_accounts(const Context& context, const protocol::AccountImport& command, const Identity& identity);
[[nodiscard]] Outcome enter_by_provider(const Context& context, const protocol::AccountEnterByProvider& command, const Identity& identity);
[[nodiscard]] Outcome link_provider(const Context& context, const protocol::AccountLinkProvider& command, const Identity& identity);
[[nodiscard]] Outcome arrive(const Context& context, const oidc::Visitor& visitor, const Identity& identity);
[[nodiscard]] Outcome unlink_provider(const Context& context, const protocol::AccountUnlinkProvider& command, const Identity& identity);
[[nodiscard]] Outcome make_paper(const Context& context, const protocol::PaperMake& command, const Identity& identity);
[[nodiscard]] Outcome revoke_paper(const Context& context, const protocol::PaperRevoke& command);
[[nodiscard]] Outcome enter_by_paper(const Context& context, const protocol::AccountEnterByPaper& command, const Identity& identity);
[[nodiscard]] Outcome sign_in_by_code(const Context& context, const protocol::AccountSignInByCode& command, const Identity& identity);
[[nodiscard]] Outcome make_sign_in_code(const Context& context, const protocol::AccountMakeSignInCode& command, const Identity& identity);
[[nodiscard]] Outcome end_sign_in_code(const Context& context, const protocol::AccountEndSignInCode& command, const Identity& identity);
[[nodiscard]] Outcome erase(const Context& context, const protocol::AccountErase& command, const council::TextOwners& owners);
[[nodiscard]] Or<std::string> sessions(const council::Reading& reading, const protocol::AccountSessions& query);
[[nodiscard]] Outcome step_up(const Context& context, const StepUpAsked& asked, const Identity& identity);
[[nodiscard]] Outcome step_up_letter(const Context& context, const protocol::AccountStepUpLetter& command, const Identity& identity);
[[nodiscard]] Or<std::string> factors(const council::Reading& reading, const protocol::AccountFactors& query, const Identity& identity);
[[nodiscard]] Outcome finish_sign_in(const Context& context, const protocol::AccountFinishSignIn& command, const Identity& identity);
[[nodiscard]] Outcome totp_begin(const Context& context, const protocol::AccountTotpBegin& command, const Identity& identity);
[[nodiscard]] Outcome totp_confirm(const Context& context, const protocol::AccountTotpConfirm& command, const Identity& identity);
[[nodiscard]] Outcome totp_remove(const Context& context, const protocol::AccountTotpRemove& command, const Identity& identity);
[[nodiscard]] Outcome recovery_make(const Context& context, const protocol::AccountRecoveryMake& command, const Identity& identity);
[[nodiscard]] Outcome passkey_begin(const Context& context, const protocol::AccountPasskeyBegin& command, const Identity& identity);
[[nodiscard]] Outcome passkey_sign_in(const Context& context, const protocol::AccountPasskeySignIn& command, const Identity& identity);
[[nodiscard]] Outcome passkey_add_begin(const Context& context, const protocol::AccountPasskeyAddBegin& command, const Identity& identity);
[[nodiscard]] Outcome passkey_add(const Context& context, const protocol::AccountPasskeyAdd& command, const Identity& identity);
[[nodiscard]] Outcome passkey_remove(const Context& context, const protocol::AccountPasskeyRemove& command, const Identity& identity);
[[nodiscard]] Outcome restore_propose(const Context& context, const protocol::AccountRestorePropose& command, const Identity& identity);
[[nodiscard]] Outcome restore_agree(const Context& context, const protocol::AccountRestoreAgree& command, const Identity& identity);
[[nodiscard]] Outcome restore_cancel(const Context& context, const protocol::AccountRestoreCancel& command, const Identity& identity);
[[nodiscard]] Outcome name_helper(const Context& context, const protocol::AssistedNameHelper& command);
[[nodiscard]] Outcome end_helper(const Context& context, const protocol::AssistedEndHelper& command);
[[nodiscard]] Outcome begin_assisted(const Context& context, const protocol::AssistedBegin& command, const Identity& identity);
[[nodiscard]] Outcome end_assisted(const Context& context, const protocol::AssistedEnd& command);
[[nodiscard]] Outcome find_account(const Context& context, const protocol::OperatorFindAccount& command);
[[nodiscard]] Outcome end_sessions_of(const Context& context, const protocol::OperatorEndSessions& command, const Identity& identity);
[[nodiscard]] Outcome end_other_sessions(const Context& context, const protocol::AccountEndOtherSessions& command);

}  // namespace radslag::identity

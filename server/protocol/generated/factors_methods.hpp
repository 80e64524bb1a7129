#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/factors_types.hpp"

namespace radslag::protocol {

// What account.step_up answers.
struct AccountStepUpResult {

  [[nodiscard]] static Or<AccountStepUpResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountStepUpResult&) const = default;
};

// Prove once more who holds this session: with the password, a passkey, a code from the app, the personal sign-in code, or the code of account.step_up_letter. For ten minutes grave acts are then open, and the session gets a new secret. Send the refused command again afterwards, with the same id.
struct AccountStepUp {
  static constexpr std::string_view method = "account.step_up";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  using Result = AccountStepUpResult;
  std::optional<std::string> password;  // The account's password. (at most password_max)
  std::optional<std::string> request;  // From account.step_up_letter, with its code.
  std::optional<std::string> code;  // The code of the letter; without a request, the app's.
  std::optional<protocol::PasskeyProof> passkey;  // A passkey's answer, begun with the purpose step_up.
  std::optional<std::string> sign_in_code;  // One's personal sign-in code.

  [[nodiscard]] static Or<AccountStepUp> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountStepUp&) const = default;
};

// What account.step_up_letter answers.
struct AccountStepUpLetterResult {
  std::string request;  // For account.step_up.
  Time expires_at{};  // When it is no longer good.

  [[nodiscard]] static Or<AccountStepUpLetterResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountStepUpLetterResult&) const = default;
};

// Ask for a code to one's own address, to prove oneself by. Only for who has no other way.
struct AccountStepUpLetter {
  static constexpr std::string_view method = "account.step_up_letter";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  using Result = AccountStepUpLetterResult;
  std::string language;  // Language of the e-mail.

  [[nodiscard]] static Or<AccountStepUpLetter> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountStepUpLetter&) const = default;
};

// What account.finish_sign_in answers.
struct AccountFinishSignInResult {
  MemberId member{};  // Who is signed in.

  [[nodiscard]] static Or<AccountFinishSignInResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountFinishSignInResult&) const = default;
};

// Give the second factor: a code from the app, a passkey's answer or a recovery code. Signs in.
struct AccountFinishSignIn {
  static constexpr std::string_view method = "account.finish_sign_in";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::visitor;
  using Result = AccountFinishSignInResult;
  std::string request;  // From the pending sign-in.
  std::optional<std::string> code;  // The app's code.
  std::optional<std::string> recovery;  // A recovery code; it is then used.
  std::optional<protocol::PasskeyProof> passkey;  // A passkey's answer, begun with the purpose second_factor and this request.
  std::optional<std::string> browser;  // What this browser calls itself to this instance; see account.sign_in.

  [[nodiscard]] static Or<AccountFinishSignIn> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountFinishSignIn&) const = default;
};

// What account.totp_begin answers.
struct AccountTotpBeginResult {
  std::string secret;  // To be typed into the app.
  std::string address;  // otpauth://…, what the QR code says.
  std::string qr;  // The QR code: a line a row, 1 for dark.
  Time expires_at{};  // When it must have been confirmed.

  [[nodiscard]] static Or<AccountTotpBeginResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountTotpBeginResult&) const = default;
};

// Begin to use an app for codes: a new secret, shown once, as a text and as a QR code. It counts once account.totp_confirm was given a code of it.
struct AccountTotpBegin {
  static constexpr std::string_view method = "account.totp_begin";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountTotpBeginResult;

  [[nodiscard]] static Or<AccountTotpBegin> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountTotpBegin&) const = default;
};

// What account.totp_confirm answers.
struct AccountTotpConfirmResult {
  std::vector<std::string> recovery;  // New recovery codes, shown once; empty when one has some.

  [[nodiscard]] static Or<AccountTotpConfirmResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountTotpConfirmResult&) const = default;
};

// Give the first code of the app. Where there are no recovery codes yet, they are made.
struct AccountTotpConfirm {
  static constexpr std::string_view method = "account.totp_confirm";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  using Result = AccountTotpConfirmResult;
  std::string code;  // The app's code.

  [[nodiscard]] static Or<AccountTotpConfirm> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountTotpConfirm&) const = default;
};

// What account.totp_remove answers.
struct AccountTotpRemoveResult {

  [[nodiscard]] static Or<AccountTotpRemoveResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountTotpRemoveResult&) const = default;
};

// Use the app no more.
struct AccountTotpRemove {
  static constexpr std::string_view method = "account.totp_remove";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountTotpRemoveResult;

  [[nodiscard]] static Or<AccountTotpRemove> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountTotpRemove&) const = default;
};

// What account.recovery_make answers.
struct AccountRecoveryMakeResult {
  std::vector<std::string> recovery;  // Each signs in once, beside the first factor. Shown once.

  [[nodiscard]] static Or<AccountRecoveryMakeResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountRecoveryMakeResult&) const = default;
};

// Make recovery codes anew. Those from before are void.
struct AccountRecoveryMake {
  static constexpr std::string_view method = "account.recovery_make";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountRecoveryMakeResult;

  [[nodiscard]] static Or<AccountRecoveryMake> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountRecoveryMake&) const = default;
};

// What account.passkey_begin answers.
struct AccountPasskeyBeginResult {
  std::string request;  // Hand it back with the answer.
  std::string challenge;  // For the authenticator.
  std::string party;  // The relying party's id.
  std::vector<std::string> credentials;  // Those that will do; empty when any of this site's will. (at most passkeys_max)
  Time expires_at{};  // When it is no longer good.

  [[nodiscard]] static Or<AccountPasskeyBeginResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountPasskeyBeginResult&) const = default;
};

// A challenge for a passkey. It is good once, for five minutes, for this purpose, and in the session that asked, where there is one.
struct AccountPasskeyBegin {
  static constexpr std::string_view method = "account.passkey_begin";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::visitor;
  using Result = AccountPasskeyBeginResult;
  protocol::PasskeyPurpose purpose{};  // What for.
  std::optional<std::string> pending;  // The pending sign-in's request, for the purpose second_factor.

  [[nodiscard]] static Or<AccountPasskeyBegin> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountPasskeyBegin&) const = default;
};

// What account.passkey_sign_in answers.
struct AccountPasskeySignInResult {
  MemberId member{};  // Who is signed in.

  [[nodiscard]] static Or<AccountPasskeySignInResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountPasskeySignInResult&) const = default;
};

// Sign in with a passkey alone: it counts as two factors, since its owner was verified.
struct AccountPasskeySignIn {
  static constexpr std::string_view method = "account.passkey_sign_in";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::visitor;
  using Result = AccountPasskeySignInResult;
  protocol::PasskeyProof passkey{};  // The answer to a challenge with the purpose sign_in.
  std::optional<std::string> browser;  // What this browser calls itself to this instance; see account.sign_in.

  [[nodiscard]] static Or<AccountPasskeySignIn> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountPasskeySignIn&) const = default;
};

// What account.passkey_add_begin answers.
struct AccountPasskeyAddBeginResult {
  std::string request;  // Hand it back with the answer.
  std::string challenge;  // For the authenticator.
  std::string party;  // The relying party's id.
  std::string party_name;  // The instance's name.
  std::string user;  // What the authenticator knows the account by: names nobody.
  std::string user_name;  // What its owner knows the account by.
  std::vector<std::string> exclude;  // Those that there are. (at most passkeys_max)
  Time expires_at{};  // When it is no longer good.

  [[nodiscard]] static Or<AccountPasskeyAddBeginResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountPasskeyAddBeginResult&) const = default;
};

// Begin to add a passkey.
struct AccountPasskeyAddBegin {
  static constexpr std::string_view method = "account.passkey_add_begin";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountPasskeyAddBeginResult;

  [[nodiscard]] static Or<AccountPasskeyAddBegin> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountPasskeyAddBegin&) const = default;
};

// What account.passkey_add answers.
struct AccountPasskeyAddResult {
  std::string passkey;  // Its handle here.
  std::vector<std::string> recovery;  // New recovery codes, shown once; empty when one has some.

  [[nodiscard]] static Or<AccountPasskeyAddResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountPasskeyAddResult&) const = default;
};

// Add the passkey that the authenticator made. Where there are no recovery codes yet, they are made.
struct AccountPasskeyAdd {
  static constexpr std::string_view method = "account.passkey_add";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  using Result = AccountPasskeyAddResult;
  std::string request;  // From account.passkey_add_begin.
  std::string client_data;  // clientDataJSON, base64url.
  std::string authenticator_data;  // authenticatorData, base64url.
  std::string name;  // What its owner calls it.

  [[nodiscard]] static Or<AccountPasskeyAdd> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountPasskeyAdd&) const = default;
};

// What account.passkey_remove answers.
struct AccountPasskeyRemoveResult {

  [[nodiscard]] static Or<AccountPasskeyRemoveResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountPasskeyRemoveResult&) const = default;
};

// Use a passkey no more. The last way in stays.
struct AccountPasskeyRemove {
  static constexpr std::string_view method = "account.passkey_remove";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountPasskeyRemoveResult;
  std::string passkey;  // Its handle.

  [[nodiscard]] static Or<AccountPasskeyRemove> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountPasskeyRemove&) const = default;
};

// What account.end_other_sessions answers.
struct AccountEndOtherSessionsResult {

  [[nodiscard]] static Or<AccountEndOtherSessionsResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountEndOtherSessionsResult&) const = default;
};

// End all of one's sessions and tokens but this one: was it not you?
struct AccountEndOtherSessions {
  static constexpr std::string_view method = "account.end_other_sessions";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountEndOtherSessionsResult;

  [[nodiscard]] static Or<AccountEndOtherSessions> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountEndOtherSessions&) const = default;
};

// What account.restore_propose answers.
struct AccountRestoreProposeResult {

  [[nodiscard]] static Or<AccountRestoreProposeResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountRestoreProposeResult&) const = default;
};

// At the desk: propose to take somebody's lost second factor away, having met them. They are told at once.
struct AccountRestorePropose {
  static constexpr std::string_view method = "account.restore_propose";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator | Needs::operator_;
  static constexpr bool step_up = true;
  using Result = AccountRestoreProposeResult;
  CouncilId council{};  // Where both are.
  PersonaId persona{};  // Whose.
  std::string reason;  // Why, and how one knows who they are. (at most reason_max)

  [[nodiscard]] static Or<AccountRestorePropose> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountRestorePropose&) const = default;
};

// What account.restore_agree answers.
struct AccountRestoreAgreeResult {

  [[nodiscard]] static Or<AccountRestoreAgreeResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountRestoreAgreeResult&) const = default;
};

// At the desk: agree, as another person; one of the two is an operator. After the waiting time the owner's next sign-in asks for no second factor, and all their sessions end.
struct AccountRestoreAgree {
  static constexpr std::string_view method = "account.restore_agree";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator | Needs::operator_;
  static constexpr bool step_up = true;
  using Result = AccountRestoreAgreeResult;
  CouncilId council{};  // Where both are.
  PersonaId persona{};  // Whose.

  [[nodiscard]] static Or<AccountRestoreAgree> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountRestoreAgree&) const = default;
};

// What account.restore_cancel answers.
struct AccountRestoreCancelResult {

  [[nodiscard]] static Or<AccountRestoreCancelResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountRestoreCancelResult&) const = default;
};

// Say no to having one's own second factor taken away.
struct AccountRestoreCancel {
  static constexpr std::string_view method = "account.restore_cancel";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  using Result = AccountRestoreCancelResult;

  [[nodiscard]] static Or<AccountRestoreCancel> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountRestoreCancel&) const = default;
};

// What account.factors answers.
struct AccountFactorsResult {
  bool password{};  // A password is set.
  bool letter{};  // A code by e-mail steps up: there is an address and no other way.
  bool totp{};  // An app for codes is set up.
  std::vector<protocol::PasskeyEntry> passkeys;  // The oldest first. (at most passkeys_max)
  std::int64_t recovery_left{};  // Recovery codes not used yet.
  bool fresh{};  // Proven within the last minutes.
  bool second_factor{};  // A second factor was used in this session.
  bool restore{};  // Somebody at the desk proposed to take one's second factor away.
  bool required{};  // A role that one holds asks for a second factor here.

  [[nodiscard]] static Or<AccountFactorsResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountFactorsResult&) const = default;
};

// The ways in which one can prove oneself, and what this session has proven.
struct AccountFactors {
  static constexpr std::string_view method = "account.factors";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::member;
  using Result = AccountFactorsResult;

  [[nodiscard]] static Or<AccountFactors> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountFactors&) const = default;
};

}  // namespace radslag::protocol

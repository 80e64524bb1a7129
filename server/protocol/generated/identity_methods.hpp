#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/factors_types.hpp"
#include "protocol/generated/identity_types.hpp"

namespace radslag::protocol {

// What account.start answers.
struct AccountStartResult {
  std::string request;  // Hand it back with the code.
  Time expires_at{};  // When it is no longer good.

  [[nodiscard]] static Or<AccountStartResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountStartResult&) const = default;
};

// Begin to join or to sign in by e-mail: a link and a six-digit code are sent. The answer is the same whether the address is known or not. With `password`, a new account gets that password when the code is given.
struct AccountStart {
  static constexpr std::string_view method = "account.start";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::visitor;
  using Result = AccountStartResult;
  std::string email;  // Where to send it.
  std::string language;  // Language of the e-mail.
  std::optional<std::string> password;  // Password for a new account. (at most password_max)
  std::optional<CouncilId> council;  // Where the link leads back to.

  [[nodiscard]] static Or<AccountStart> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountStart&) const = default;
};

// What account.finish answers.
struct AccountFinishResult {
  MemberId member{};  // Who is signed in.
  bool created{};  // A new account.
  std::optional<protocol::PendingSignIn> pending;  // Not signed in yet: the second factor is asked for.

  [[nodiscard]] static Or<AccountFinishResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountFinishResult&) const = default;
};

// Give the code from the e-mail. Signs in, makes the account where there was none, or confirms a new address.
struct AccountFinish {
  static constexpr std::string_view method = "account.finish";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::visitor;
  using Result = AccountFinishResult;
  std::string request;  // From account.start or account.change_email.
  std::string code;  // Six digits typed from the e-mail, or the link's long code (only in the browser that asked).
  std::optional<std::string> browser;  // What this browser calls itself to this instance; see account.sign_in.

  [[nodiscard]] static Or<AccountFinish> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountFinish&) const = default;
};

// What account.sign_in answers.
struct AccountSignInResult {
  MemberId member{};  // Who is signed in.
  std::optional<protocol::PendingSignIn> pending;  // Not signed in yet: the second factor is asked for.

  [[nodiscard]] static Or<AccountSignInResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountSignInResult&) const = default;
};

// Sign in with e-mail and password. Wrong password and unknown address get the same answer in the same time.
struct AccountSignIn {
  static constexpr std::string_view method = "account.sign_in";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::visitor;
  using Result = AccountSignInResult;
  std::string email;  // Address.
  std::string password;  // Password. (at most password_max)
  std::optional<std::string> browser;  // What this browser calls itself to this instance: random bits of its own making. A sign-in from one that is not known is told by letter and notice.

  [[nodiscard]] static Or<AccountSignIn> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountSignIn&) const = default;
};

// What account.sign_out answers.
struct AccountSignOutResult {
  std::optional<std::string> continue_at;  // Where the browser goes to sign out at the provider too, where one signed in there and it is offered.

  [[nodiscard]] static Or<AccountSignOutResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountSignOutResult&) const = default;
};

// End this session and close its sockets.
struct AccountSignOut {
  static constexpr std::string_view method = "account.sign_out";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  using Result = AccountSignOutResult;

  [[nodiscard]] static Or<AccountSignOut> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountSignOut&) const = default;
};

// What account.set_password answers.
struct AccountSetPasswordResult {

  [[nodiscard]] static Or<AccountSetPasswordResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountSetPasswordResult&) const = default;
};

// Set or change the password. `current` is needed unless the session began by e-mail within ten minutes.
struct AccountSetPassword {
  static constexpr std::string_view method = "account.set_password";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountSetPasswordResult;
  std::optional<std::string> current;  // Present password. (at most password_max)
  std::string password;  // New password. (at most password_max)

  [[nodiscard]] static Or<AccountSetPassword> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountSetPassword&) const = default;
};

// What account.change_email answers.
struct AccountChangeEmailResult {
  std::string request;  // For account.finish.
  Time expires_at{};  // When it is no longer good.

  [[nodiscard]] static Or<AccountChangeEmailResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountChangeEmailResult&) const = default;
};

// Ask to change the address: a code is sent to the new one, a notice to the old.
struct AccountChangeEmail {
  static constexpr std::string_view method = "account.change_email";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountChangeEmailResult;
  std::string email;  // New address.
  std::string language;  // Language of the e-mails.

  [[nodiscard]] static Or<AccountChangeEmail> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountChangeEmail&) const = default;
};

// What account.claim_operator answers.
struct AccountClaimOperatorResult {

  [[nodiscard]] static Or<AccountClaimOperatorResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountClaimOperatorResult&) const = default;
};

// Become operator with the one-time code that the server printed at its first start.
struct AccountClaimOperator {
  static constexpr std::string_view method = "account.claim_operator";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  using Result = AccountClaimOperatorResult;
  std::string code;  // The printed code.

  [[nodiscard]] static Or<AccountClaimOperator> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountClaimOperator&) const = default;
};

// What account.sessions answers.
struct AccountSessionsResult {
  std::vector<protocol::SessionEntry> sessions;  // Newest use first.

  [[nodiscard]] static Or<AccountSessionsResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountSessionsResult&) const = default;
};

// One's own sessions and tokens.
struct AccountSessions {
  static constexpr std::string_view method = "account.sessions";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::member;
  using Result = AccountSessionsResult;

  [[nodiscard]] static Or<AccountSessions> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountSessions&) const = default;
};

// What account.end_session answers.
struct AccountEndSessionResult {

  [[nodiscard]] static Or<AccountEndSessionResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountEndSessionResult&) const = default;
};

// End one of one's sessions or tokens; its sockets close within a second.
struct AccountEndSession {
  static constexpr std::string_view method = "account.end_session";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountEndSessionResult;
  std::string session;  // Its handle.

  [[nodiscard]] static Or<AccountEndSession> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountEndSession&) const = default;
};

// What account.create_token answers.
struct AccountCreateTokenResult {
  std::string session;  // Its handle.
  std::string token;  // The token.

  [[nodiscard]] static Or<AccountCreateTokenResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountCreateTokenResult&) const = default;
};

// Make an access token for a script. It is shown once.
struct AccountCreateToken {
  static constexpr std::string_view method = "account.create_token";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountCreateTokenResult;
  std::string label;  // What it is for.

  [[nodiscard]] static Or<AccountCreateToken> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountCreateToken&) const = default;
};

// What account.import answers.
struct AccountImportResult {
  std::vector<protocol::IssuedToken> tokens;  // In the order of `accounts`. (at most accounts_a_call_max)

  [[nodiscard]] static Or<AccountImportResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountImportResult&) const = default;
};

// Operator: make accounts with bearer tokens and let them join a council. Acts by these tokens are exempt from the rates of a person.
struct AccountImport {
  static constexpr std::string_view method = "account.import";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_;
  static constexpr bool step_up = true;
  using Result = AccountImportResult;
  CouncilId council{};  // The council they join.
  std::vector<protocol::ImportedAccount> accounts;  // Who. (at most accounts_a_call_max)

  [[nodiscard]] static Or<AccountImport> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountImport&) const = default;
};

}  // namespace radslag::protocol

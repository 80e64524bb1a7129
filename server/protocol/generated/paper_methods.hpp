#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/factors_types.hpp"
#include "protocol/generated/paper_types.hpp"

namespace radslag::protocol {

// What paper.make answers.
struct PaperMakeResult {
  std::vector<protocol::PaperCode> codes;  // To be printed now. (at most paper_codes_max)

  [[nodiscard]] static Or<PaperMakeResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PaperMakeResult&) const = default;
};

// Operator: make a batch of codes to be printed and handed out. They are shown once, in this answer.
struct PaperMake {
  static constexpr std::string_view method = "paper.make";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_;
  static constexpr bool step_up = true;
  using Result = PaperMakeResult;
  CouncilId council{};  // For which council.
  std::string batch;  // A new id (ULID).
  std::string giver;  // Who hands them out, e.g. an association and a place.
  std::int64_t count{};  // How many. (at most paper_codes_max)
  protocol::PaperGift gives{};  // What they give.
  std::optional<std::string> area;  // For `belonging`: the area.
  Time valid_until{};  // Good until.

  [[nodiscard]] static Or<PaperMake> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PaperMake&) const = default;
};

// What paper.revoke answers.
struct PaperRevokeResult {

  [[nodiscard]] static Or<PaperRevokeResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PaperRevokeResult&) const = default;
};

// Operator: the codes of a batch that were not used are good no longer.
struct PaperRevoke {
  static constexpr std::string_view method = "paper.revoke";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_;
  using Result = PaperRevokeResult;
  CouncilId council{};  // The council.
  std::string batch;  // Which.

  [[nodiscard]] static Or<PaperRevoke> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PaperRevoke&) const = default;
};

// What account.enter_by_paper answers.
struct AccountEnterByPaperResult {
  MemberId member{};  // Who is signed in.
  CouncilId council{};  // The council that it leads to.
  bool created{};  // A new account.
  std::optional<std::string> sign_in_code;  // Of a new account: the personal code to come back by. Shown once.

  [[nodiscard]] static Or<AccountEnterByPaperResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountEnterByPaperResult&) const = default;
};

// Use a code on paper: makes an account and signs in; for who is signed in, it is used for their account. Then membership.join, under a name of one's choice.
struct AccountEnterByPaper {
  static constexpr std::string_view method = "account.enter_by_paper";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::visitor;
  using Result = AccountEnterByPaperResult;
  std::string code;  // As typed: spaces, hyphens and small letters are fine.
  std::string language;  // Language of the account.

  [[nodiscard]] static Or<AccountEnterByPaper> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountEnterByPaper&) const = default;
};

// What account.sign_in_by_code answers.
struct AccountSignInByCodeResult {
  MemberId member{};  // Who is signed in.
  std::optional<protocol::PendingSignIn> pending;  // Not signed in yet: the second factor is asked for.

  [[nodiscard]] static Or<AccountSignInByCodeResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountSignInByCodeResult&) const = default;
};

// Sign in with one's personal sign-in code.
struct AccountSignInByCode {
  static constexpr std::string_view method = "account.sign_in_by_code";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::visitor;
  using Result = AccountSignInByCodeResult;
  std::string code;  // As typed.
  std::optional<std::string> browser;  // What this browser calls itself to this instance; see account.sign_in.

  [[nodiscard]] static Or<AccountSignInByCode> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountSignInByCode&) const = default;
};

// What account.make_sign_in_code answers.
struct AccountMakeSignInCodeResult {
  std::string code;  // Five groups of four.

  [[nodiscard]] static Or<AccountMakeSignInCodeResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountMakeSignInCodeResult&) const = default;
};

// Make a personal sign-in code to be written down or printed; the one before is good no longer. Shown once.
struct AccountMakeSignInCode {
  static constexpr std::string_view method = "account.make_sign_in_code";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountMakeSignInCodeResult;

  [[nodiscard]] static Or<AccountMakeSignInCode> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountMakeSignInCode&) const = default;
};

// What account.end_sign_in_code answers.
struct AccountEndSignInCodeResult {

  [[nodiscard]] static Or<AccountEndSignInCodeResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountEndSignInCodeResult&) const = default;
};

// One's personal sign-in code is good no longer. Refused when nothing else signs in.
struct AccountEndSignInCode {
  static constexpr std::string_view method = "account.end_sign_in_code";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  using Result = AccountEndSignInCodeResult;

  [[nodiscard]] static Or<AccountEndSignInCode> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountEndSignInCode&) const = default;
};

}  // namespace radslag::protocol

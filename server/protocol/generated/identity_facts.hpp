#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

namespace facts {

// An account was made.
struct AccountCreated {
  static constexpr std::string_view kind = "account_created";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "member";
  MemberId member{};  // The account.
  std::optional<std::string> email;  // Address.
  std::string language;  // Language.
  bool imported{};  // Made by the operator's import.

  [[nodiscard]] static Or<AccountCreated> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountCreated&) const = default;
};

// The address was changed and confirmed.
struct EmailChanged {
  static constexpr std::string_view kind = "email_changed";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "member";
  MemberId member{};  // The account.
  std::string email;  // New address.

  [[nodiscard]] static Or<EmailChanged> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const EmailChanged&) const = default;
};

// A password was set (the hash is not a fact).
struct PasswordSet {
  static constexpr std::string_view kind = "password_set";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "member";
  MemberId member{};  // The account.

  [[nodiscard]] static Or<PasswordSet> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PasswordSet&) const = default;
};

// A member became operator of the instance.
struct OperatorNamed {
  static constexpr std::string_view kind = "operator_named";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "members";
  MemberId member{};  // The account.

  [[nodiscard]] static Or<OperatorNamed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorNamed&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/factors_types.hpp"

namespace radslag::protocol {

namespace facts {

// Somebody proposed to take an account's lost second factor away.
struct RestoreProposed {
  static constexpr std::string_view kind = "restore_proposed";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "group:operators";
  MemberId member{};  // The account.
  std::string by;  // The account of who proposed it; empty for who holds the data folder.
  bool by_operator{};  // An operator did.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<RestoreProposed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RestoreProposed&) const = default;
};

// Another person agreed.
struct RestoreAgreed {
  static constexpr std::string_view kind = "restore_agreed";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "group:operators";
  MemberId member{};  // The account.
  std::string by;  // The account of who agreed; empty for who holds the data folder.
  Time due_at{};  // From when.

  [[nodiscard]] static Or<RestoreAgreed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RestoreAgreed&) const = default;
};

// The owner said no.
struct RestoreCancelled {
  static constexpr std::string_view kind = "restore_cancelled";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "group:operators";
  MemberId member{};  // The account.

  [[nodiscard]] static Or<RestoreCancelled> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RestoreCancelled&) const = default;
};

// An account's second factor was taken away, as two people agreed.
struct SecondFactorRestored {
  static constexpr std::string_view kind = "second_factor_restored";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "group:operators";
  MemberId member{};  // The account.

  [[nodiscard]] static Or<SecondFactorRestored> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SecondFactorRestored&) const = default;
};

// What guards an account was changed or used (no secret is a fact).
struct AccountGuarded {
  static constexpr std::string_view kind = "account_guarded";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "member";
  MemberId member{};  // The account.
  protocol::AccountNoticeKind kind_{};  // How.

  [[nodiscard]] static Or<AccountGuarded> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountGuarded&) const = default;
};

// An account was signed in to from a browser that was not seen before.
struct BrowserSeen {
  static constexpr std::string_view kind = "browser_seen";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "member";
  MemberId member{};  // The account.
  std::string browser;  // Browser and system, as it calls itself.

  [[nodiscard]] static Or<BrowserSeen> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BrowserSeen&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

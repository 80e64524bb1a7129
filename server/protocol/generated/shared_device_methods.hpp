#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"

namespace radslag::protocol {

// What account.share_device answers.
struct AccountShareDeviceResult {

  [[nodiscard]] static Or<AccountShareDeviceResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountShareDeviceResult&) const = default;
};

// Others use this browser too: its session ends fifteen minutes after its last use, and its cookie with the browser. It stays so to the session's end. Asking again does nothing more than use it.
struct AccountShareDevice {
  static constexpr std::string_view method = "account.share_device";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  using Result = AccountShareDeviceResult;

  [[nodiscard]] static Or<AccountShareDevice> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountShareDevice&) const = default;
};

}  // namespace radslag::protocol

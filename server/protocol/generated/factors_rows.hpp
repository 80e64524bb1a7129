#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/factors_types.hpp"

namespace radslag::protocol {

namespace rows {

// Something happened to one's account: was it not you? Topics: me.
struct AccountNotice {
  static constexpr std::string_view type = "account_notice";
  static constexpr std::string_view audience = "member";
  using Key = InboxId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::AccountNoticeKind kind_{};  // What.
  Time at{};  // When.
  std::optional<std::string> browser;  // From which browser and system, as it calls itself.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountNotice&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

namespace rows {

// One's own account. Topics: me.
struct Account {
  static constexpr std::string_view type = "account";
  static constexpr std::string_view audience = "member";
  using Key = MemberId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::optional<std::string> email;  // Address.
  bool has_password{};  // A password is set.
  bool operator_{};  // Runs this instance.
  std::string language;  // Language of e-mails.
  Time created_at{};  // Joined at.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Account&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

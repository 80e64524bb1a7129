#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/oidc_types.hpp"

namespace radslag::protocol {

namespace rows {

// What signs in to one's account beside e-mail and password. Topics: me.
struct AccountWays {
  static constexpr std::string_view type = "account_ways";
  static constexpr std::string_view audience = "member";
  using Key = MemberId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::vector<protocol::LinkedProvider> providers;  // Linked providers, the oldest first. (at most providers_max)
  bool has_sign_in_code{};  // There is a personal sign-in code.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountWays&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/invitation_types.hpp"
#include "protocol/generated/membership_types.hpp"

namespace radslag::protocol {

namespace rows {

// An invitation that one made. Topics: {council}/me.
struct Invitation {
  static constexpr std::string_view type = "invitation";
  static constexpr std::string_view audience = "member";
  using Key = InvitationId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::optional<std::string> email;  // Where the letter went; absent for a code on paper.
  std::optional<protocol::Role> role;  // The role.
  std::optional<std::string> title;  // Title.
  std::optional<std::string> until;  // Last day of the role.
  protocol::InvitationState state{};  // Waiting, accepted or taken back.
  Time made_at{};  // When.
  Time expires_at{};  // Good until then.
  std::optional<PersonaId> persona;  // Who accepted it.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Invitation&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

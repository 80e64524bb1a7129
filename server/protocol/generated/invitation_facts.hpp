#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/membership_types.hpp"

namespace radslag::protocol {

namespace facts {

// Somebody was invited. The code is not here: its hash is a secret, beside the journal.
struct InvitationMade {
  static constexpr std::string_view kind = "invitation_made";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  InvitationId invitation{};  // Which.
  MemberId member{};  // Who invites.
  std::optional<std::string> email;  // Where the letter went.
  std::optional<protocol::Role> role;  // The role.
  std::optional<std::string> title;  // Title.
  std::optional<std::string> until;  // Last day of the role.
  Time expires_at{};  // Good until then.

  [[nodiscard]] static Or<InvitationMade> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InvitationMade&) const = default;
};

// An invitation was taken back.
struct InvitationRevoked {
  static constexpr std::string_view kind = "invitation_revoked";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  InvitationId invitation{};  // Which.

  [[nodiscard]] static Or<InvitationRevoked> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InvitationRevoked&) const = default;
};

// An invitation was accepted.
struct InvitationAccepted {
  static constexpr std::string_view kind = "invitation_accepted";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  InvitationId invitation{};  // Which.
  PersonaId persona{};  // By whom.

  [[nodiscard]] static Or<InvitationAccepted> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InvitationAccepted&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/membership_types.hpp"

namespace radslag::protocol {

// What invitation.make answers.
struct InvitationMakeResult {
  std::optional<std::string> code;  // The code to hand over.
  Time expires_at{};  // Good until then.

  [[nodiscard]] static Or<InvitationMakeResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InvitationMakeResult&) const = default;
};

// Invite somebody: to a role that one may give, or to join (operator, chair, secretary and process lead). With an address a letter with a link goes there, and only an account with that address can accept; without one the answer holds a code to hand over, shown this once.
struct InvitationMake {
  static constexpr std::string_view method = "invitation.make";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_ | Needs::chair | Needs::secretary | Needs::process_lead;
  static constexpr bool step_up = true;
  using Result = InvitationMakeResult;
  CouncilId council{};  // The council.
  InvitationId invitation{};  // Its id.
  std::optional<std::string> email;  // Where the letter goes.
  std::string language;  // Of the letter.
  std::optional<protocol::Role> role;  // The role; to join only, when absent.
  std::optional<std::string> title;  // Title shown, e.g. the unit.
  std::optional<std::string> until;  // Last day of the role, as in role.give; it begins when the invitation is accepted.
  std::int64_t days{};  // Days that the invitation is good. (at most invitation_days_max)

  [[nodiscard]] static Or<InvitationMake> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InvitationMake&) const = default;
};

// What invitation.revoke answers.
struct InvitationRevokeResult {

  [[nodiscard]] static Or<InvitationRevokeResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InvitationRevokeResult&) const = default;
};

// Take back an invitation of one's own that was not accepted.
struct InvitationRevoke {
  static constexpr std::string_view method = "invitation.revoke";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  using Result = InvitationRevokeResult;
  CouncilId council{};  // The council.
  InvitationId invitation{};  // Which.

  [[nodiscard]] static Or<InvitationRevoke> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InvitationRevoke&) const = default;
};

// What invitation.accept answers.
struct InvitationAcceptResult {
  PersonaId persona{};  // Who one is here.
  std::optional<protocol::Role> role;  // The role that came with it.

  [[nodiscard]] static Or<InvitationAcceptResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InvitationAcceptResult&) const = default;
};

// Accept an invitation, signed in. Who has not joined joins with it.
struct InvitationAccept {
  static constexpr std::string_view method = "invitation.accept";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  using Result = InvitationAcceptResult;
  CouncilId council{};  // The council.
  std::string code;  // The code, or that of the letter's link.
  std::optional<std::string> display_name;  // Name shown, for who has not joined. (at most display_name_max)
  std::optional<bool> accept_rules;  // The rules and the privacy text were read, for who has not joined.
  std::optional<bool> old_enough;  // Old enough, for who has not joined and where data_rules ask for an age.

  [[nodiscard]] static Or<InvitationAccept> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InvitationAccept&) const = default;
};

}  // namespace radslag::protocol

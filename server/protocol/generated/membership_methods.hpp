#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/membership_types.hpp"

namespace radslag::protocol {

// What membership.join answers.
struct MembershipJoinResult {
  PersonaId persona{};  // Who one is here.

  [[nodiscard]] static Or<MembershipJoinResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipJoinResult&) const = default;
};

// Join a council under a name of one's choice.
struct MembershipJoin {
  static constexpr std::string_view method = "membership.join";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  using Result = MembershipJoinResult;
  CouncilId council{};  // The council.
  std::string display_name;  // Name shown. (at most display_name_max)
  bool accept_rules{};  // The rules and the privacy text were read.
  std::optional<bool> old_enough;  // One is as old as the council's rules ask, where they ask; no date of birth is kept.

  [[nodiscard]] static Or<MembershipJoin> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipJoin&) const = default;
};

// What membership.rename answers.
struct MembershipRenameResult {

  [[nodiscard]] static Or<MembershipRenameResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipRenameResult&) const = default;
};

// Change the name shown.
struct MembershipRename {
  static constexpr std::string_view method = "membership.rename";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = MembershipRenameResult;
  CouncilId council{};  // The council.
  std::string display_name;  // Name shown. (at most display_name_max)

  [[nodiscard]] static Or<MembershipRename> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipRename&) const = default;
};

// What membership.leave answers.
struct MembershipLeaveResult {

  [[nodiscard]] static Or<MembershipLeaveResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipLeaveResult&) const = default;
};

// Leave the council. What one wrote stays under the name, unless one asks for erasure.
struct MembershipLeave {
  static constexpr std::string_view method = "membership.leave";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  static constexpr bool while_suspended = true;
  using Result = MembershipLeaveResult;
  CouncilId council{};  // The council.

  [[nodiscard]] static Or<MembershipLeave> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipLeave&) const = default;
};

// What membership.show_presence answers.
struct MembershipShowPresenceResult {

  [[nodiscard]] static Or<MembershipShowPresenceResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipShowPresenceResult&) const = default;
};

// Be shown to members as here, or not.
struct MembershipShowPresence {
  static constexpr std::string_view method = "membership.show_presence";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  static constexpr bool while_suspended = true;
  using Result = MembershipShowPresenceResult;
  CouncilId council{};  // The council.
  bool shown{};  // Shown.

  [[nodiscard]] static Or<MembershipShowPresence> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipShowPresence&) const = default;
};

// What role.give answers.
struct RoleGiveResult {
  RoleTermId term{};  // The term.

  [[nodiscard]] static Or<RoleGiveResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoleGiveResult&) const = default;
};

// Give a role to somebody who joined, for a term. The operator gives any; the chair secretary, minutes checker and teller; the secretary seat holder, deputy, minutes checker and teller; the process lead moderator and officer. Nobody but the operator gives to themselves. Given again for days that a term of theirs covers, that term is changed.
struct RoleGive {
  static constexpr std::string_view method = "role.give";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_ | Needs::chair | Needs::secretary | Needs::process_lead;
  static constexpr bool step_up = true;
  using Result = RoleGiveResult;
  CouncilId council{};  // The council.
  PersonaId persona{};  // To whom.
  protocol::Role role{};  // One of those that can be given: not visitor, resident or operator.
  std::optional<std::string> title;  // Title shown, e.g. the unit.
  std::optional<std::string> from;  // First day, in the council's time zone; today when absent.
  std::optional<std::string> until;  // Last day; when absent the statutes' term for a seat, chair or secretary, until further notice for others.
  std::optional<std::int64_t> turn;  // A deputy's place in the order in which they take a seat holder's place.
  std::optional<PersonaId> deputises_for;  // The seat holder whose personal deputy this is.

  [[nodiscard]] static Or<RoleGive> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoleGive&) const = default;
};

// What role.end answers.
struct RoleEndResult {

  [[nodiscard]] static Or<RoleEndResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoleEndResult&) const = default;
};

// End a role now, or take back a term that has not begun. One's own may always be laid down; another's by who may give it.
struct RoleEnd {
  static constexpr std::string_view method = "role.end";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident | Needs::operator_;
  static constexpr bool step_up = true;
  using Result = RoleEndResult;
  CouncilId council{};  // The council.
  PersonaId persona{};  // Whose.
  protocol::Role role{};  // One of those that can be given: not visitor, resident or operator.
  std::optional<RoleTermId> term;  // Which term; the one held now when absent.
  std::optional<std::string> reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<RoleEnd> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoleEnd&) const = default;
};

// What people.names answers.
struct PeopleNamesResult {
  std::map<std::string, std::string> names;  // Name by persona.

  [[nodiscard]] static Or<PeopleNamesResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PeopleNamesResult&) const = default;
};

// Names of personas that are not on a watched topic; to a moderator also of those whose text is not public yet, to a teller of those on a roll.
struct PeopleNames {
  static constexpr std::string_view method = "people.names";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::visitor;
  using Result = PeopleNamesResult;
  CouncilId council{};  // The council.
  std::vector<PersonaId> personas;  // Whose.

  [[nodiscard]] static Or<PeopleNames> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PeopleNames&) const = default;
};

// What inbox.mark_read answers.
struct InboxMarkReadResult {

  [[nodiscard]] static Or<InboxMarkReadResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InboxMarkReadResult&) const = default;
};

// Everything in one's inbox up to this revision is read.
struct InboxMarkRead {
  static constexpr std::string_view method = "inbox.mark_read";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  static constexpr bool while_suspended = true;
  using Result = InboxMarkReadResult;
  CouncilId council{};  // The council.
  std::int64_t revision{};  // Newest revision seen.

  [[nodiscard]] static Or<InboxMarkRead> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InboxMarkRead&) const = default;
};

}  // namespace radslag::protocol

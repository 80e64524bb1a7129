#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/membership_types.hpp"

namespace radslag::protocol {

namespace rows {

// A name, as shown in this council. Only of those who wrote something or hold a role. Topics: {council}/people.
struct Persona {
  static constexpr std::string_view type = "persona";
  static constexpr std::string_view audience = "everyone";
  using Key = PersonaId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::string name;  // Name shown; empty for who is hidden. (at most display_name_max)
  std::optional<bool> hidden;  // Hidden: “a resident”, without name, roles and title.
  std::optional<bool> own_name;  // Declared to be the person's own name, and confirmed by the council.
  std::vector<protocol::Role> roles;  // Those that were given and count now.
  std::optional<std::string> title;  // Title.
  bool left{};  // Has left the council.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Persona&) const = default;
};

// What one is in this council. Topics: {council}/me.
struct Membership {
  static constexpr std::string_view type = "membership";
  static constexpr std::string_view audience = "member";
  using Key = PersonaId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::string name;  // Name shown. (at most display_name_max)
  std::vector<protocol::Role> roles;  // Roles, resident among them.
  Time joined_at{};  // Joined.
  bool presence_shown{};  // Shown as here.
  std::int64_t level{};  // How one stands behind the name: see membership.choose_level.
  bool confirmed{};  // The council has confirmed who one is.
  bool hidden{};  // Hidden everywhere.
  bool supports_shown{};  // On the public lists of all that one supports.
  std::int64_t inbox_read{};  // Inbox read up to this revision.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Membership&) const = default;
};

// Who holds, held or will hold a role. Topics: {council}/roles.
struct RoleTerm {
  static constexpr std::string_view type = "role_term";
  static constexpr std::string_view audience = "everyone";
  using Key = RoleTermId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  PersonaId persona{};  // Who.
  protocol::Role role{};  // Which.
  std::optional<std::string> title;  // Title.
  protocol::RoleTermState state{};  // Coming, held or ended.
  std::string from;  // First day.
  std::optional<std::string> until;  // Last day; absent: until further notice.
  std::optional<std::int64_t> turn;  // A deputy's place in the order.
  std::optional<PersonaId> deputises_for;  // Whose personal deputy.
  std::optional<Time> ended_at;  // When it ended.
  std::optional<std::string> reason;  // Why, where it was ended before its time. (at most reason_max)

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoleTerm&) const = default;
};

// A member, for the operator. Topics: {council}/members.
struct MemberEntry {
  static constexpr std::string_view type = "member_entry";
  static constexpr std::string_view audience = "group:operators";
  using Key = PersonaId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::string name;  // Name shown; empty for who is hidden. (at most display_name_max)
  bool confirmed{};  // The council has confirmed who it is.
  std::vector<protocol::Role> roles;  // Roles.
  std::optional<std::string> title;  // Title.
  Time joined_at{};  // Joined.
  bool left{};  // Has left.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MemberEntry&) const = default;
};

// Something that concerns one. Topics: {council}/me.
struct InboxItem {
  static constexpr std::string_view type = "inbox_item";
  static constexpr std::string_view audience = "member";
  using Key = InboxId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::InboxKind kind_{};  // Why.
  Time at{};  // When.
  std::optional<InitiativeId> initiative;  // About.
  std::optional<CommentId> comment;  // About.
  std::optional<MergeId> merge;  // About.
  std::optional<RoundId> round;  // About.
  std::string title;  // Title of what it is about.
  std::optional<std::string> state;  // New state, where it is about one.
  std::optional<std::string> reason;  // Reason or message.
  std::optional<PersonaId> persona;  // By whom.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InboxItem&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/membership_types.hpp"

namespace radslag::protocol {

namespace facts {

// Somebody joined, under a persona. Who that is stands in identity only.
struct MemberJoined {
  static constexpr std::string_view kind = "member_joined";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  MemberId member{};  // Who.
  PersonaId persona{};  // As whom.
  std::string display_name;  // Name shown. (at most display_name_max)
  bool exempt{};  // Exempt from the rates of a person (imported).
  std::optional<std::int64_t> level;  // Level at the start; absent: 2.

  [[nodiscard]] static Or<MemberJoined> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MemberJoined&) const = default;
};

// The name shown was changed.
struct MemberRenamed {
  static constexpr std::string_view kind = "member_renamed";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Who.
  std::string display_name;  // New name. (at most display_name_max)

  [[nodiscard]] static Or<MemberRenamed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MemberRenamed&) const = default;
};

// Somebody left.
struct MemberLeft {
  static constexpr std::string_view kind = "member_left";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Who.

  [[nodiscard]] static Or<MemberLeft> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MemberLeft&) const = default;
};

// Shown as here, or not.
struct PresenceChosen {
  static constexpr std::string_view kind = "presence_chosen";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Who.
  bool shown{};  // Shown.

  [[nodiscard]] static Or<PresenceChosen> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PresenceChosen&) const = default;
};

// A role was given.
struct RoleGiven {
  static constexpr std::string_view kind = "role_given";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "everyone";
  PersonaId persona{};  // To whom.
  protocol::Role role{};  // Which.
  std::optional<std::string> title;  // Title.
  std::optional<RoleTermId> term;  // The term; absent in older entries.
  std::optional<std::string> from;  // First day.
  std::optional<std::string> until;  // Last day.
  std::optional<Time> starts;  // The first day's first moment, in the council's time zone of that time.
  std::optional<Time> ends;  // From here on it no longer counts.
  std::optional<std::int64_t> turn;  // A deputy's place in the order.
  std::optional<PersonaId> deputises_for;  // Whose personal deputy.
  std::optional<PersonaId> given_by;  // Who invited to it, where the holder accepted an invitation; otherwise the entry's actor gave it.

  [[nodiscard]] static Or<RoleGiven> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoleGiven&) const = default;
};

// A term that was given beforehand began.
struct RoleBegan {
  static constexpr std::string_view kind = "role_began";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "everyone";
  PersonaId persona{};  // Whose.
  protocol::Role role{};  // Which.
  RoleTermId term{};  // The term.

  [[nodiscard]] static Or<RoleBegan> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoleBegan&) const = default;
};

// Somebody was told that a term of theirs ends soon.
struct RoleEnding {
  static constexpr std::string_view kind = "role_ending";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Whose.
  protocol::Role role{};  // Which.
  RoleTermId term{};  // The term.
  std::string until;  // Its last day.

  [[nodiscard]] static Or<RoleEnding> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoleEnding&) const = default;
};

// A role ended.
struct RoleEnded {
  static constexpr std::string_view kind = "role_ended";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "everyone";
  PersonaId persona{};  // Whose.
  protocol::Role role{};  // Which.
  std::optional<RoleTermId> term;  // The term; absent in older entries, which ended the one held.
  std::optional<std::string> reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<RoleEnded> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoleEnded&) const = default;
};

// The inbox was read so far.
struct InboxRead {
  static constexpr std::string_view kind = "inbox_read";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Whose.
  std::int64_t revision{};  // Up to here.

  [[nodiscard]] static Or<InboxRead> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InboxRead&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

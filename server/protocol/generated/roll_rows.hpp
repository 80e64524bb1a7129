#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/roll_types.hpp"

namespace radslag::protocol {

namespace rows {

// A roll in its latest version. Topics: {council}/rolls.
struct Roll {
  static constexpr std::string_view type = "roll";
  static constexpr std::string_view audience = "everyone";
  using Key = RollId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::int64_t version{};  // How often it was fixed.
  std::string name;  // Name.
  std::string purpose;  // What it is for.
  protocol::RollSource source{};  // Of whom.
  std::optional<std::string> area;  // Of one area only.
  std::int64_t entries{};  // How many are on it.
  Time fixed_at{};  // When.
  std::optional<PersonaId> fixed_by;  // By whom; absent for an operator who has not joined.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Roll&) const = default;
};

// Somebody on the latest version of a roll, for tellers. Topics: {council}/roll/{id}.
struct RollEntry {
  static constexpr std::string_view type = "roll_entry";
  static constexpr std::string_view audience = "tellers";
  using Key = PersonaId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::int64_t version{};  // The version.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RollEntry&) const = default;
};

// A roll that one is on oneself, in its latest version. Topics: {council}/me.
struct OwnRoll {
  static constexpr std::string_view type = "own_roll";
  static constexpr std::string_view audience = "member";
  using Key = RollId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::int64_t version{};  // The version.
  std::string name;  // Its name.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OwnRoll&) const = default;
};

// The list of members that was taken in: how long it is, not who is on it. Topics: {council}/rolls.
struct MemberList {
  static constexpr std::string_view type = "member_list";
  static constexpr std::string_view audience = "everyone";
  using Key = CouncilId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::int64_t lines{};  // Lines.
  Time taken_in_at{};  // When it changed last.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MemberList&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

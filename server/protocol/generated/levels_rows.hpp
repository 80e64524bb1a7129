#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/levels_types.hpp"

namespace radslag::protocol {

namespace rows {

// The least level for each activity, said before one writes. No row: none is asked for. Topics: {council}/council.
struct LeastLevels {
  static constexpr std::string_view type = "least_levels";
  static constexpr std::string_view audience = "everyone";
  using Key = CouncilId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::int64_t propose{};  // Hand in an initiative.
  std::int64_t comment{};  // Write a comment.
  std::int64_t support{};  // Support.
  std::int64_t vote{};  // Vote.
  std::int64_t hold_role{};  // Hold a role.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const LeastLevels&) const = default;
};

// The name of who is hidden, for moderators. Topics: {council}/people.
struct HiddenName {
  static constexpr std::string_view type = "hidden_name";
  static constexpr std::string_view audience = "moderators";
  using Key = PersonaId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::string name;  // Name. (at most display_name_max)

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const HiddenName&) const = default;
};

// Somebody whom one has muted or blocked. Topics: {council}/me.
struct Silenced {
  static constexpr std::string_view type = "silenced";
  static constexpr std::string_view audience = "member";
  using Key = PersonaId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::Silence silence{};  // How far.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Silenced&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

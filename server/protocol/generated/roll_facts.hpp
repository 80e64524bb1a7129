#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/roll_types.hpp"

namespace radslag::protocol {

namespace facts {

// A roll was fixed, for the first time or anew.
struct RollFixed {
  static constexpr std::string_view kind = "roll_fixed";
  static constexpr std::string_view feature = "roll";
  static constexpr std::string_view audience = "everyone";
  RollId roll{};  // Which.
  std::int64_t version{};  // Its version.
  std::string name;  // Name.
  std::string purpose;  // What it is for.
  protocol::RollSource source{};  // Of whom.
  std::optional<std::string> area;  // Of one area only.
  std::int64_t entries{};  // How many are on it.
  std::optional<PersonaId> fixed_by;  // By whom.

  [[nodiscard]] static Or<RollFixed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RollFixed&) const = default;
};

// Who is on the version of a roll that was just fixed; several such facts where there are many.
struct RollListed {
  static constexpr std::string_view kind = "roll_listed";
  static constexpr std::string_view feature = "roll";
  static constexpr std::string_view audience = "tellers";
  RollId roll{};  // Which.
  std::int64_t version{};  // Its version.
  std::vector<PersonaId> personas;  // Who.

  [[nodiscard]] static Or<RollListed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RollListed&) const = default;
};

// A list of members was taken in. The list itself is beside the journal, as keyed hashes.
struct MemberListTakenIn {
  static constexpr std::string_view kind = "member_list_taken_in";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "everyone";
  std::int64_t lines{};  // Lines on the list now.
  std::int64_t fresh{};  // New.
  std::int64_t changed{};  // With another area.
  std::int64_t gone{};  // Taken off.

  [[nodiscard]] static Or<MemberListTakenIn> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MemberListTakenIn&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

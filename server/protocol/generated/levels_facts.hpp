#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/levels_types.hpp"

namespace radslag::protocol {

namespace facts {

// The council asks for these levels.
struct LeastLevelsSet {
  static constexpr std::string_view kind = "least_levels_set";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "everyone";
  protocol::LeastLevels levels{};  // For each activity.

  [[nodiscard]] static Or<LeastLevelsSet> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const LeastLevelsSet&) const = default;
};

// A member chose a level.
struct LevelChosen {
  static constexpr std::string_view kind = "level_chosen";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Who.
  std::int64_t level{};  // Which.

  [[nodiscard]] static Or<LevelChosen> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const LevelChosen&) const = default;
};

// The council has made sure who a member is.
struct MemberConfirmed {
  static constexpr std::string_view kind = "member_confirmed";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Who.

  [[nodiscard]] static Or<MemberConfirmed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MemberConfirmed&) const = default;
};

// A member hid, or is shown again.
struct HiddenChosen {
  static constexpr std::string_view kind = "hidden_chosen";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Who.
  bool hidden{};  // Hidden.

  [[nodiscard]] static Or<HiddenChosen> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const HiddenChosen&) const = default;
};

// A member is on the lists of supporters of all that they support, or no longer.
struct SupportsShownChosen {
  static constexpr std::string_view kind = "supports_shown_chosen";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Who.
  bool shown{};  // Shown.

  [[nodiscard]] static Or<SupportsShownChosen> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SupportsShownChosen&) const = default;
};

// A member mutes or blocks another, or no longer.
struct SilenceChosen {
  static constexpr std::string_view kind = "silence_chosen";
  static constexpr std::string_view feature = "membership";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Who.
  PersonaId other{};  // Whom.
  protocol::Silence silence{};  // How far.

  [[nodiscard]] static Or<SilenceChosen> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SilenceChosen&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

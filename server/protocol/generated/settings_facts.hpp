#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/settings_types.hpp"

namespace radslag::protocol {

namespace facts {

// The council was founded.
struct CouncilCreated {
  static constexpr std::string_view kind = "council_created";
  static constexpr std::string_view feature = "settings";
  static constexpr std::string_view audience = "everyone";
  CouncilId council{};  // Id.
  std::string name;  // Name. (at most council_name_max)
  std::string origin;  // Origin.
  protocol::ResponsibleBody responsible_body{};  // Who answers.
  bool fictional{};  // A demonstration.

  [[nodiscard]] static Or<CouncilCreated> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CouncilCreated&) const = default;
};

// Settings were changed; what is absent stayed.
struct SettingsChanged {
  static constexpr std::string_view kind = "settings_changed";
  static constexpr std::string_view feature = "settings";
  static constexpr std::string_view audience = "everyone";
  protocol::CouncilSettings settings{};  // What changed.

  [[nodiscard]] static Or<SettingsChanged> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SettingsChanged&) const = default;
};

// A council was added to this instance (in the instance's journal).
struct CouncilRegistered {
  static constexpr std::string_view kind = "council_registered";
  static constexpr std::string_view feature = "settings";
  static constexpr std::string_view audience = "everyone";
  CouncilId council{};  // Id.
  std::string name;  // Name. (at most council_name_max)
  std::string purpose;  // What it is for.
  bool fictional{};  // A demonstration.
  std::string body_name;  // Who answers. (at most council_name_max)

  [[nodiscard]] static Or<CouncilRegistered> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CouncilRegistered&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

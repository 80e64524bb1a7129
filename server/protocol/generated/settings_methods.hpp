#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/settings_types.hpp"

namespace radslag::protocol {

// What council.create answers.
struct CouncilCreateResult {
  CouncilId council{};  // The council.

  [[nodiscard]] static Or<CouncilCreateResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CouncilCreateResult&) const = default;
};

// Operator: make a council. Its id and origin never change.
struct CouncilCreate {
  static constexpr std::string_view method = "council.create";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_;
  static constexpr bool step_up = true;
  using Result = CouncilCreateResult;
  CouncilId council{};  // Its id, chosen once; `instance` and `me` are taken.
  std::string name;  // Name. (at most council_name_max)
  protocol::ResponsibleBody responsible_body{};  // Who answers for it.
  std::optional<bool> fictional;  // A demonstration: said so on its screens.
  std::optional<protocol::CouncilSettings> settings;  // Settings from the start.

  [[nodiscard]] static Or<CouncilCreate> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CouncilCreate&) const = default;
};

// What council.update answers.
struct CouncilUpdateResult {

  [[nodiscard]] static Or<CouncilUpdateResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CouncilUpdateResult&) const = default;
};

// Operator: change settings. `revision` is what one has on screen; another's change meanwhile is a conflict.
struct CouncilUpdate {
  static constexpr std::string_view method = "council.update";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_;
  static constexpr bool step_up = true;
  using Result = CouncilUpdateResult;
  CouncilId council{};  // The council.
  std::int64_t revision{};  // Revision of the `council` row on screen.
  protocol::CouncilSettings settings{};  // What changes.

  [[nodiscard]] static Or<CouncilUpdate> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CouncilUpdate&) const = default;
};

}  // namespace radslag::protocol

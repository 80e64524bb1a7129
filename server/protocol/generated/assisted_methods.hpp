#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/paper_types.hpp"

namespace radslag::protocol {

// What assisted.name_helper answers.
struct AssistedNameHelperResult {

  [[nodiscard]] static Or<AssistedNameHelperResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AssistedNameHelperResult&) const = default;
};

// Process lead or operator: somebody who joined may enter for residents at a desk.
struct AssistedNameHelper {
  static constexpr std::string_view method = "assisted.name_helper";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_ | Needs::process_lead;
  static constexpr bool step_up = true;
  using Result = AssistedNameHelperResult;
  CouncilId council{};  // The council.
  PersonaId persona{};  // Who.

  [[nodiscard]] static Or<AssistedNameHelper> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AssistedNameHelper&) const = default;
};

// What assisted.end_helper answers.
struct AssistedEndHelperResult {

  [[nodiscard]] static Or<AssistedEndHelperResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AssistedEndHelperResult&) const = default;
};

// Process lead or operator: they may no longer; what is under way ends.
struct AssistedEndHelper {
  static constexpr std::string_view method = "assisted.end_helper";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_ | Needs::process_lead;
  using Result = AssistedEndHelperResult;
  CouncilId council{};  // The council.
  PersonaId persona{};  // Who.

  [[nodiscard]] static Or<AssistedEndHelper> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AssistedEndHelper&) const = default;
};

// What assisted.begin answers.
struct AssistedBeginResult {
  PersonaId persona{};  // Who the resident is here.
  std::string token;  // To enter with, as a bearer token.
  Time ends_at{};  // When it is over.
  protocol::PaperCode slip{};  // The resident's personal sign-in code, to be printed.

  [[nodiscard]] static Or<AssistedBeginResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AssistedBeginResult&) const = default;
};

// A helper begins to enter for a resident who sits beside them: an account is made for the resident, and its personal sign-in code is told once, to be printed. The token acts in that account for half an hour, and for submitting, supporting and commenting alone. What one was doing for somebody else ends.
struct AssistedBegin {
  static constexpr std::string_view method = "assisted.begin";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = AssistedBeginResult;
  CouncilId council{};  // The council.
  std::string display_name;  // The name that the resident wants shown. (at most display_name_max)
  std::string language;  // Of the resident.
  bool accept_rules{};  // The resident was told the rules and the privacy text, and wants it so.
  std::optional<bool> old_enough;  // As in membership.join.

  [[nodiscard]] static Or<AssistedBegin> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AssistedBegin&) const = default;
};

// What assisted.end answers.
struct AssistedEndResult {

  [[nodiscard]] static Or<AssistedEndResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AssistedEndResult&) const = default;
};

// The helper is done: the token is good no longer.
struct AssistedEnd {
  static constexpr std::string_view method = "assisted.end";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = AssistedEndResult;
  CouncilId council{};  // The council.

  [[nodiscard]] static Or<AssistedEnd> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AssistedEnd&) const = default;
};

}  // namespace radslag::protocol

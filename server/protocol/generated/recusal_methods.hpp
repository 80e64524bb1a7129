#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"

namespace radslag::protocol {

// What recusal.note answers.
struct RecusalNoteResult {

  [[nodiscard]] static Or<RecusalNoteResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RecusalNoteResult&) const = default;
};

// Note a conflict of interest for an initiative: one's own, or, by chair, secretary or operator, that of somebody who holds a role. From then on they decide nothing about it.
struct RecusalNote {
  static constexpr std::string_view method = "recusal.note";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident | Needs::operator_;
  using Result = RecusalNoteResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // About.
  std::optional<PersonaId> persona;  // Whose; one's own when absent.
  std::string reason;  // Why; shown to who may see the initiative. (at most reason_max)

  [[nodiscard]] static Or<RecusalNote> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RecusalNote&) const = default;
};

// What recusal.lift answers.
struct RecusalLiftResult {

  [[nodiscard]] static Or<RecusalLiftResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RecusalLiftResult&) const = default;
};

// Take back a noted conflict of interest: one's own by oneself where one noted it, any other by chair or operator, never by whom it concerns.
struct RecusalLift {
  static constexpr std::string_view method = "recusal.lift";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident | Needs::operator_;
  using Result = RecusalLiftResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // About.
  std::optional<PersonaId> persona;  // Whose; one's own when absent.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<RecusalLift> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RecusalLift&) const = default;
};

}  // namespace radslag::protocol

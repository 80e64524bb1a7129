#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

namespace rows {

// Somebody does not decide about this initiative. Topics: {council}/initiative/{id}.
struct Recusal {
  static constexpr std::string_view type = "recusal";
  static constexpr std::string_view audience = "everyone,moderators";
  using Key = PersonaId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  PersonaId persona{};  // Who.
  std::string reason;  // Why. (at most reason_max)
  std::optional<PersonaId> noted_by;  // Who noted it; absent for an operator who has not joined.
  Time at{};  // Since when.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Recusal&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

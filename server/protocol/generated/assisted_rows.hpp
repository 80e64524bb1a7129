#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/assisted_types.hpp"

namespace radslag::protocol {

namespace rows {

// Who may enter for residents. Topics: {council}/roles.
struct AssistedHelper {
  static constexpr std::string_view type = "assisted_helper";
  static constexpr std::string_view audience = "everyone";
  using Key = PersonaId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  Time since{};  // Since when.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AssistedHelper&) const = default;
};

// This was entered with help at a desk. Topics: {council}/initiative/{id}.
struct AssistedMark {
  static constexpr std::string_view type = "assisted_mark";
  static constexpr std::string_view audience = "everyone";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  protocol::AssistedThing thing{};  // What it is.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AssistedMark&) const = default;
};

// How many of the supports were entered with help at a desk. Topics: {council}/initiative/{id}.
struct AssistedSupport {
  static constexpr std::string_view type = "assisted_support";
  static constexpr std::string_view audience = "everyone";
  using Key = InitiativeId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::int64_t count{};  // How many.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AssistedSupport&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

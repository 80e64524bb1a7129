#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

namespace facts {

// Somebody may enter for residents.
struct HelperNamed {
  static constexpr std::string_view kind = "helper_named";
  static constexpr std::string_view feature = "assisted";
  static constexpr std::string_view audience = "everyone";
  PersonaId persona{};  // Who.

  [[nodiscard]] static Or<HelperNamed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const HelperNamed&) const = default;
};

// They may no longer.
struct HelperEnded {
  static constexpr std::string_view kind = "helper_ended";
  static constexpr std::string_view feature = "assisted";
  static constexpr std::string_view audience = "everyone";
  PersonaId persona{};  // Who.

  [[nodiscard]] static Or<HelperEnded> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const HelperEnded&) const = default;
};

// A helper began to enter for a resident: what the resident does until it ends is marked.
struct AssistedBegun {
  static constexpr std::string_view kind = "assisted_begun";
  static constexpr std::string_view feature = "assisted";
  static constexpr std::string_view audience = "group:operators";
  PersonaId persona{};  // The resident.
  PersonaId helper{};  // The helper.
  std::string session;  // The handle of the session in which it is done; no secret.
  Time ends_at{};  // When it is over by itself.

  [[nodiscard]] static Or<AssistedBegun> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AssistedBegun&) const = default;
};

// The helper was done.
struct AssistedEnded {
  static constexpr std::string_view kind = "assisted_ended";
  static constexpr std::string_view feature = "assisted";
  static constexpr std::string_view audience = "group:operators";
  PersonaId persona{};  // The resident.

  [[nodiscard]] static Or<AssistedEnded> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AssistedEnded&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

namespace facts {

// A conflict of interest was noted. Among moderators while the initiative is not public.
struct RecusalNoted {
  static constexpr std::string_view kind = "recusal_noted";
  static constexpr std::string_view feature = "recusal";
  static constexpr std::string_view audience = "everyone|moderators";
  InitiativeId initiative{};  // About.
  PersonaId persona{};  // Whose.
  std::optional<PersonaId> noted_by;  // By whom.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<RecusalNoted> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RecusalNoted&) const = default;
};

// A noted conflict of interest was taken back.
struct RecusalLifted {
  static constexpr std::string_view kind = "recusal_lifted";
  static constexpr std::string_view feature = "recusal";
  static constexpr std::string_view audience = "everyone|moderators";
  InitiativeId initiative{};  // About.
  PersonaId persona{};  // Whose.
  std::optional<PersonaId> lifted_by;  // By whom.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<RecusalLifted> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RecusalLifted&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

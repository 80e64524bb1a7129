#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/sample/generated/council_types.hpp"

namespace radslag::protocol::sample {

namespace facts {

// Somebody proposed an initiative.
struct SampleProposed {
  static constexpr std::string_view kind = "sample_proposed";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "everyone";
  InitiativeId initiative{};  // which
  std::string title;  // its title (at most title_max)
  std::optional<sample::Place> place;  // where

  [[nodiscard]] static Or<SampleProposed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SampleProposed&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol::sample

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/sample/generated/council_types.hpp"

namespace radslag::protocol::sample {

namespace rows {

// An initiative in a list. Topics: {council}/initiatives.
struct SampleCard {
  static constexpr std::string_view type = "sample_card";
  static constexpr std::string_view audience = "everyone";
  using Key = InitiativeId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::string title;  // its title
  std::optional<sample::Stance> stance;  // of whom wrote it
  std::optional<sample::Place> place;  // where it is
  Time proposed{};  // when it was proposed
  std::map<std::string, std::int64_t> tally;  // how many of each
  RawJson body;  // parsed Markdown

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SampleCard&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol::sample

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/sample/generated/council_types.hpp"

namespace radslag::protocol::sample {

// What sample.propose answers.
struct SampleProposeResult {
  std::int64_t number{};  // its number
  InitiativeId initiative{};  // what was made

  [[nodiscard]] static Or<SampleProposeResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SampleProposeResult&) const = default;
};

// Everything a person can send, in one command.
struct SamplePropose {
  static constexpr std::string_view method = "sample.propose";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  using Result = SampleProposeResult;
  CouncilId council{};  // which council
  InitiativeId id{};  // made by the sender
  std::string title;  // one line (at most title_max)
  std::string text;  // many lines
  std::optional<sample::Stance> stance;  // where one stands
  std::optional<sample::Place> place;  // where it is
  std::optional<std::int64_t> count;  // a count
  std::optional<double> share;  // a share
  std::optional<bool> is_open;  // a yes or no
  std::optional<Time> opens;  // a time
  std::optional<std::string> email;  // an address
  std::optional<std::string> language;  // a language
  std::optional<std::string> password;  // kept byte for byte
  std::optional<std::vector<std::string>> tags;  // some words
  std::optional<std::vector<sample::Place>> places;  // some places
  std::optional<std::map<std::string, std::int64_t>> votes;  // a number each
  std::optional<CommandId> earlier;  // a command before this one

  [[nodiscard]] static Or<SamplePropose> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SamplePropose&) const = default;
};

}  // namespace radslag::protocol::sample

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"

namespace radslag::protocol::sample {

// What sample.search answers.
struct SampleSearchResult {
  std::vector<RawJson> hits;  // rows

  [[nodiscard]] static Or<SampleSearchResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SampleSearchResult&) const = default;
};

// Finds initiatives.
struct SampleSearch {
  static constexpr std::string_view method = "sample.search";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::visitor;
  using Result = SampleSearchResult;
  std::string words;  // what to look for

  [[nodiscard]] static Or<SampleSearch> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SampleSearch&) const = default;
};

// What sample.watch answers.
struct SampleWatchResult {

  [[nodiscard]] static Or<SampleWatchResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SampleWatchResult&) const = default;
};

// Watches a topic.
struct SampleWatch {
  static constexpr std::string_view method = "sample.watch";
  static constexpr MethodKind kind = MethodKind::session;
  static constexpr Needs needs = Needs::visitor;
  using Result = SampleWatchResult;
  std::string topic;  // the topic
  std::optional<std::string> since;  // the position; null is nothing seen

  [[nodiscard]] static Or<SampleWatch> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SampleWatch&) const = default;
};

// Says what changed.
struct SampleChanged {
  static constexpr std::string_view method = "sample.changed";
  std::vector<RawJson> rows;  // rows

  [[nodiscard]] static Or<SampleChanged> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SampleChanged&) const = default;
};

}  // namespace radslag::protocol::sample

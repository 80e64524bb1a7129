#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/live_types.hpp"

namespace radslag::protocol {

// What watch answers.
struct WatchResult {
  std::string topic;  // The topic. (at most topic_max)
  std::optional<protocol::Changes> changes;  // Over `POST /rpc` only: the rows since, in the answer itself.

  [[nodiscard]] static Or<WatchResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const WatchResult&) const = default;
};

// Follow a topic. Answers at once; the rows come as `changes`, first everything after `since`, then each change. Topics: `{council}/council`, `{council}/people`, `{council}/roles`, `{council}/belonging`, `{council}/rolls`, `{council}/roll/{id}`, `{council}/initiatives`, `{council}/initiative/{id}`, `{council}/initiative/{id}/history`, `{council}/rounds`, `{council}/round/{id}`, `{council}/screening`, `{council}/moderation`, `{council}/members`, `{council}/me`, `instance/councils`, `me`.
struct Watch {
  static constexpr std::string_view method = "watch";
  static constexpr MethodKind kind = MethodKind::session;
  static constexpr Needs needs = Needs::visitor;
  using Result = WatchResult;
  std::string topic;  // The topic. (at most topic_max)
  std::optional<std::string> since;  // The last position seen; absent for everything. (at most position_max)

  [[nodiscard]] static Or<Watch> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Watch&) const = default;
};

// What unwatch answers.
struct UnwatchResult {
  std::string topic;  // The topic. (at most topic_max)

  [[nodiscard]] static Or<UnwatchResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const UnwatchResult&) const = default;
};

// Stop following a topic.
struct Unwatch {
  static constexpr std::string_view method = "unwatch";
  static constexpr MethodKind kind = MethodKind::session;
  static constexpr Needs needs = Needs::visitor;
  using Result = UnwatchResult;
  std::string topic;  // The topic. (at most topic_max)

  [[nodiscard]] static Or<Unwatch> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Unwatch&) const = default;
};

// What typing answers.
struct TypingResult {

  [[nodiscard]] static Or<TypingResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const TypingResult&) const = default;
};

// Say that one is writing a comment here. Forgotten after five seconds.
struct Typing {
  static constexpr std::string_view method = "typing";
  static constexpr MethodKind kind = MethodKind::session;
  static constexpr Needs needs = Needs::resident;
  using Result = TypingResult;
  std::string topic;  // The topic. (at most topic_max)

  [[nodiscard]] static Or<Typing> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Typing&) const = default;
};

// What ping answers.
struct PingResult {
  Time at{};  // The server's clock.

  [[nodiscard]] static Or<PingResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PingResult&) const = default;
};

// The server's clock, to set one's own by.
struct Ping {
  static constexpr std::string_view method = "ping";
  static constexpr MethodKind kind = MethodKind::session;
  static constexpr Needs needs = Needs::visitor;
  using Result = PingResult;

  [[nodiscard]] static Or<Ping> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Ping&) const = default;
};

}  // namespace radslag::protocol

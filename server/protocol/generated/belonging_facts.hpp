#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/belonging_types.hpp"

namespace radslag::protocol {

namespace facts {

// What counts as living here was set.
struct BelongingRulesSet {
  static constexpr std::string_view kind = "belonging_rules_set";
  static constexpr std::string_view feature = "belonging";
  static constexpr std::string_view audience = "everyone";
  protocol::BelongingRules rules{};  // The rules.

  [[nodiscard]] static Or<BelongingRulesSet> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingRulesSet&) const = default;
};

// A code on paper says where somebody lives: once they have joined they are confirmed.
struct BelongingPromised {
  static constexpr std::string_view kind = "belonging_promised";
  static constexpr std::string_view feature = "belonging";
  static constexpr std::string_view audience = "member";
  MemberId member{};  // The account.
  std::string area;  // Area.

  [[nodiscard]] static Or<BelongingPromised> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingPromised&) const = default;
};

// Somebody asked to be confirmed as living here.
struct BelongingAsked {
  static constexpr std::string_view kind = "belonging_asked";
  static constexpr std::string_view feature = "belonging";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Who.
  std::string area;  // Area.
  protocol::BelongingWay way{};  // How it will be shown.
  std::optional<std::string> code;  // The code, which opens nothing but this.

  [[nodiscard]] static Or<BelongingAsked> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingAsked&) const = default;
};

// A resident vouched for somebody.
struct BelongingVouched {
  static constexpr std::string_view kind = "belonging_vouched";
  static constexpr std::string_view feature = "belonging";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // For whom.
  PersonaId voucher{};  // Who.

  [[nodiscard]] static Or<BelongingVouched> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingVouched&) const = default;
};

// Somebody is a resident with a vote, anew or still.
struct BelongingConfirmed {
  static constexpr std::string_view kind = "belonging_confirmed";
  static constexpr std::string_view feature = "belonging";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Who.
  std::string area;  // Area.
  protocol::BelongingWay way{};  // How it was shown.
  Time until{};  // Until when.
  std::optional<PersonaId> seen_by;  // Who saw the proof.

  [[nodiscard]] static Or<BelongingConfirmed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingConfirmed&) const = default;
};

// Somebody was told that their confirmation ends soon.
struct BelongingEnding {
  static constexpr std::string_view kind = "belonging_ending";
  static constexpr std::string_view feature = "belonging";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Who.
  Time until{};  // Until when it holds.

  [[nodiscard]] static Or<BelongingEnding> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingEnding&) const = default;
};

// Somebody is no longer a resident with a vote.
struct BelongingEnded {
  static constexpr std::string_view kind = "belonging_ended";
  static constexpr std::string_view feature = "belonging";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // Whose.
  protocol::BelongingGround ground{};  // Why.
  std::optional<std::string> reason;  // The reason given. (at most reason_max)
  std::optional<PersonaId> by;  // Who noted it.

  [[nodiscard]] static Or<BelongingEnded> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingEnded&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/belonging_types.hpp"

namespace radslag::protocol {

namespace rows {

// What counts as living here, and how many live here by it. Topics: {council}/council.
struct BelongingRules {
  static constexpr std::string_view type = "belonging_rules";
  static constexpr std::string_view audience = "everyone";
  using Key = CouncilId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::BelongingRules rules{};  // The rules.
  std::int64_t confirmed{};  // Confirmed residents: what shares of the residents are counted against.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingRules&) const = default;
};

// Where one stands oneself. Topics: {council}/me.
struct Belonging {
  static constexpr std::string_view type = "belonging";
  static constexpr std::string_view audience = "member";
  using Key = PersonaId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::BelongingState state{};  // State.
  std::optional<std::string> area;  // Area.
  std::optional<protocol::BelongingWay> way;  // How it is shown.
  std::optional<std::string> code;  // To hand to those who vouch, or who see the proof.
  std::int64_t vouchers{};  // Who vouched so far, in number.
  std::optional<Time> until;  // Confirmed until.
  std::optional<protocol::BelongingGround> ground;  // Why it ended.
  std::optional<std::string> reason;  // The reason given. (at most reason_max)

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Belonging&) const = default;
};

// A confirmed resident, for moderators. Topics: {council}/belonging.
struct BelongingEntry {
  static constexpr std::string_view type = "belonging_entry";
  static constexpr std::string_view audience = "moderators";
  using Key = PersonaId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::string area;  // Area.
  protocol::BelongingWay way{};  // How it was shown.
  Time confirmed_at{};  // Since when.
  Time until{};  // Until when.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingEntry&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/belonging_types.hpp"

namespace radslag::protocol {

// What belonging.set_rules answers.
struct BelongingSetRulesResult {

  [[nodiscard]] static Or<BelongingSetRulesResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingSetRulesResult&) const = default;
};

// Operator: what counts as living here. What was confirmed before stays confirmed.
struct BelongingSetRules {
  static constexpr std::string_view method = "belonging.set_rules";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_;
  static constexpr bool step_up = true;
  using Result = BelongingSetRulesResult;
  CouncilId council{};  // The council.
  protocol::BelongingRules rules{};  // The rules.

  [[nodiscard]] static Or<BelongingSetRules> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingSetRules&) const = default;
};

// What belonging.ask answers.
struct BelongingAskResult {
  protocol::BelongingState state{};  // Where one stands now.

  [[nodiscard]] static Or<BelongingAskResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingAskResult&) const = default;
};

// Say in which area one lives, and how one will show it. By one's own word, or by the list of members, it is confirmed at once; otherwise the row on one's own topic has a code for those who vouch or who see the proof.
struct BelongingAsk {
  static constexpr std::string_view method = "belonging.ask";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = BelongingAskResult;
  CouncilId council{};  // The council.
  std::string area;  // Id of the area. Nothing nearer is kept.
  protocol::BelongingWay way{};  // How it is shown.

  [[nodiscard]] static Or<BelongingAsk> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingAsk&) const = default;
};

// What belonging.vouch answers.
struct BelongingVouchResult {
  std::string name;  // Name shown of whom one vouched for. (at most display_name_max)

  [[nodiscard]] static Or<BelongingVouchResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingVouchResult&) const = default;
};

// Vouch, as a confirmed resident, for a neighbour who handed one their code.
struct BelongingVouch {
  static constexpr std::string_view method = "belonging.vouch";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = BelongingVouchResult;
  CouncilId council{};  // The council.
  std::string code;  // Their code.

  [[nodiscard]] static Or<BelongingVouch> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingVouch&) const = default;
};

// What belonging.confirm answers.
struct BelongingConfirmResult {
  std::string name;  // Name shown of whom it was. (at most display_name_max)

  [[nodiscard]] static Or<BelongingConfirmResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingConfirmResult&) const = default;
};

// Moderator or secretary: a proof of address was seen. What it said is not kept, only that it was seen, by whom and when.
struct BelongingConfirm {
  static constexpr std::string_view method = "belonging.confirm";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator | Needs::secretary;
  static constexpr bool step_up = true;
  using Result = BelongingConfirmResult;
  CouncilId council{};  // The council.
  std::string code;  // Their code.

  [[nodiscard]] static Or<BelongingConfirm> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingConfirm&) const = default;
};

// What belonging.renew answers.
struct BelongingRenewResult {

  [[nodiscard]] static Or<BelongingRenewResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingRenewResult&) const = default;
};

// Still living here: the confirmation holds anew, from sixty days before it ends.
struct BelongingRenew {
  static constexpr std::string_view method = "belonging.renew";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = BelongingRenewResult;
  CouncilId council{};  // The council.

  [[nodiscard]] static Or<BelongingRenew> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingRenew&) const = default;
};

// What belonging.end answers.
struct BelongingEndResult {

  [[nodiscard]] static Or<BelongingEndResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingEndResult&) const = default;
};

// Moved away: one's own by oneself; another's by moderator or secretary, with a reason.
struct BelongingEnd {
  static constexpr std::string_view method = "belonging.end";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = BelongingEndResult;
  CouncilId council{};  // The council.
  std::optional<PersonaId> persona;  // Whose; one's own when absent.
  std::optional<std::string> reason;  // Why; told to whom it concerns. (at most reason_max)

  [[nodiscard]] static Or<BelongingEnd> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingEnd&) const = default;
};

}  // namespace radslag::protocol

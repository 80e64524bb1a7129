#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/levels_types.hpp"

namespace radslag::protocol {

// What council.ask_levels answers.
struct CouncilAskLevelsResult {

  [[nodiscard]] static Or<CouncilAskLevelsResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CouncilAskLevelsResult&) const = default;
};

// Operator: set the least level for each activity.
struct CouncilAskLevels {
  static constexpr std::string_view method = "council.ask_levels";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_;
  using Result = CouncilAskLevelsResult;
  CouncilId council{};  // The council.
  protocol::LeastLevels levels{};  // All of them.

  [[nodiscard]] static Or<CouncilAskLevels> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CouncilAskLevels&) const = default;
};

// What membership.choose_level answers.
struct MembershipChooseLevelResult {

  [[nodiscard]] static Or<MembershipChooseLevelResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipChooseLevelResult&) const = default;
};

// Choose how one stands behind one's name. A higher level keeps the persona, so older texts get the name's new standing too; a lower one makes no older text anonymous.
struct MembershipChooseLevel {
  static constexpr std::string_view method = "membership.choose_level";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = MembershipChooseLevelResult;
  CouncilId council{};  // The council.
  std::int64_t level{};  // 2 needs a confirmed contact, 3 and 4 that the council has confirmed who one is; 4 declares that the name shown is one's own.

  [[nodiscard]] static Or<MembershipChooseLevel> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipChooseLevel&) const = default;
};

// What membership.confirm answers.
struct MembershipConfirmResult {

  [[nodiscard]] static Or<MembershipConfirmResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipConfirmResult&) const = default;
};

// A moderator, an officer or the operator has made sure who this member is.
struct MembershipConfirm {
  static constexpr std::string_view method = "membership.confirm";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator | Needs::officer | Needs::operator_;
  using Result = MembershipConfirmResult;
  CouncilId council{};  // The council.
  PersonaId persona{};  // Whom.

  [[nodiscard]] static Or<MembershipConfirm> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipConfirm&) const = default;
};

// What membership.hide answers.
struct MembershipHideResult {

  [[nodiscard]] static Or<MembershipHideResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipHideResult&) const = default;
};

// Hide oneself everywhere at once, or undo it: the name is shown to moderators alone, and one is in no list.
struct MembershipHide {
  static constexpr std::string_view method = "membership.hide";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  static constexpr bool while_suspended = true;
  using Result = MembershipHideResult;
  CouncilId council{};  // The council.
  bool hidden{};  // Hidden.

  [[nodiscard]] static Or<MembershipHide> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipHide&) const = default;
};

// What membership.show_supports answers.
struct MembershipShowSupportsResult {

  [[nodiscard]] static Or<MembershipShowSupportsResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipShowSupportsResult&) const = default;
};

// Be on the public lists of supporters of all that one supports, or of none but those chosen one by one.
struct MembershipShowSupports {
  static constexpr std::string_view method = "membership.show_supports";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  static constexpr bool while_suspended = true;
  using Result = MembershipShowSupportsResult;
  CouncilId council{};  // The council.
  bool shown{};  // Shown.

  [[nodiscard]] static Or<MembershipShowSupports> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipShowSupports&) const = default;
};

// What membership.silence answers.
struct MembershipSilenceResult {

  [[nodiscard]] static Or<MembershipSilenceResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipSilenceResult&) const = default;
};

// Mute or block somebody for oneself. They are not told, and nobody else learns of it.
struct MembershipSilence {
  static constexpr std::string_view method = "membership.silence";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  static constexpr bool while_suspended = true;
  using Result = MembershipSilenceResult;
  CouncilId council{};  // The council.
  PersonaId persona{};  // Whom.
  protocol::Silence silence{};  // How far.

  [[nodiscard]] static Or<MembershipSilence> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembershipSilence&) const = default;
};

}  // namespace radslag::protocol

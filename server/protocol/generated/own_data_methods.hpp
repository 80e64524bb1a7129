#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/own_data_types.hpp"

namespace radslag::protocol {

// What account.erase answers.
struct AccountEraseResult {

  [[nodiscard]] static Or<AccountEraseResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountEraseResult&) const = default;
};

// Leave this instance and be erased: account, address, names, drafts, support and reactions, in every council. It cannot be undone.
struct AccountErase {
  static constexpr std::string_view method = "account.erase";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountEraseResult;
  protocol::Texts texts{};  // What becomes of one's texts.

  [[nodiscard]] static Or<AccountErase> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountErase&) const = default;
};

// What data.leave_council answers.
struct DataLeaveCouncilResult {

  [[nodiscard]] static Or<DataLeaveCouncilResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataLeaveCouncilResult&) const = default;
};

// Leave one council and be erased in it. It cannot be undone.
struct DataLeaveCouncil {
  static constexpr std::string_view method = "data.leave_council";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  static constexpr bool step_up = true;
  static constexpr bool while_suspended = true;
  using Result = DataLeaveCouncilResult;
  CouncilId council{};  // The council.
  protocol::Texts texts{};  // What becomes of one's texts.

  [[nodiscard]] static Or<DataLeaveCouncil> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataLeaveCouncil&) const = default;
};

// What data.erase_text answers.
struct DataEraseTextResult {
  bool erased{};  // False: a decision is waited for.

  [[nodiscard]] static Or<DataEraseTextResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataEraseTextResult&) const = default;
};

// Have a text of one's own erased. In a council of an association it goes at once, in that of an authority an officer decides.
struct DataEraseText {
  static constexpr std::string_view method = "data.erase_text";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  static constexpr bool while_suspended = true;
  using Result = DataEraseTextResult;
  CouncilId council{};  // The council.
  protocol::Thing thing{};  // A comment or an initiative.

  [[nodiscard]] static Or<DataEraseText> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataEraseText&) const = default;
};

// What data.order_erasure answers.
struct DataOrderErasureResult {
  bool erased{};  // False: a second person is waited for.

  [[nodiscard]] static Or<DataOrderErasureResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataOrderErasureResult&) const = default;
};

// Operator: erase on request or by order of a court, with the reason. By setting a second person decides.
struct DataOrderErasure {
  static constexpr std::string_view method = "data.order_erasure";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_;
  static constexpr bool step_up = true;
  using Result = DataOrderErasureResult;
  CouncilId council{};  // The council.
  protocol::Thing thing{};  // What.
  std::string ground;  // On what ground; everyone can read it.
  std::string authority;  // Who decided it; everyone can read it.
  std::string reason;  // Why; for those who decide. (at most reason_max)

  [[nodiscard]] static Or<DataOrderErasure> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataOrderErasure&) const = default;
};

// What data.decide_erasure answers.
struct DataDecideErasureResult {

  [[nodiscard]] static Or<DataDecideErasureResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataDecideErasureResult&) const = default;
};

// An officer (authority) or an operator (association) decides on a request, with a reason; not who asked.
struct DataDecideErasure {
  static constexpr std::string_view method = "data.decide_erasure";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::officer | Needs::operator_;
  static constexpr bool step_up = true;
  using Result = DataDecideErasureResult;
  CouncilId council{};  // The council.
  ErasureId request{};  // Which.
  bool erase{};  // Erase, or not.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<DataDecideErasure> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataDecideErasure&) const = default;
};

// What data.export answers.
struct DataExportResult {
  std::optional<RawJson> about;  // Section `about`.
  std::optional<std::vector<protocol::OwnRow>> rows;  // Section `rows`.
  std::optional<std::vector<protocol::OwnEntry>> entries;  // Section `entries`.
  std::optional<std::string> next;  // There is more.

  [[nodiscard]] static Or<DataExportResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataExportResult&) const = default;
};

// Everything about oneself, in pages: ask again with `after` until `next` is absent.
struct DataExport {
  static constexpr std::string_view method = "data.export";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = DataExportResult;
  protocol::OwnSection section{};  // Which part.
  std::optional<std::string> after;  // `next` of the page before.

  [[nodiscard]] static Or<DataExport> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataExport&) const = default;
};

// What data.set_rules answers.
struct DataSetRulesResult {

  [[nodiscard]] static Or<DataSetRulesResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataSetRulesResult&) const = default;
};

// Operator: how this council deals with personal data.
struct DataSetRules {
  static constexpr std::string_view method = "data.set_rules";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_;
  using Result = DataSetRulesResult;
  CouncilId council{};  // The council.
  protocol::DataRules rules{};  // All of them.

  [[nodiscard]] static Or<DataSetRules> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataSetRules&) const = default;
};

// What consent.accept answers.
struct ConsentAcceptResult {

  [[nodiscard]] static Or<ConsentAcceptResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ConsentAcceptResult&) const = default;
};

// Accept the rules and the privacy text in these versions: those on screen.
struct ConsentAccept {
  static constexpr std::string_view method = "consent.accept";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  static constexpr bool while_suspended = true;
  using Result = ConsentAcceptResult;
  CouncilId council{};  // The council.
  std::int64_t rules{};  // Version of the rules.
  std::int64_t privacy{};  // Version of the privacy text.

  [[nodiscard]] static Or<ConsentAccept> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ConsentAccept&) const = default;
};

// What matter.register answers.
struct MatterRegisterResult {

  [[nodiscard]] static Or<MatterRegisterResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MatterRegisterResult&) const = default;
};

// Officer of an authority: an initiative is entered in the authority's register, under the number it has there.
struct MatterRegister {
  static constexpr std::string_view method = "matter.register";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::officer;
  using Result = MatterRegisterResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.
  std::string number;  // The registry number, the authority's own.
  Time received_at{};  // When the matter was received.

  [[nodiscard]] static Or<MatterRegister> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MatterRegister&) const = default;
};

}  // namespace radslag::protocol

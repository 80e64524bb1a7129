#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/operator_types.hpp"

namespace radslag::protocol {

// What operator.health answers.
struct OperatorHealthResult {
  Time at{};  // Now.
  std::string version;  // The server's version.
  Time started_at{};  // When it started; every journal was checked then.
  std::int64_t free_bytes{};  // Free where the data lies.
  std::int64_t disk_bytes{};  // The size of that disk.
  std::int64_t warning_bytes{};  // Less free than this is too little.
  std::int64_t database_bytes{};  // The database's file.
  std::int64_t wal_bytes{};  // Its log.
  std::int64_t journal_bytes{};  // What the journals' entries say, in the database.
  protocol::BackupPlan backups{};  // Backups.
  std::vector<protocol::JournalHealth> journals;  // Journals, the instance's own first.

  [[nodiscard]] static Or<OperatorHealthResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorHealthResult&) const = default;
};

// How the machine, the files and the journals are.
struct OperatorHealth {
  static constexpr std::string_view method = "operator.health";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::operator_;
  using Result = OperatorHealthResult;

  [[nodiscard]] static Or<OperatorHealth> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorHealth&) const = default;
};

// What operator.councils answers.
struct OperatorCouncilsResult {
  std::vector<protocol::CouncilFigures> councils;  // By name.

  [[nodiscard]] static Or<OperatorCouncilsResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorCouncilsResult&) const = default;
};

// Every council, in numbers.
struct OperatorCouncils {
  static constexpr std::string_view method = "operator.councils";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::operator_;
  using Result = OperatorCouncilsResult;

  [[nodiscard]] static Or<OperatorCouncils> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorCouncils&) const = default;
};

// What operator.back_up answers.
struct OperatorBackUpResult {

  [[nodiscard]] static Or<OperatorBackUpResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorBackUpResult&) const = default;
};

// Make a backup now, and try it out. What became of it is told as a row.
struct OperatorBackUp {
  static constexpr std::string_view method = "operator.back_up";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_;
  using Result = OperatorBackUpResult;

  [[nodiscard]] static Or<OperatorBackUp> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorBackUp&) const = default;
};

// What operator.find_account answers.
struct OperatorFindAccountResult {
  MemberId member{};  // The account.
  Time created_at{};  // Made.
  std::string language;  // Of letters.
  bool has_password{};  // Has a password.
  bool has_second_factor{};  // Has a second factor.
  bool is_operator{};  // Is an operator.
  std::int64_t councils{};  // How many councils it takes part in.
  std::int64_t browsers{};  // Browsers signed in.
  std::int64_t tokens{};  // Tokens of scripts.
  std::optional<Time> used_at;  // When one of them was last used.

  [[nodiscard]] static Or<OperatorFindAccountResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorFindAccountResult&) const = default;
};

// The account that has this address, exactly. Which councils it takes part in, under which names, is not told. That it was looked up is recorded.
struct OperatorFindAccount {
  static constexpr std::string_view method = "operator.find_account";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_;
  static constexpr bool step_up = true;
  using Result = OperatorFindAccountResult;
  std::string email;  // The address as it was given.

  [[nodiscard]] static Or<OperatorFindAccount> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorFindAccount&) const = default;
};

// What operator.end_sessions answers.
struct OperatorEndSessionsResult {
  std::int64_t ended{};  // How many.

  [[nodiscard]] static Or<OperatorEndSessionsResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorEndSessionsResult&) const = default;
};

// End every session and token of an account. Its owner is told.
struct OperatorEndSessions {
  static constexpr std::string_view method = "operator.end_sessions";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_;
  static constexpr bool step_up = true;
  using Result = OperatorEndSessionsResult;
  MemberId member{};  // Whose.

  [[nodiscard]] static Or<OperatorEndSessions> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorEndSessions&) const = default;
};

// What operator.export_incident answers.
struct OperatorExportIncidentResult {

  [[nodiscard]] static Or<OperatorExportIncidentResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorExportIncidentResult&) const = default;
};

// Record that an incident is exported; then ask operator.incident within ten minutes.
struct OperatorExportIncident {
  static constexpr std::string_view method = "operator.export_incident";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_;
  static constexpr bool step_up = true;
  using Result = OperatorExportIncidentResult;
  protocol::IncidentSpan span{};  // How far back.

  [[nodiscard]] static Or<OperatorExportIncident> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorExportIncident&) const = default;
};

// What operator.incident answers.
struct OperatorIncidentResult {
  RawJson incident;  // To be saved as a file; docs/OPERATING.md says what stands in it.

  [[nodiscard]] static Or<OperatorIncidentResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorIncidentResult&) const = default;
};

// What happened: the security log (marks in the place of persons and addresses), counts of it, faults, grave acts, versions. For whoever has just recorded the export.
struct OperatorIncident {
  static constexpr std::string_view method = "operator.incident";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::operator_;
  static constexpr bool step_up = true;
  using Result = OperatorIncidentResult;
  protocol::IncidentSpan span{};  // How far back.

  [[nodiscard]] static Or<OperatorIncident> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OperatorIncident&) const = default;
};

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/operator_types.hpp"

namespace radslag::protocol {

namespace facts {

// A backup was made and tried out, or could not be.
struct BackupTested {
  static constexpr std::string_view kind = "backup_tested";
  static constexpr std::string_view feature = "operating";
  static constexpr std::string_view audience = "group:operators";
  std::string name;  // The file's name.
  Time began_at{};  // Begun.
  std::int64_t bytes{};  // Size.
  protocol::BackupOutcome outcome{};  // What became of it.
  std::optional<std::string> fault;  // What is wrong.
  std::int64_t journals{};  // Journals verified.
  std::int64_t entries{};  // Entries verified.
  std::int64_t took_ms{};  // How long it took.
  std::vector<std::string> gone;  // Older backups whose files were removed.

  [[nodiscard]] static Or<BackupTested> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BackupTested&) const = default;
};

// An operator looked an account up by its address.
struct AccountLookedUp {
  static constexpr std::string_view kind = "account_looked_up";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "group:operators";
  MemberId member{};  // The account.

  [[nodiscard]] static Or<AccountLookedUp> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountLookedUp&) const = default;
};

// An operator ended every session of an account.
struct SessionsEnded {
  static constexpr std::string_view kind = "sessions_ended";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "group:operators";
  MemberId member{};  // The account.
  std::int64_t count{};  // How many.

  [[nodiscard]] static Or<SessionsEnded> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SessionsEnded&) const = default;
};

// An operator exported what happened.
struct IncidentExported {
  static constexpr std::string_view kind = "incident_exported";
  static constexpr std::string_view feature = "operating";
  static constexpr std::string_view audience = "group:operators";
  std::optional<MemberId> member;  // Who; absent for the operator at the machine.
  protocol::IncidentSpan span{};  // How far back.

  [[nodiscard]] static Or<IncidentExported> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const IncidentExported&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

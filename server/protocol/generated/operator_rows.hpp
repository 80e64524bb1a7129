#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/operator_types.hpp"

namespace radslag::protocol {

namespace rows {

// A backup and what became of it. Topics: instance/operating.
struct Backup {
  static constexpr std::string_view type = "backup";
  static constexpr std::string_view audience = "group:operators";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  Time at{};  // Begun.
  std::int64_t bytes{};  // The file's size.
  protocol::BackupOutcome outcome{};  // What became of it.
  std::optional<std::string> fault;  // What is wrong.
  std::int64_t journals{};  // Journals verified in the restored copy.
  std::int64_t entries{};  // Entries verified.
  std::int64_t took_ms{};  // Making it and trying it out.
  bool kept{};  // The file is still there.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Backup&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// What became of a backup.
enum class BackupOutcome {
  sound,  // It was made, restored into an empty place and found whole there.
  failed,  // It could not be made, or what was restored from it is not whole.
};
[[nodiscard]] std::string_view to_string(BackupOutcome word);
[[nodiscard]] bool parse_word(std::string_view word, BackupOutcome& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, BackupOutcome& out);

// How far back an export reaches.
enum class IncidentSpan {
  day,  // 24 hours: for the first warning.
  three_days,  // 72 hours: for the report.
};
[[nodiscard]] std::string_view to_string(IncidentSpan word);
[[nodiscard]] bool parse_word(std::string_view word, IncidentSpan& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, IncidentSpan& out);

// One council, in numbers.
struct CouncilFigures {
  CouncilId council{};  // Which.
  std::string name;  // Its name.
  std::int64_t members{};  // Who have joined and not left.
  std::int64_t initiatives{};  // Initiatives in every state.
  std::int64_t comments{};  // Comments, hidden ones among them.
  std::int64_t entries{};  // Entries of its journal.

  [[nodiscard]] static Or<CouncilFigures> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CouncilFigures&) const = default;
};

// How one journal stands.
struct JournalHealth {
  CouncilId council{};  // Whose.
  std::int64_t entries{};  // Entries.
  std::optional<Time> last_at;  // The newest entry.
  std::int64_t signed_{};  // Entries under the newest signed head.
  std::optional<Time> signed_at;  // When that head was signed.

  [[nodiscard]] static Or<JournalHealth> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const JournalHealth&) const = default;
};

// What is planned.
struct BackupPlan {
  bool is_on{};  // The configuration names a folder for backups.
  std::int64_t every_hours{};  // One in so many hours.
  std::int64_t keep{};  // So many sound ones are kept.
  std::optional<Time> next_at;  // The next one.
  bool is_running{};  // One is being made or tried out now.

  [[nodiscard]] static Or<BackupPlan> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BackupPlan&) const = default;
};

}  // namespace radslag::protocol

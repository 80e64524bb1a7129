#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// What can be reported.
enum class ModeratedType {
  initiative,  // An initiative.
  comment,  // A comment.
};
[[nodiscard]] std::string_view to_string(ModeratedType word);
[[nodiscard]] bool parse_word(std::string_view word, ModeratedType& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, ModeratedType& out);

// What a report or a measure is about.
struct Moderated {
  protocol::ModeratedType type_{};  // Type.
  SubjectId id{};  // Id.

  [[nodiscard]] static Or<Moderated> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Moderated&) const = default;
};

// Why something is reported or a measure is taken: the crimes of the Swedish law on electronic bulletin boards (1998:112, section 5), other law, the council's own rules.
enum class ReasonCode {
  danger_to_life,  // Somebody's life or health is in danger now.
  unlawful_threat,  // A threat (olaga hot).
  unlawful_privacy,  // Spreads pictures or details of somebody's private life (olaga integritetsintrång).
  incitement,  // Calls upon others to commit crimes (uppvigling).
  agitation,  // Threatens or shows contempt for a group of people (hets mot folkgrupp).
  child_abuse,  // Sexual images of children (barnpornografibrott).
  violence_depiction,  // Depicts violence unlawfully (olaga våldsskildring).
  terrorism,  // Calls upon others to join terrorism.
  copyright,  // Somebody else's work, spread without leave.
  personal_data,  // Personal data that should not be here.
  rules_harassment,  // The council's rules: harassment.
  rules_spam,  // The council's rules: advertising or repetition.
  rules_other,  // The council's rules: something else.
  other,  // Something else.
};
[[nodiscard]] std::string_view to_string(ReasonCode word);
[[nodiscard]] bool parse_word(std::string_view word, ReasonCode& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, ReasonCode& out);

// Where a case stands.
enum class CaseState {
  open,  // Waits for a decision.
  second,  // A measure is proposed and waits for another moderator.
  closed,  // Decided.
};
[[nodiscard]] std::string_view to_string(CaseState word);
[[nodiscard]] bool parse_word(std::string_view word, CaseState& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, CaseState& out);

// What was done.
enum class MeasureKind {
  dismissed,  // The report led to nothing.
  hidden,  // Hidden.
  shown,  // Shown again.
  not_published,  // A comment that waited was not published.
  suspended,  // Somebody may read but not write for a time.
  suspension_lifted,  // A suspension ended before its time.
  thread_paused,  // A thread was paused.
  thread_slowed,  // Slow mode.
  thread_premoderated,  // Comments wait for a moderator.
  thread_opened,  // A thread's limits were lifted.
  thread_moved,  // A thread was moved.
};
[[nodiscard]] std::string_view to_string(MeasureKind word);
[[nodiscard]] bool parse_word(std::string_view word, MeasureKind& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, MeasureKind& out);

// Who appeals.
enum class AppealBy {
  author,  // Whom the measure concerns.
  reporter,  // Whose report was dismissed.
};
[[nodiscard]] std::string_view to_string(AppealBy word);
[[nodiscard]] bool parse_word(std::string_view word, AppealBy& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, AppealBy& out);

// What came of an appeal.
enum class AppealOutcome {
  upheld,  // The measure stands.
  reversed,  // The measure was wrong.
};
[[nodiscard]] std::string_view to_string(AppealOutcome word);
[[nodiscard]] bool parse_word(std::string_view word, AppealOutcome& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, AppealOutcome& out);

// What has come of a report.
enum class ReportState {
  waiting,  // Nobody has looked yet.
  looked_at,  // A moderator is looking.
  hidden,  // It was hidden.
  dismissed,  // It stands.
  gone,  // It is there no more.
};
[[nodiscard]] std::string_view to_string(ReportState word);
[[nodiscard]] bool parse_word(std::string_view word, ReportState& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, ReportState& out);

// A moderator on call, every week.
struct RotaSlot {
  PersonaId persona{};  // Who.
  std::int64_t weekday{};  // 1 is Monday.
  std::int64_t from{};  // Minutes after midnight, local time.
  std::int64_t to{};  // Minutes after midnight.

  [[nodiscard]] static Or<RotaSlot> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RotaSlot&) const = default;
};

// Somebody works on something.
struct WorkLock {
  SubjectId subject{};  // On what.
  PersonaId persona{};  // Who.

  [[nodiscard]] static Or<WorkLock> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const WorkLock&) const = default;
};

// Hours in which somebody is on call.
struct RotaHours {
  std::int64_t weekday{};  // 1 is Monday.
  std::int64_t from{};  // Minutes after midnight, local time.
  std::int64_t to{};  // Minutes after midnight.

  [[nodiscard]] static Or<RotaHours> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RotaHours&) const = default;
};

// How a council moderates; what is absent stays.
struct ModerationSettings {
  std::optional<bool> second_opinion;  // Hiding for the council's rules takes two moderators.
  std::optional<std::int64_t> target_hours;  // A report is decided within.
  std::optional<std::int64_t> threat_target_minutes;  // Somebody has looked at a threat within; otherwise every moderator is told.
  std::optional<std::int64_t> appeal_days;  // Days to appeal.
  std::optional<std::int64_t> evidence_days;  // Days that evidence is kept.
  std::optional<std::map<std::string, std::string>> crisis_text;  // By language: what is shown to who writes of danger; 112 and helplines.

  [[nodiscard]] static Or<ModerationSettings> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationSettings&) const = default;
};

}  // namespace radslag::protocol

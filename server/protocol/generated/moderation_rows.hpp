#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/discussion_types.hpp"
#include "protocol/generated/moderation_types.hpp"

namespace radslag::protocol {

namespace rows {

// A case: everything reported about one text, until it is decided. Topics: {council}/screening.
struct ModerationCase {
  static constexpr std::string_view type = "moderation_case";
  static constexpr std::string_view audience = "moderators";
  using Key = CaseId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::Moderated subject{};  // What.
  InitiativeId initiative{};  // Where it stands.
  std::string title;  // Title of the initiative.
  PersonaId persona{};  // Its author.
  std::string source;  // The text.
  std::string language;  // Of the text.
  protocol::CaseState state{};  // State.
  bool danger{};  // A threat, or danger to life.
  std::int64_t reports{};  // How many.
  Time opened_at{};  // First report.
  Time target_at{};  // Decided by.
  std::optional<Time> looked_at;  // First look.
  bool escalated{};  // Nobody had looked in time.
  std::optional<PersonaId> proposed_by;  // Who proposes to hide it.
  std::optional<protocol::ReasonCode> proposed_code;  // Why.
  std::optional<std::string> proposed_words;  // In words. (at most reason_max)
  std::optional<std::string> proposed_statement;  // To the author. (at most reason_max)
  std::optional<std::string> disagreed;  // What the other moderator said who did not agree. (at most reason_max)

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationCase&) const = default;
};

// One report of an open case. Topics: {council}/screening.
struct ModerationReport {
  static constexpr std::string_view type = "moderation_report";
  static constexpr std::string_view audience = "moderators";
  using Key = ReportId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  CaseId case_{};  // Of which case.
  protocol::ReasonCode code{};  // Why.
  std::optional<std::string> text;  // Words. (at most report_text_max)
  std::string language;  // Of the words.
  Time at{};  // When.
  bool has_contact{};  // Left a way to be reached.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationReport&) const = default;
};

// An appeal that waits. Topics: {council}/screening.
struct ModerationAppeal {
  static constexpr std::string_view type = "moderation_appeal";
  static constexpr std::string_view audience = "moderators";
  using Key = AppealId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  MeasureId measure{};  // Against.
  protocol::MeasureKind kind_{};  // What was done.
  protocol::ReasonCode code{};  // Why.
  std::string measure_words;  // In words. (at most reason_max)
  std::optional<std::string> source;  // The text it is about.
  std::optional<std::string> language;  // Of the text.
  protocol::AppealBy by{};  // Author or reporter.
  std::optional<PersonaId> persona;  // The author.
  std::string words;  // Why it was wrong. (at most reason_max)
  Time at{};  // When.
  Time target_at{};  // Answered by.
  std::vector<PersonaId> not_by;  // Who had a part in it and may not answer.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationAppeal&) const = default;
};

// A measure that stands and can be taken back: something hidden, somebody suspended. Topics: {council}/screening.
struct ModerationMeasure {
  static constexpr std::string_view type = "moderation_measure";
  static constexpr std::string_view audience = "moderators";
  using Key = MeasureId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::MeasureKind kind_{};  // What.
  std::optional<protocol::Moderated> subject;  // About.
  std::optional<InitiativeId> initiative;  // Where.
  std::optional<PersonaId> persona;  // Whom it concerns.
  std::optional<PersonaId> by;  // Who decided.
  std::optional<PersonaId> seconded_by;  // Who agreed.
  protocol::ReasonCode code{};  // Why.
  std::string words;  // In words. (at most reason_max)
  Time at{};  // When.
  std::optional<Time> until;  // Ends by itself.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationMeasure&) const = default;
};

// A comment that waits for a moderator. Topics: {council}/screening.
struct HeldComment {
  static constexpr std::string_view type = "held_comment";
  static constexpr std::string_view audience = "moderators";
  using Key = CommentId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::Subject subject{};  // About what.
  std::optional<CommentId> parent;  // Answers.
  std::string title;  // Title of the initiative.
  PersonaId persona{};  // By whom.
  std::string source;  // Markdown. (at most comment_max)
  std::string language;  // Language.
  std::optional<std::string> word;  // The word of the list; absent where all comments wait.
  Time at{};  // Written.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const HeldComment&) const = default;
};

// One's own comment that waits for a moderator. Topics: {council}/me.
struct MyHeldComment {
  static constexpr std::string_view type = "my_held_comment";
  static constexpr std::string_view audience = "member";
  using Key = CommentId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::Subject subject{};  // About what.
  std::string source;  // Markdown. (at most comment_max)
  Time at{};  // Written.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MyHeldComment&) const = default;
};

// A statement of reasons to whom a measure concerns: what, why, by which rule, how to appeal. Topics: {council}/me.
struct MyMeasure {
  static constexpr std::string_view type = "my_measure";
  static constexpr std::string_view audience = "member";
  using Key = MeasureId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::MeasureKind kind_{};  // What was done.
  std::optional<protocol::Moderated> subject;  // About.
  std::optional<InitiativeId> initiative;  // Where it stands.
  std::string title;  // Title.
  protocol::ReasonCode code{};  // By which law or rule.
  std::string words;  // Why. (at most reason_max)
  std::optional<std::string> statement;  // More. (at most reason_max)
  bool automated{};  // Decided without a person: never.
  Time at{};  // When.
  std::optional<Time> until;  // Ends by itself.
  std::optional<Time> appeal_until;  // May be appealed until.
  bool appealed{};  // Was appealed.
  std::optional<protocol::AppealOutcome> outcome;  // Of the appeal.
  std::optional<std::string> answer;  // To the appeal. (at most reason_max)
  bool ended{};  // Stands no more.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MyMeasure&) const = default;
};

// One may read but not write. Topics: {council}/me.
struct MySuspension {
  static constexpr std::string_view type = "my_suspension";
  static constexpr std::string_view audience = "member";
  using Key = MeasureId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  Time until{};  // Until.
  protocol::ReasonCode code{};  // Why.
  std::string words;  // In words. (at most reason_max)

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MySuspension&) const = default;
};

// The public log: every measure, without names and texts. Topics: {council}/moderation.
struct Measure {
  static constexpr std::string_view type = "measure";
  static constexpr std::string_view audience = "everyone";
  using Key = MeasureId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::MeasureKind kind_{};  // What was done.
  protocol::ReasonCode code{};  // Why.
  Time at{};  // When.
  std::optional<Time> until;  // Ends by itself.
  bool seconded{};  // Two moderators agreed.
  bool appealed{};  // Was appealed.
  std::optional<protocol::AppealOutcome> outcome;  // Of the appeal.
  bool ended{};  // Stands no more.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Measure&) const = default;
};

// A year in figures, counted from the facts. Topics: {council}/moderation.
struct ModerationYear {
  static constexpr std::string_view type = "moderation_year";
  static constexpr std::string_view audience = "everyone";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  std::int64_t reports{};  // Reports.
  std::map<std::string, std::int64_t> by_reason;  // Reports by reason.
  std::int64_t decided{};  // Cases decided.
  std::optional<std::int64_t> median_minutes;  // Half of the cases were decided within, from the first report.
  std::map<std::string, std::int64_t> measures;  // Measures by kind.
  std::int64_t automated{};  // Measures decided without a person.
  std::int64_t appeals{};  // Appeals.
  std::int64_t reversed{};  // Measures found to be wrong.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationYear&) const = default;
};

// The published policy of moderation, by language; where there is none, the default that comes with the client. Topics: {council}/moderation.
struct ModerationPolicy {
  static constexpr std::string_view type = "moderation_policy";
  static constexpr std::string_view audience = "everyone";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  std::string source;  // Markdown.
  RawJson tree;  // Parsed, see Markdown trees.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationPolicy&) const = default;
};

// How the council moderates. Topics: {council}/moderation.
struct ModerationSettings {
  static constexpr std::string_view type = "moderation_settings";
  static constexpr std::string_view audience = "everyone";
  using Key = CouncilId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  bool second_opinion{};  // Hiding for the council's rules takes two moderators.
  std::int64_t target_hours{};  // A report is decided within.
  std::int64_t threat_target_minutes{};  // Somebody has looked at a threat within.
  std::int64_t appeal_days{};  // Days to appeal.
  std::int64_t evidence_days{};  // Days that evidence is kept.
  std::map<std::string, std::string> crisis_text;  // By language.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationSettings&) const = default;
};

// When a moderator is on call; who is not told. Topics: {council}/moderation.
struct OnCallHours {
  static constexpr std::string_view type = "on_call_hours";
  static constexpr std::string_view audience = "everyone";
  using Key = CouncilId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::vector<protocol::RotaHours> slots;  // Hours.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OnCallHours&) const = default;
};

// Who is on call when. Topics: {council}/screening.
struct Rota {
  static constexpr std::string_view type = "rota";
  static constexpr std::string_view audience = "moderators";
  using Key = CouncilId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::vector<protocol::RotaSlot> slots;  // Slots. (at most rota_slots_max)

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Rota&) const = default;
};

// The words of one language. Topics: {council}/screening.
struct WordList {
  static constexpr std::string_view type = "word_list";
  static constexpr std::string_view audience = "moderators";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  std::vector<std::string> hold;  // Waits. (at most listed_words_max)
  std::vector<std::string> warn;  // Warned of. (at most listed_words_max)

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const WordList&) const = default;
};

// Evidence under lock, for moderators. Topics: {council}/screening.
struct EvidenceItem {
  static constexpr std::string_view type = "evidence_item";
  static constexpr std::string_view audience = "moderators";
  using Key = EvidenceId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  MeasureId measure{};  // Of which measure.
  protocol::ReasonCode code{};  // Why hidden.
  Time at{};  // Kept since.
  Time dispose_at{};  // Disposed of.
  std::optional<PersonaId> asked_by;  // Who asks to open it.
  std::optional<std::string> reason;  // What for. (at most reason_max)
  std::optional<Time> agreed_at;  // A second person agreed.
  std::int64_t openings{};  // Times opened.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const EvidenceItem&) const = default;
};

// A moderator asks to open evidence, for officers. Topics: {council}/screening.
struct EvidenceRequest {
  static constexpr std::string_view type = "evidence_request";
  static constexpr std::string_view audience = "officers";
  using Key = EvidenceId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::ReasonCode code{};  // Why hidden.
  Time at{};  // Kept since.
  PersonaId asked_by{};  // Who asks.
  std::string reason;  // What for. (at most reason_max)
  std::optional<Time> agreed_at;  // Agreed.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const EvidenceRequest&) const = default;
};

// The same, for operators. Topics: {council}/screening.
struct EvidenceRequestOperators {
  static constexpr std::string_view type = "evidence_request_operators";
  static constexpr std::string_view audience = "group:operators";
  using Key = EvidenceId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::ReasonCode code{};  // Why hidden.
  Time at{};  // Kept since.
  PersonaId asked_by{};  // Who asks.
  std::string reason;  // What for. (at most reason_max)
  std::optional<Time> agreed_at;  // Agreed.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const EvidenceRequestOperators&) const = default;
};

// A thread that is paused, slowed or waits for moderators; id of the initiative. Topics: {council}/initiative/{id}.
struct ThreadRule {
  static constexpr std::string_view type = "thread_rule";
  static constexpr std::string_view audience = "everyone";
  using Key = SubjectId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  bool paused{};  // Nobody but moderators comments.
  std::int64_t slow_seconds{};  // Seconds between two comments of one person.
  bool premoderated{};  // Comments wait for a moderator.
  PersonaId persona{};  // By whom.
  std::string words;  // Why. (at most reason_max)
  Time at{};  // Since.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ThreadRule&) const = default;
};

// Comments on this category's initiatives wait for a moderator; id of the category. Topics: {council}/council.
struct CategoryRule {
  static constexpr std::string_view type = "category_rule";
  static constexpr std::string_view audience = "everyone";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  PersonaId persona{};  // By whom.
  std::string words;  // Why. (at most reason_max)
  Time at{};  // Since.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CategoryRule&) const = default;
};

// A thread stood here and was moved; id of its first comment. Topics: {council}/initiative/{id}.
struct MovedThread {
  static constexpr std::string_view type = "moved_thread";
  static constexpr std::string_view audience = "everyone";
  using Key = CommentId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::Subject to{};  // Where it is now.
  std::int64_t comments{};  // How many.
  PersonaId persona{};  // By whom.
  std::string words;  // Why. (at most reason_max)
  Time at{};  // When.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MovedThread&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/discussion_types.hpp"
#include "protocol/generated/moderation_types.hpp"

namespace radslag::protocol {

// What moderation.report answers.
struct ModerationReportResult {
  bool danger{};  // Danger or crisis words: say 112 and the helplines.
  Time target_at{};  // Decided by then, as the council has set itself.

  [[nodiscard]] static Or<ModerationReportResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationReportResult&) const = default;
};

// Report an initiative or a comment, without an account. Nobody's name is kept; the receipt code, made by the client, shows what came of it.
struct ModerationReport {
  static constexpr std::string_view method = "moderation.report";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::visitor;
  static constexpr bool while_suspended = true;
  using Result = ModerationReportResult;
  CouncilId council{};  // The council.
  ReportId report{};  // Its id, made by the client.
  protocol::Moderated subject{};  // What.
  protocol::ReasonCode code{};  // Why.
  std::optional<std::string> text;  // In one's own words. (at most report_text_max)
  std::string language;  // Of the words.
  std::optional<std::string> contact;  // How to be reached: sealed, read by moderators alone, forgotten when the case is over.
  std::string receipt;  // The receipt code.

  [[nodiscard]] static Or<ModerationReport> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationReport&) const = default;
};

// What moderation.report_status answers.
struct ModerationReportStatusResult {
  protocol::ReportState state{};  // State.
  Time at{};  // Reported.
  protocol::ReasonCode code{};  // Why it was reported.
  std::optional<Time> decided_at;  // Decided.
  std::optional<std::string> words;  // Why so. (at most reason_max)
  std::optional<Time> appeal_until;  // May be appealed until.
  bool appealed{};  // Was appealed.
  std::optional<protocol::AppealOutcome> outcome;  // What came of the appeal.
  std::optional<std::string> answer;  // The answer to the appeal. (at most reason_max)

  [[nodiscard]] static Or<ModerationReportStatusResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationReportStatusResult&) const = default;
};

// What came of a report, by its receipt code.
struct ModerationReportStatus {
  static constexpr std::string_view method = "moderation.report_status";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::visitor;
  using Result = ModerationReportStatusResult;
  CouncilId council{};  // The council.
  std::string receipt;  // The receipt code.

  [[nodiscard]] static Or<ModerationReportStatus> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationReportStatus&) const = default;
};

// What moderation.appeal_report answers.
struct ModerationAppealReportResult {

  [[nodiscard]] static Or<ModerationAppealReportResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationAppealReportResult&) const = default;
};

// The reporter asks for another look at a report that was dismissed, by the receipt code.
struct ModerationAppealReport {
  static constexpr std::string_view method = "moderation.appeal_report";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::visitor;
  static constexpr bool while_suspended = true;
  using Result = ModerationAppealReportResult;
  CouncilId council{};  // The council.
  AppealId appeal{};  // Its id, made by the client.
  std::string receipt;  // The receipt code.
  std::string words;  // Why it was wrong. (at most reason_max)

  [[nodiscard]] static Or<ModerationAppealReport> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationAppealReport&) const = default;
};

// What moderation.check_text answers.
struct ModerationCheckTextResult {
  std::vector<std::string> warn;  // Words of the council's list.
  bool crisis{};  // It speaks of danger.

  [[nodiscard]] static Or<ModerationCheckTextResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationCheckTextResult&) const = default;
};

// Words in a text that its writer is warned of before sending.
struct ModerationCheckText {
  static constexpr std::string_view method = "moderation.check_text";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::visitor;
  using Result = ModerationCheckTextResult;
  CouncilId council{};  // The council.
  std::string language;  // Its language.
  std::string text;  // The text. (at most comment_max)

  [[nodiscard]] static Or<ModerationCheckText> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationCheckText&) const = default;
};

// What moderation.look answers.
struct ModerationLookResult {

  [[nodiscard]] static Or<ModerationLookResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationLookResult&) const = default;
};

// A moderator looks at a case for the first time.
struct ModerationLook {
  static constexpr std::string_view method = "moderation.look";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationLookResult;
  CouncilId council{};  // The council.
  CaseId case_{};  // Which.

  [[nodiscard]] static Or<ModerationLook> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationLook&) const = default;
};

// What moderation.open_contact answers.
struct ModerationOpenContactResult {
  std::string contact;  // As it was given.

  [[nodiscard]] static Or<ModerationOpenContactResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationOpenContactResult&) const = default;
};

// A moderator reads how a reporter can be reached; that it was read is recorded.
struct ModerationOpenContact {
  static constexpr std::string_view method = "moderation.open_contact";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationOpenContactResult;
  CouncilId council{};  // The council.
  ReportId report{};  // Whose.

  [[nodiscard]] static Or<ModerationOpenContact> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationOpenContact&) const = default;
};

// What moderation.dismiss answers.
struct ModerationDismissResult {

  [[nodiscard]] static Or<ModerationDismissResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationDismissResult&) const = default;
};

// A moderator decides that what was reported may stand.
struct ModerationDismiss {
  static constexpr std::string_view method = "moderation.dismiss";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationDismissResult;
  CouncilId council{};  // The council.
  CaseId case_{};  // Which.
  std::string words;  // Why; the reporters see it. (at most reason_max)

  [[nodiscard]] static Or<ModerationDismiss> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationDismiss&) const = default;
};

// What moderation.hide answers.
struct ModerationHideResult {
  bool proposed{};  // It waits for a second opinion.

  [[nodiscard]] static Or<ModerationHideResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationHideResult&) const = default;
};

// A moderator hides what breaks the law or the rules, with a reason code. Where the council asks for a second opinion, or the moderator does, it is a proposal until another moderator agrees.
struct ModerationHide {
  static constexpr std::string_view method = "moderation.hide";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationHideResult;
  CouncilId council{};  // The council.
  protocol::Moderated subject{};  // What.
  protocol::ReasonCode code{};  // Why.
  std::string words;  // Why, in words; stands where the text stood. (at most reason_max)
  std::optional<std::string> statement;  // More, to the author alone. (at most reason_max)
  std::optional<bool> ask_second;  // Ask another moderator first, also where the council does not ask for it.

  [[nodiscard]] static Or<ModerationHide> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationHide&) const = default;
};

// What moderation.second answers.
struct ModerationSecondResult {

  [[nodiscard]] static Or<ModerationSecondResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationSecondResult&) const = default;
};

// Another moderator agrees with a proposed measure, or does not.
struct ModerationSecond {
  static constexpr std::string_view method = "moderation.second";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationSecondResult;
  CouncilId council{};  // The council.
  CaseId case_{};  // Which.
  bool agrees{};  // Agrees.
  std::optional<std::string> words;  // To the other moderators. (at most reason_max)

  [[nodiscard]] static Or<ModerationSecond> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationSecond&) const = default;
};

// What moderation.restore answers.
struct ModerationRestoreResult {

  [[nodiscard]] static Or<ModerationRestoreResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationRestoreResult&) const = default;
};

// A moderator shows again what a measure hid.
struct ModerationRestore {
  static constexpr std::string_view method = "moderation.restore";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationRestoreResult;
  CouncilId council{};  // The council.
  MeasureId measure{};  // Which.
  std::string words;  // Why. (at most reason_max)

  [[nodiscard]] static Or<ModerationRestore> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationRestore&) const = default;
};

// What moderation.appeal answers.
struct ModerationAppealResult {

  [[nodiscard]] static Or<ModerationAppealResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationAppealResult&) const = default;
};

// Whom a measure concerns appeals; somebody else than who decided answers. Open to who is suspended.
struct ModerationAppeal {
  static constexpr std::string_view method = "moderation.appeal";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  static constexpr bool while_suspended = true;
  using Result = ModerationAppealResult;
  CouncilId council{};  // The council.
  AppealId appeal{};  // Its id, made by the client.
  MeasureId measure{};  // Which.
  std::string words;  // Why it was wrong. (at most reason_max)

  [[nodiscard]] static Or<ModerationAppeal> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationAppeal&) const = default;
};

// What moderation.decide_appeal answers.
struct ModerationDecideAppealResult {

  [[nodiscard]] static Or<ModerationDecideAppealResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationDecideAppealResult&) const = default;
};

// A moderator who had no part in the measure answers an appeal.
struct ModerationDecideAppeal {
  static constexpr std::string_view method = "moderation.decide_appeal";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationDecideAppealResult;
  CouncilId council{};  // The council.
  AppealId appeal{};  // Which.
  protocol::AppealOutcome outcome{};  // Stands, or was wrong.
  std::string words;  // Why. (at most reason_max)

  [[nodiscard]] static Or<ModerationDecideAppeal> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationDecideAppeal&) const = default;
};

// What moderation.suspend answers.
struct ModerationSuspendResult {

  [[nodiscard]] static Or<ModerationSuspendResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationSuspendResult&) const = default;
};

// A moderator lets somebody read but not write, until a time.
struct ModerationSuspend {
  static constexpr std::string_view method = "moderation.suspend";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationSuspendResult;
  CouncilId council{};  // The council.
  PersonaId persona{};  // Whom.
  Time until{};  // Until; a year at most.
  protocol::ReasonCode code{};  // Why.
  std::string words;  // Why, in words, to that person. (at most reason_max)

  [[nodiscard]] static Or<ModerationSuspend> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationSuspend&) const = default;
};

// What moderation.lift_suspension answers.
struct ModerationLiftSuspensionResult {

  [[nodiscard]] static Or<ModerationLiftSuspensionResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationLiftSuspensionResult&) const = default;
};

// A moderator ends a suspension before its time.
struct ModerationLiftSuspension {
  static constexpr std::string_view method = "moderation.lift_suspension";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationLiftSuspensionResult;
  CouncilId council{};  // The council.
  PersonaId persona{};  // Whose.
  std::string words;  // Why. (at most reason_max)

  [[nodiscard]] static Or<ModerationLiftSuspension> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationLiftSuspension&) const = default;
};

// What moderation.regulate answers.
struct ModerationRegulateResult {

  [[nodiscard]] static Or<ModerationRegulateResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationRegulateResult&) const = default;
};

// A moderator pauses the comments on an initiative, slows them, lets them wait for a moderator, or lifts that. Everyone sees who and why.
struct ModerationRegulate {
  static constexpr std::string_view method = "moderation.regulate";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationRegulateResult;
  CouncilId council{};  // The council.
  protocol::Subject subject{};  // Which.
  bool paused{};  // Nobody but moderators comments.
  std::int64_t slow_seconds{};  // Seconds between two comments of one person; 0 for none.
  bool premoderated{};  // Comments wait for a moderator.
  std::string words;  // Why. (at most reason_max)

  [[nodiscard]] static Or<ModerationRegulate> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationRegulate&) const = default;
};

// What moderation.premoderate answers.
struct ModerationPremoderateResult {

  [[nodiscard]] static Or<ModerationPremoderateResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationPremoderateResult&) const = default;
};

// A moderator lets the comments on all initiatives of a category wait for a moderator, or no more. Everyone sees who and why.
struct ModerationPremoderate {
  static constexpr std::string_view method = "moderation.premoderate";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationPremoderateResult;
  CouncilId council{};  // The council.
  std::string category;  // Which category.
  bool on{};  // Comments wait.
  std::string words;  // Why. (at most reason_max)

  [[nodiscard]] static Or<ModerationPremoderate> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationPremoderate&) const = default;
};

// What moderation.release answers.
struct ModerationReleaseResult {

  [[nodiscard]] static Or<ModerationReleaseResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationReleaseResult&) const = default;
};

// A moderator publishes a comment that waits, or does not.
struct ModerationRelease {
  static constexpr std::string_view method = "moderation.release";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationReleaseResult;
  CouncilId council{};  // The council.
  CommentId comment{};  // Which.
  bool publish{};  // Published.
  std::optional<protocol::ReasonCode> code;  // Why not; needed when it is not published.
  std::optional<std::string> words;  // Why not, to its writer. (at most reason_max)

  [[nodiscard]] static Or<ModerationRelease> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationRelease&) const = default;
};

// What moderation.move_thread answers.
struct ModerationMoveThreadResult {

  [[nodiscard]] static Or<ModerationMoveThreadResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationMoveThreadResult&) const = default;
};

// A moderator moves a comment with its answers to another initiative, or makes it a thread of its own where it is.
struct ModerationMoveThread {
  static constexpr std::string_view method = "moderation.move_thread";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationMoveThreadResult;
  CouncilId council{};  // The council.
  CommentId comment{};  // The first of the thread.
  protocol::Subject to{};  // Where to.
  std::string words;  // Why; shown to everyone. (at most reason_max)

  [[nodiscard]] static Or<ModerationMoveThread> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationMoveThread&) const = default;
};

// What moderation.configure answers.
struct ModerationConfigureResult {

  [[nodiscard]] static Or<ModerationConfigureResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationConfigureResult&) const = default;
};

// Operator or chair: how the council moderates.
struct ModerationConfigure {
  static constexpr std::string_view method = "moderation.configure";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::operator_ | Needs::chair;
  using Result = ModerationConfigureResult;
  CouncilId council{};  // The council.
  protocol::ModerationSettings settings{};  // What changes.

  [[nodiscard]] static Or<ModerationConfigure> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationConfigure&) const = default;
};

// What moderation.set_words answers.
struct ModerationSetWordsResult {

  [[nodiscard]] static Or<ModerationSetWordsResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationSetWordsResult&) const = default;
};

// Moderators: the words of a language that let a comment wait for a moderator, and those that its writer is warned of. Nothing is ever removed because of a word.
struct ModerationSetWords {
  static constexpr std::string_view method = "moderation.set_words";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationSetWordsResult;
  CouncilId council{};  // The council.
  std::string language;  // Language.
  std::vector<std::string> hold;  // Waits. (at most listed_words_max)
  std::vector<std::string> warn;  // Warned of. (at most listed_words_max)

  [[nodiscard]] static Or<ModerationSetWords> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationSetWords&) const = default;
};

// What moderation.set_policy answers.
struct ModerationSetPolicyResult {

  [[nodiscard]] static Or<ModerationSetPolicyResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationSetPolicyResult&) const = default;
};

// Moderators: the council's policy of moderation, Markdown, in one language; an empty text brings the default back.
struct ModerationSetPolicy {
  static constexpr std::string_view method = "moderation.set_policy";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator | Needs::operator_;
  using Result = ModerationSetPolicyResult;
  CouncilId council{};  // The council.
  std::string language;  // Language.
  std::optional<std::string> text;  // Markdown.

  [[nodiscard]] static Or<ModerationSetPolicy> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationSetPolicy&) const = default;
};

// What moderation.set_rota answers.
struct ModerationSetRotaResult {

  [[nodiscard]] static Or<ModerationSetRotaResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationSetRotaResult&) const = default;
};

// Moderators: who is on call when.
struct ModerationSetRota {
  static constexpr std::string_view method = "moderation.set_rota";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationSetRotaResult;
  CouncilId council{};  // The council.
  std::vector<protocol::RotaSlot> slots;  // All of it. (at most rota_slots_max)

  [[nodiscard]] static Or<ModerationSetRota> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationSetRota&) const = default;
};

// What moderation.ask_evidence answers.
struct ModerationAskEvidenceResult {

  [[nodiscard]] static Or<ModerationAskEvidenceResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationAskEvidenceResult&) const = default;
};

// A moderator asks to open evidence, with a reason; an officer or operator agrees.
struct ModerationAskEvidence {
  static constexpr std::string_view method = "moderation.ask_evidence";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationAskEvidenceResult;
  CouncilId council{};  // The council.
  EvidenceId evidence{};  // Which.
  std::string reason;  // What for. (at most reason_max)

  [[nodiscard]] static Or<ModerationAskEvidence> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationAskEvidence&) const = default;
};

// What moderation.agree_evidence answers.
struct ModerationAgreeEvidenceResult {

  [[nodiscard]] static Or<ModerationAgreeEvidenceResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationAgreeEvidenceResult&) const = default;
};

// An officer or operator, who is somebody else, agrees that evidence is opened.
struct ModerationAgreeEvidence {
  static constexpr std::string_view method = "moderation.agree_evidence";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::officer | Needs::operator_;
  static constexpr bool step_up = true;
  using Result = ModerationAgreeEvidenceResult;
  CouncilId council{};  // The council.
  EvidenceId evidence{};  // Which.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<ModerationAgreeEvidence> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationAgreeEvidence&) const = default;
};

// What moderation.open_evidence answers.
struct ModerationOpenEvidenceResult {
  RawJson pack;  // Text, author, times, entry and proof.
  std::string page;  // The same as a page of HTML to read and print.

  [[nodiscard]] static Or<ModerationOpenEvidenceResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationOpenEvidenceResult&) const = default;
};

// One of the two opens the evidence, within a day of the agreement; each opening is recorded.
struct ModerationOpenEvidence {
  static constexpr std::string_view method = "moderation.open_evidence";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator | Needs::officer | Needs::operator_;
  static constexpr bool step_up = true;
  using Result = ModerationOpenEvidenceResult;
  CouncilId council{};  // The council.
  EvidenceId evidence{};  // Which.

  [[nodiscard]] static Or<ModerationOpenEvidence> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationOpenEvidence&) const = default;
};

// Who works on which case now; sent to moderators who watch the queue. Not a record: in memory, latest wins.
struct Working {
  static constexpr std::string_view method = "working";
  CouncilId council{};  // The council.
  std::vector<protocol::WorkLock> locks;  // All that stand.

  [[nodiscard]] static Or<Working> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Working&) const = default;
};

// What moderation.work answers.
struct ModerationWorkResult {
  std::optional<PersonaId> holder;  // Who works on it now.

  [[nodiscard]] static Or<ModerationWorkResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationWorkResult&) const = default;
};

// Say that one works on a case, or no more: others see it. Forgotten after a minute and a half.
struct ModerationWork {
  static constexpr std::string_view method = "moderation.work";
  static constexpr MethodKind kind = MethodKind::session;
  static constexpr Needs needs = Needs::moderator;
  using Result = ModerationWorkResult;
  CouncilId council{};  // The council.
  SubjectId subject{};  // What the case is about, or the initiative in screening, or the appeal.
  bool on{};  // Works on it.
  std::optional<bool> take_over;  // From whoever does.

  [[nodiscard]] static Or<ModerationWork> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationWork&) const = default;
};

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/initiative_types.hpp"

namespace radslag::protocol {

// What draft.save answers.
struct DraftSaveResult {
  Time saved_at{};  // Saved.

  [[nodiscard]] static Or<DraftSaveResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DraftSaveResult&) const = default;
};

// Keep a half-written initiative. Not a fact: only its author ever sees it.
struct DraftSave {
  static constexpr std::string_view method = "draft.save";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = DraftSaveResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // The id it will have, made by the client.
  protocol::DraftContent content{};  // What is written.

  [[nodiscard]] static Or<DraftSave> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DraftSave&) const = default;
};

// What draft.delete answers.
struct DraftDeleteResult {

  [[nodiscard]] static Or<DraftDeleteResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DraftDeleteResult&) const = default;
};

// Throw a draft away.
struct DraftDelete {
  static constexpr std::string_view method = "draft.delete";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = DraftDeleteResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.

  [[nodiscard]] static Or<DraftDelete> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DraftDelete&) const = default;
};

// What draft.list answers.
struct DraftListResult {
  std::vector<protocol::Draft> drafts;  // Drafts.

  [[nodiscard]] static Or<DraftListResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DraftListResult&) const = default;
};

// One's own drafts, newest first.
struct DraftList {
  static constexpr std::string_view method = "draft.list";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::resident;
  using Result = DraftListResult;
  CouncilId council{};  // The council.

  [[nodiscard]] static Or<DraftList> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DraftList&) const = default;
};

// What initiative.submit answers.
struct InitiativeSubmitResult {
  std::string number;  // The council's own number.
  protocol::InitiativeState state{};  // State.

  [[nodiscard]] static Or<InitiativeSubmitResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeSubmitResult&) const = default;
};

// Hand in an initiative. It gets a number at once; it is published at once where the statutes screen afterwards.
struct InitiativeSubmit {
  static constexpr std::string_view method = "initiative.submit";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = InitiativeSubmitResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Its id, made by the client.
  protocol::Content content{};  // What it says.
  std::optional<bool> imported;  // It comes from a file and not from its author: said by an imported account alone.

  [[nodiscard]] static Or<InitiativeSubmit> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeSubmit&) const = default;
};

// What initiative.edit answers.
struct InitiativeEditResult {
  std::int64_t version{};  // The new version.

  [[nodiscard]] static Or<InitiativeEditResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeEditResult&) const = default;
};

// Its author writes a new version (submitted, returned or published). A returned one is handed in again.
struct InitiativeEdit {
  static constexpr std::string_view method = "initiative.edit";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = InitiativeEditResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.
  std::int64_t version{};  // The version that was edited; another since is a conflict.
  protocol::Content content{};  // What it says now.
  std::optional<std::string> note;  // What changed, in a line.

  [[nodiscard]] static Or<InitiativeEdit> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeEdit&) const = default;
};

// What initiative.withdraw answers.
struct InitiativeWithdrawResult {

  [[nodiscard]] static Or<InitiativeWithdrawResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeWithdrawResult&) const = default;
};

// Its author takes it back, with a reason.
struct InitiativeWithdraw {
  static constexpr std::string_view method = "initiative.withdraw";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = InitiativeWithdrawResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<InitiativeWithdraw> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeWithdraw&) const = default;
};

// What initiative.begin_screening answers.
struct InitiativeBeginScreeningResult {

  [[nodiscard]] static Or<InitiativeBeginScreeningResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeBeginScreeningResult&) const = default;
};

// A moderator takes a submitted initiative in hand.
struct InitiativeBeginScreening {
  static constexpr std::string_view method = "initiative.begin_screening";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = InitiativeBeginScreeningResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.

  [[nodiscard]] static Or<InitiativeBeginScreening> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeBeginScreening&) const = default;
};

// What initiative.publish answers.
struct InitiativePublishResult {

  [[nodiscard]] static Or<InitiativePublishResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativePublishResult&) const = default;
};

// Screening: publish.
struct InitiativePublish {
  static constexpr std::string_view method = "initiative.publish";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = InitiativePublishResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.
  std::optional<std::string> reason;  // A word to the author. (at most reason_max)

  [[nodiscard]] static Or<InitiativePublish> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativePublish&) const = default;
};

// What initiative.return answers.
struct InitiativeReturnResult {

  [[nodiscard]] static Or<InitiativeReturnResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeReturnResult&) const = default;
};

// Screening: send back to the author for completion, with a reason.
struct InitiativeReturn {
  static constexpr std::string_view method = "initiative.return";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = InitiativeReturnResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.
  std::string reason;  // What is missing. (at most reason_max)

  [[nodiscard]] static Or<InitiativeReturn> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeReturn&) const = default;
};

// What initiative.reject answers.
struct InitiativeRejectResult {

  [[nodiscard]] static Or<InitiativeRejectResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeRejectResult&) const = default;
};

// Screening: reject, with a reason.
struct InitiativeReject {
  static constexpr std::string_view method = "initiative.reject";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = InitiativeRejectResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<InitiativeReject> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeReject&) const = default;
};

// What initiative.forward answers.
struct InitiativeForwardResult {

  [[nodiscard]] static Or<InitiativeForwardResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeForwardResult&) const = default;
};

// A moderator (in screening) or an officer (once it is public) sends it to who can decide, with a reason.
struct InitiativeForward {
  static constexpr std::string_view method = "initiative.forward";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator | Needs::officer;
  using Result = InitiativeForwardResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.
  std::string to;  // To whom.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<InitiativeForward> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeForward&) const = default;
};

// What initiative.shortlist answers.
struct InitiativeShortlistResult {

  [[nodiscard]] static Or<InitiativeShortlistResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeShortlistResult&) const = default;
};

// An officer puts a published initiative on the shortlist, with a reason, before the threshold does.
struct InitiativeShortlist {
  static constexpr std::string_view method = "initiative.shortlist";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::officer;
  using Result = InitiativeShortlistResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<InitiativeShortlist> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeShortlist&) const = default;
};

// What initiative.answer answers.
struct InitiativeAnswerResult {

  [[nodiscard]] static Or<InitiativeAnswerResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeAnswerResult&) const = default;
};

// An officer answers, publicly. A later answer stands beside the earlier.
struct InitiativeAnswer {
  static constexpr std::string_view method = "initiative.answer";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::officer;
  using Result = InitiativeAnswerResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.
  std::string text;  // The answer, Markdown.
  std::string language;  // Language.

  [[nodiscard]] static Or<InitiativeAnswer> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeAnswer&) const = default;
};

// What initiative.hide answers.
struct InitiativeHideResult {

  [[nodiscard]] static Or<InitiativeHideResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeHideResult&) const = default;
};

// A moderator hides it (never deletes), with a reason.
struct InitiativeHide {
  static constexpr std::string_view method = "initiative.hide";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = InitiativeHideResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.
  std::string reason;  // Why; shown to everyone. (at most reason_max)

  [[nodiscard]] static Or<InitiativeHide> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeHide&) const = default;
};

// What initiative.show answers.
struct InitiativeShowResult {

  [[nodiscard]] static Or<InitiativeShowResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeShowResult&) const = default;
};

// A moderator shows it again, with a reason.
struct InitiativeShow {
  static constexpr std::string_view method = "initiative.show";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = InitiativeShowResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<InitiativeShow> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeShow&) const = default;
};

// What initiative.endorse answers.
struct InitiativeEndorseResult {
  std::int64_t support{};  // Endorsements now.

  [[nodiscard]] static Or<InitiativeEndorseResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeEndorseResult&) const = default;
};

// Support an initiative. Doing it again is the same act.
struct InitiativeEndorse {
  static constexpr std::string_view method = "initiative.endorse";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = InitiativeEndorseResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.

  [[nodiscard]] static Or<InitiativeEndorse> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeEndorse&) const = default;
};

// What initiative.unendorse answers.
struct InitiativeUnendorseResult {
  std::int64_t support{};  // Endorsements now.

  [[nodiscard]] static Or<InitiativeUnendorseResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeUnendorseResult&) const = default;
};

// Take one's support back.
struct InitiativeUnendorse {
  static constexpr std::string_view method = "initiative.unendorse";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = InitiativeUnendorseResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.

  [[nodiscard]] static Or<InitiativeUnendorse> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeUnendorse&) const = default;
};

// What initiative.show_support answers.
struct InitiativeShowSupportResult {

  [[nodiscard]] static Or<InitiativeShowSupportResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeShowSupportResult&) const = default;
};

// A supporter stands on the public list of supporters, or no longer.
struct InitiativeShowSupport {
  static constexpr std::string_view method = "initiative.show_support";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  static constexpr bool while_suspended = true;
  using Result = InitiativeShowSupportResult;
  CouncilId council{};  // The council.
  InitiativeId initiative{};  // Which.
  bool shown{};  // Shown to everyone.

  [[nodiscard]] static Or<InitiativeShowSupport> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeShowSupport&) const = default;
};

// What merge.offer answers.
struct MergeOfferResult {

  [[nodiscard]] static Or<MergeOfferResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MergeOfferResult&) const = default;
};

// The author of one initiative offers the author of another to merge: `from` goes into `into`.
struct MergeOffer {
  static constexpr std::string_view method = "merge.offer";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = MergeOfferResult;
  CouncilId council{};  // The council.
  MergeId merge{};  // Its id, made by the client.
  InitiativeId from{};  // Goes away.
  InitiativeId into{};  // Stays.
  std::string message;  // A word to the other author. (at most reason_max)

  [[nodiscard]] static Or<MergeOffer> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MergeOffer&) const = default;
};

// What merge.accept answers.
struct MergeAcceptResult {

  [[nodiscard]] static Or<MergeAcceptResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MergeAcceptResult&) const = default;
};

// The other author accepts: the initiatives are merged and each supporter is asked.
struct MergeAccept {
  static constexpr std::string_view method = "merge.accept";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = MergeAcceptResult;
  CouncilId council{};  // The council.
  MergeId merge{};  // Which.

  [[nodiscard]] static Or<MergeAccept> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MergeAccept&) const = default;
};

// What merge.decline answers.
struct MergeDeclineResult {

  [[nodiscard]] static Or<MergeDeclineResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MergeDeclineResult&) const = default;
};

// The other author declines.
struct MergeDecline {
  static constexpr std::string_view method = "merge.decline";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = MergeDeclineResult;
  CouncilId council{};  // The council.
  MergeId merge{};  // Which.
  std::optional<std::string> reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<MergeDecline> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MergeDecline&) const = default;
};

// What merge.cancel answers.
struct MergeCancelResult {

  [[nodiscard]] static Or<MergeCancelResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MergeCancelResult&) const = default;
};

// Who offered takes the offer back.
struct MergeCancel {
  static constexpr std::string_view method = "merge.cancel";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = MergeCancelResult;
  CouncilId council{};  // The council.
  MergeId merge{};  // Which.

  [[nodiscard]] static Or<MergeCancel> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MergeCancel&) const = default;
};

// What merge.move_support answers.
struct MergeMoveSupportResult {

  [[nodiscard]] static Or<MergeMoveSupportResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MergeMoveSupportResult&) const = default;
};

// A supporter of the initiative that went away says whether the support moves along.
struct MergeMoveSupport {
  static constexpr std::string_view method = "merge.move_support";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = MergeMoveSupportResult;
  CouncilId council{};  // The council.
  MergeId merge{};  // Which.
  bool move{};  // Move it.

  [[nodiscard]] static Or<MergeMoveSupport> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MergeMoveSupport&) const = default;
};

// What initiative.search answers.
struct InitiativeSearchResult {
  std::vector<protocol::Card> cards;  // The page.
  std::int64_t total{};  // How many in all.

  [[nodiscard]] static Or<InitiativeSearchResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeSearchResult&) const = default;
};

// Initiatives by words and filters, in pages.
struct InitiativeSearch {
  static constexpr std::string_view method = "initiative.search";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::visitor;
  using Result = InitiativeSearchResult;
  CouncilId council{};  // The council.
  std::optional<std::string> query;  // Words. (at most query_max)
  std::optional<std::string> category;  // Category id.
  std::optional<std::string> area;  // Area id.
  std::optional<std::vector<protocol::InitiativeState>> states;  // States; default all public ones.
  std::optional<bool> mine;  // One's own only, whatever their state.
  std::optional<protocol::InitiativeSort> sort;  // Order; newest by default.
  std::optional<std::int64_t> page;  // Page, from 0.

  [[nodiscard]] static Or<InitiativeSearch> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeSearch&) const = default;
};

// What initiative.similar answers.
struct InitiativeSimilarResult {
  std::vector<protocol::Card> cards;  // Similar ones.

  [[nodiscard]] static Or<InitiativeSimilarResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeSimilarResult&) const = default;
};

// Initiatives like what is being written, best first, five at most.
struct InitiativeSimilar {
  static constexpr std::string_view method = "initiative.similar";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::visitor;
  using Result = InitiativeSimilarResult;
  CouncilId council{};  // The council.
  std::string title;  // Title so far. (at most title_max)
  std::optional<std::string> what;  // Text so far. (at most body_max)
  std::optional<InitiativeId> except;  // The one being edited.

  [[nodiscard]] static Or<InitiativeSimilar> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeSimilar&) const = default;
};

}  // namespace radslag::protocol

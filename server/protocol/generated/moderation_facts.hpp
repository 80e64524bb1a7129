#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/discussion_types.hpp"
#include "protocol/generated/membership_types.hpp"
#include "protocol/generated/moderation_types.hpp"

namespace radslag::protocol {

namespace facts {

// Somebody reported a text. Who is not known.
struct ReportMade {
  static constexpr std::string_view kind = "report_made";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  ReportId report{};  // Which.
  CaseId case_{};  // Of which case.
  protocol::Moderated subject{};  // What.
  protocol::ReasonCode code{};  // Why.
  std::optional<std::string> text;  // Words. (at most report_text_max)
  std::string language;  // Of the words.
  bool has_contact{};  // A way to be reached lies sealed beside.
  std::string receipt_hash;  // SHA-256 of the receipt code, 80 random bits.
  bool danger{};  // A threat, or danger to life.
  Time target_at{};  // Decided by.

  [[nodiscard]] static Or<ReportMade> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ReportMade&) const = default;
};

// A moderator looked for the first time.
struct CaseLookedAt {
  static constexpr std::string_view kind = "case_looked_at";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  CaseId case_{};  // At which.
  PersonaId persona{};  // Who.

  [[nodiscard]] static Or<CaseLookedAt> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CaseLookedAt&) const = default;
};

// Nobody had looked at a threat in time: every moderator is told.
struct CaseEscalated {
  static constexpr std::string_view kind = "case_escalated";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  CaseId case_{};  // Which.

  [[nodiscard]] static Or<CaseEscalated> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CaseEscalated&) const = default;
};

// A moderator read how a reporter can be reached.
struct ContactOpened {
  static constexpr std::string_view kind = "contact_opened";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  ReportId report{};  // Of which report.
  PersonaId persona{};  // Who.

  [[nodiscard]] static Or<ContactOpened> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ContactOpened&) const = default;
};

// A moderator proposes to hide a text; another one is asked.
struct MeasureProposed {
  static constexpr std::string_view kind = "measure_proposed";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  CaseId case_{};  // Which.
  protocol::Moderated subject{};  // What.
  PersonaId persona{};  // Who.
  protocol::ReasonCode code{};  // Why.
  std::string words;  // In words. (at most reason_max)
  std::optional<std::string> statement;  // To the author. (at most reason_max)

  [[nodiscard]] static Or<MeasureProposed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MeasureProposed&) const = default;
};

// Another moderator agreed, or did not.
struct ProposalAnswered {
  static constexpr std::string_view kind = "proposal_answered";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  CaseId case_{};  // Which.
  PersonaId persona{};  // Who.
  bool agrees{};  // Agrees.
  std::optional<std::string> words;  // Words. (at most reason_max)

  [[nodiscard]] static Or<ProposalAnswered> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ProposalAnswered&) const = default;
};

// A measure. Its line in the public log has neither names nor texts.
struct MeasureTaken {
  static constexpr std::string_view kind = "measure_taken";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  MeasureId measure{};  // Which.
  protocol::MeasureKind kind_{};  // What.
  std::optional<CaseId> case_;  // Decides this case.
  std::optional<protocol::Moderated> subject;  // About.
  std::optional<PersonaId> persona;  // Whom it concerns.
  PersonaId by{};  // Who decided.
  std::optional<PersonaId> seconded_by;  // Who agreed.
  protocol::ReasonCode code{};  // Why.
  std::string words;  // In words. (at most reason_max)
  std::optional<std::string> statement;  // To whom it concerns. (at most reason_max)
  std::optional<Time> until;  // Ends by itself.
  std::optional<Time> appeal_until;  // May be appealed until.
  std::optional<MeasureId> ends;  // The earlier measure that ends by this.
  std::optional<EvidenceId> evidence;  // A sealed copy lies beside.
  std::optional<Time> dispose_at;  // When that is disposed of.

  [[nodiscard]] static Or<MeasureTaken> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MeasureTaken&) const = default;
};

// A measure was appealed.
struct AppealMade {
  static constexpr std::string_view kind = "appeal_made";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  AppealId appeal{};  // Which.
  MeasureId measure{};  // Against.
  protocol::AppealBy by{};  // Author or reporter.
  std::optional<PersonaId> persona;  // The author.
  std::string words;  // Why. (at most reason_max)
  Time target_at{};  // Answered by.

  [[nodiscard]] static Or<AppealMade> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AppealMade&) const = default;
};

// An appeal was answered by somebody who had no part in the measure.
struct AppealDecided {
  static constexpr std::string_view kind = "appeal_decided";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  AppealId appeal{};  // Which.
  PersonaId persona{};  // Who.
  protocol::AppealOutcome outcome{};  // Outcome.
  std::string words;  // Why. (at most reason_max)

  [[nodiscard]] static Or<AppealDecided> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AppealDecided&) const = default;
};

// A suspension's time was over.
struct SuspensionEnded {
  static constexpr std::string_view kind = "suspension_ended";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  MeasureId measure{};  // Which.

  [[nodiscard]] static Or<SuspensionEnded> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SuspensionEnded&) const = default;
};

// A thread was paused, slowed, made to wait for moderators, or opened again.
struct ThreadRegulated {
  static constexpr std::string_view kind = "thread_regulated";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "everyone";
  protocol::Subject subject{};  // Which.
  PersonaId persona{};  // By whom.
  bool paused{};  // Paused.
  std::int64_t slow_seconds{};  // Slowed.
  bool premoderated{};  // Comments wait.
  std::string words;  // Why. (at most reason_max)

  [[nodiscard]] static Or<ThreadRegulated> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ThreadRegulated&) const = default;
};

// Comments on a category's initiatives wait for a moderator, or no more.
struct CategoryPremoderated {
  static constexpr std::string_view kind = "category_premoderated";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "everyone";
  std::string category;  // Which.
  PersonaId persona{};  // By whom.
  bool on{};  // They wait.
  std::string words;  // Why. (at most reason_max)

  [[nodiscard]] static Or<CategoryPremoderated> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CategoryPremoderated&) const = default;
};

// How the council moderates was changed; what is absent stayed.
struct ModerationConfigured {
  static constexpr std::string_view kind = "moderation_configured";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "everyone";
  protocol::ModerationSettings settings{};  // What changed.

  [[nodiscard]] static Or<ModerationConfigured> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ModerationConfigured&) const = default;
};

// The words of a language.
struct WordsListed {
  static constexpr std::string_view kind = "words_listed";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  std::string language;  // Language.
  std::vector<std::string> hold;  // Waits. (at most listed_words_max)
  std::vector<std::string> warn;  // Warned of. (at most listed_words_max)

  [[nodiscard]] static Or<WordsListed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const WordsListed&) const = default;
};

// The policy of moderation.
struct PolicyPublished {
  static constexpr std::string_view kind = "policy_published";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "everyone";
  std::string language;  // Language.
  std::optional<std::string> text;  // Markdown.

  [[nodiscard]] static Or<PolicyPublished> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PolicyPublished&) const = default;
};

// Who is on call when.
struct RotaSet {
  static constexpr std::string_view kind = "rota_set";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  std::vector<protocol::RotaSlot> slots;  // Slots. (at most rota_slots_max)

  [[nodiscard]] static Or<RotaSet> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RotaSet&) const = default;
};

// A moderator asks to open evidence.
struct EvidenceAsked {
  static constexpr std::string_view kind = "evidence_asked";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  EvidenceId evidence{};  // Which.
  PersonaId persona{};  // Who.
  std::string reason;  // What for. (at most reason_max)

  [[nodiscard]] static Or<EvidenceAsked> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const EvidenceAsked&) const = default;
};

// A second person agrees.
struct EvidenceAgreed {
  static constexpr std::string_view kind = "evidence_agreed";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  EvidenceId evidence{};  // Which.
  protocol::Role role{};  // As.
  std::optional<PersonaId> persona;  // Who; an operator need not have joined.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<EvidenceAgreed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const EvidenceAgreed&) const = default;
};

// Evidence was opened.
struct EvidenceOpened {
  static constexpr std::string_view kind = "evidence_opened";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  EvidenceId evidence{};  // Which.
  protocol::Role role{};  // As.
  std::optional<PersonaId> persona;  // Who.

  [[nodiscard]] static Or<EvidenceOpened> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const EvidenceOpened&) const = default;
};

// Evidence was disposed of, its time being over.
struct EvidenceDisposed {
  static constexpr std::string_view kind = "evidence_disposed";
  static constexpr std::string_view feature = "moderation";
  static constexpr std::string_view audience = "moderators";
  EvidenceId evidence{};  // Which.

  [[nodiscard]] static Or<EvidenceDisposed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const EvidenceDisposed&) const = default;
};

// A comment waits for a moderator.
struct CommentHeld {
  static constexpr std::string_view kind = "comment_held";
  static constexpr std::string_view feature = "discussion";
  static constexpr std::string_view audience = "moderators";
  CommentId comment{};  // Which.
  protocol::Subject subject{};  // About what.
  std::optional<CommentId> parent;  // Answers.
  PersonaId persona{};  // By whom.
  protocol::Role role{};  // As.
  protocol::Stance stance{};  // Stance.
  std::string text;  // Markdown. (at most comment_max)
  std::string language;  // Language.
  std::optional<std::string> word;  // The word of the list.

  [[nodiscard]] static Or<CommentHeld> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentHeld&) const = default;
};

// A comment that waited was published, or not.
struct CommentReleased {
  static constexpr std::string_view kind = "comment_released";
  static constexpr std::string_view feature = "discussion";
  static constexpr std::string_view audience = "moderators";
  CommentId comment{};  // Which.
  PersonaId persona{};  // By which moderator.
  bool published{};  // Published.

  [[nodiscard]] static Or<CommentReleased> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentReleased&) const = default;
};

// A comment and its answers were moved.
struct ThreadMoved {
  static constexpr std::string_view kind = "thread_moved";
  static constexpr std::string_view feature = "discussion";
  static constexpr std::string_view audience = "everyone";
  CommentId comment{};  // The first.
  protocol::Subject from{};  // From.
  protocol::Subject to{};  // To.
  PersonaId persona{};  // By whom.
  std::string words;  // Why. (at most reason_max)

  [[nodiscard]] static Or<ThreadMoved> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ThreadMoved&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/initiative_types.hpp"
#include "protocol/generated/membership_types.hpp"

namespace radslag::protocol {

namespace facts {

// Handed in.
struct InitiativeSubmitted {
  static constexpr std::string_view kind = "initiative_submitted";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "moderators";
  InitiativeId initiative{};  // Which.
  std::string number;  // Number.
  PersonaId persona{};  // Author.
  protocol::Content content{};  // What it says.
  std::optional<bool> imported;  // By an import.

  [[nodiscard]] static Or<InitiativeSubmitted> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeSubmitted&) const = default;
};

// A moderator took it in hand.
struct ScreeningBegan {
  static constexpr std::string_view kind = "screening_began";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "moderators";
  InitiativeId initiative{};  // Which.
  PersonaId persona{};  // By whom.

  [[nodiscard]] static Or<ScreeningBegan> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ScreeningBegan&) const = default;
};

// Published, with all that it says.
struct InitiativePublished {
  static constexpr std::string_view kind = "initiative_published";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "everyone";
  InitiativeId initiative{};  // Which.
  std::string number;  // Number.
  PersonaId author{};  // Author.
  std::int64_t version{};  // Version.
  protocol::Content content{};  // What it says.
  std::optional<PersonaId> persona;  // The moderator; absent when the statutes screen afterwards.
  std::optional<std::string> reason;  // A word to the author. (at most reason_max)
  Time closes_at{};  // Until when support is gathered.

  [[nodiscard]] static Or<InitiativePublished> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativePublished&) const = default;
};

// Sent back.
struct InitiativeReturned {
  static constexpr std::string_view kind = "initiative_returned";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "moderators";
  InitiativeId initiative{};  // Which.
  PersonaId persona{};  // By whom.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<InitiativeReturned> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeReturned&) const = default;
};

// Rejected.
struct InitiativeRejected {
  static constexpr std::string_view kind = "initiative_rejected";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "moderators";
  InitiativeId initiative{};  // Which.
  PersonaId persona{};  // By whom.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<InitiativeRejected> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeRejected&) const = default;
};

// Forwarded to who can decide (of one never public: for moderators).
struct InitiativeForwarded {
  static constexpr std::string_view kind = "initiative_forwarded";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "everyone|moderators";
  InitiativeId initiative{};  // Which.
  PersonaId persona{};  // By whom.
  protocol::Role role{};  // As.
  std::string to;  // To whom.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<InitiativeForwarded> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeForwarded&) const = default;
};

// A new version (of one not yet public: for moderators).
struct InitiativeEdited {
  static constexpr std::string_view kind = "initiative_edited";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "everyone|moderators";
  InitiativeId initiative{};  // Which.
  PersonaId persona{};  // By whom.
  std::int64_t version{};  // Version.
  protocol::Content content{};  // What it says.
  std::optional<std::string> note;  // What changed.

  [[nodiscard]] static Or<InitiativeEdited> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeEdited&) const = default;
};

// Taken back by its author.
struct InitiativeWithdrawn {
  static constexpr std::string_view kind = "initiative_withdrawn";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "everyone|moderators";
  InitiativeId initiative{};  // Which.
  PersonaId persona{};  // By whom.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<InitiativeWithdrawn> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeWithdrawn&) const = default;
};

// Shortlisted, by the threshold or by an officer.
struct InitiativeShortlisted {
  static constexpr std::string_view kind = "initiative_shortlisted";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "everyone";
  InitiativeId initiative{};  // Which.
  std::optional<PersonaId> persona;  // The officer; absent when the threshold did it.
  std::optional<std::string> reason;  // Why. (at most reason_max)
  std::int64_t support{};  // Endorsements then.
  std::optional<Time> answer_due_at;  // When an answer is due.

  [[nodiscard]] static Or<InitiativeShortlisted> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeShortlisted&) const = default;
};

// Not enough support in time.
struct InitiativeLapsed {
  static constexpr std::string_view kind = "initiative_lapsed";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "everyone";
  InitiativeId initiative{};  // Which.
  std::int64_t support{};  // Endorsements then.
  std::int64_t threshold{};  // Asked for.

  [[nodiscard]] static Or<InitiativeLapsed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeLapsed&) const = default;
};

// An officer answered.
struct InitiativeAnswered {
  static constexpr std::string_view kind = "initiative_answered";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "everyone";
  InitiativeId initiative{};  // Which.
  PersonaId persona{};  // By whom.
  std::string text;  // Answer.
  std::string language;  // Language.

  [[nodiscard]] static Or<InitiativeAnswered> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeAnswered&) const = default;
};

// Hidden.
struct InitiativeHidden {
  static constexpr std::string_view kind = "initiative_hidden";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "everyone";
  InitiativeId initiative{};  // Which.
  PersonaId persona{};  // By whom.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<InitiativeHidden> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeHidden&) const = default;
};

// Shown again.
struct InitiativeShown {
  static constexpr std::string_view kind = "initiative_shown";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "everyone";
  InitiativeId initiative{};  // Which.
  PersonaId persona{};  // By whom.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<InitiativeShown> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeShown&) const = default;
};

// Supported. Who: for that member only.
struct InitiativeEndorsed {
  static constexpr std::string_view kind = "initiative_endorsed";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "member";
  InitiativeId initiative{};  // Which.
  PersonaId persona{};  // By whom.

  [[nodiscard]] static Or<InitiativeEndorsed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeEndorsed&) const = default;
};

// A supporter is shown on this initiative's list, or no longer.
struct SupportShown {
  static constexpr std::string_view kind = "support_shown";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "member";
  InitiativeId initiative{};  // Which.
  PersonaId persona{};  // Whose.
  bool shown{};  // Shown.

  [[nodiscard]] static Or<SupportShown> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SupportShown&) const = default;
};

// Support taken back.
struct EndorsementWithdrawn {
  static constexpr std::string_view kind = "endorsement_withdrawn";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "member";
  InitiativeId initiative{};  // Which.
  PersonaId persona{};  // By whom.

  [[nodiscard]] static Or<EndorsementWithdrawn> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const EndorsementWithdrawn&) const = default;
};

// A merge was offered.
struct MergeOffered {
  static constexpr std::string_view kind = "merge_offered";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "moderators";
  MergeId merge{};  // Which.
  InitiativeId from{};  // Goes away.
  InitiativeId into{};  // Stays.
  PersonaId persona{};  // Who offered.
  std::string message;  // Message. (at most reason_max)

  [[nodiscard]] static Or<MergeOffered> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MergeOffered&) const = default;
};

// An offer was declined or cancelled.
struct MergeEnded {
  static constexpr std::string_view kind = "merge_ended";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "moderators";
  MergeId merge{};  // Which.
  PersonaId persona{};  // By whom.
  bool accepted{};  // Always false here; a merge is its own fact.
  std::optional<std::string> reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<MergeEnded> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MergeEnded&) const = default;
};

// Two initiatives became one.
struct InitiativesMerged {
  static constexpr std::string_view kind = "initiatives_merged";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "everyone";
  MergeId merge{};  // Which.
  InitiativeId from{};  // Went away.
  InitiativeId into{};  // Stays.
  PersonaId persona{};  // Who accepted.

  [[nodiscard]] static Or<InitiativesMerged> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativesMerged&) const = default;
};

// A supporter answered after a merge.
struct SupportMoved {
  static constexpr std::string_view kind = "support_moved";
  static constexpr std::string_view feature = "initiative";
  static constexpr std::string_view audience = "member";
  MergeId merge{};  // Which.
  PersonaId persona{};  // Who.
  bool move{};  // Moved along.

  [[nodiscard]] static Or<SupportMoved> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SupportMoved&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

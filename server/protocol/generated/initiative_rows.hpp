#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/initiative_types.hpp"
#include "protocol/generated/membership_types.hpp"
#include "protocol/generated/settings_types.hpp"

namespace radslag::protocol {

namespace rows {

// An open initiative on the list. Topics: {council}/initiatives.
struct InitiativeCard {
  static constexpr std::string_view type = "initiative_card";
  static constexpr std::string_view audience = "everyone";
  using Key = InitiativeId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::string number;  // The council's own number.
  std::string title;  // Title. (at most title_max)
  std::string language;  // Language.
  protocol::InitiativeState state{};  // State.
  PersonaId persona{};  // Author.
  std::optional<std::string> category;  // Category id.
  std::optional<std::string> area;  // Area id.
  std::optional<protocol::Point> place;  // Point.
  std::optional<std::int64_t> cost;  // Cost. (at most cost_max)
  Time published_at{};  // Published.
  std::optional<Time> closes_at;  // Until when support is gathered.
  bool answered{};  // An officer has answered.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeCard&) const = default;
};

// The volatile numbers. Topics: {council}/initiatives, {council}/initiative/{id}.
struct InitiativeTally {
  static constexpr std::string_view type = "initiative_tally";
  static constexpr std::string_view audience = "everyone";
  using Key = InitiativeId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::int64_t support{};  // Endorsements.
  std::int64_t comments{};  // Comments standing.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeTally&) const = default;
};

// One public initiative. Topics: {council}/initiative/{id}.
struct Initiative {
  static constexpr std::string_view type = "initiative";
  static constexpr std::string_view audience = "everyone";
  using Key = InitiativeId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::string number;  // The council's own number.
  std::string title;  // Title. (at most title_max)
  std::string language;  // Language.
  protocol::InitiativeState state{};  // State.
  PersonaId persona{};  // Author.
  std::optional<std::string> category;  // Category id.
  std::optional<std::string> area;  // Area id.
  std::optional<protocol::Point> place;  // Point.
  std::optional<bool> place_is_coarse;  // The middle of the neighbourhood, not the exact place.
  std::optional<std::string> place_label;  // The place in words.
  std::optional<std::int64_t> cost;  // Cost. (at most cost_max)
  std::optional<std::string> beneficiaries;  // Who it is for. (at most beneficiaries_max)
  std::int64_t version{};  // Version.
  std::optional<Time> published_at;  // Published.
  std::optional<Time> closes_at;  // Until when support is gathered.
  std::optional<InitiativeId> merged_into;  // Where it went.
  std::optional<std::string> forwarded_to;  // To whom.
  std::optional<Time> answer_due_at;  // When an officer's answer is due.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Initiative&) const = default;
};

// Its texts. Topics: {council}/initiative/{id}.
struct InitiativeText {
  static constexpr std::string_view type = "initiative_text";
  static constexpr std::string_view audience = "everyone";
  using Key = InitiativeId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  RawJson what;  // Markdown tree.
  RawJson why;  // Markdown tree.
  std::string what_source;  // Markdown. (at most body_max)
  std::string why_source;  // Markdown. (at most body_max)

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeText&) const = default;
};

// A step on the timeline. Stays when the initiative is hidden. Topics: {council}/initiative/{id}.
struct InitiativeStep {
  static constexpr std::string_view type = "initiative_step";
  static constexpr std::string_view audience = "everyone";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  protocol::StepKind step{};  // What happened.
  Time at{};  // When.
  protocol::Role role{};  // In which role; operator stands for a rule of the statutes too.
  std::optional<PersonaId> persona;  // By whom; absent when a rule did it.
  std::optional<std::string> reason;  // Why. (at most reason_max)
  std::optional<std::string> to;  // To whom, or which initiative.
  std::optional<std::int64_t> version;  // New version.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeStep&) const = default;
};

// An officer's answer. Topics: {council}/initiative/{id}.
struct InitiativeAnswer {
  static constexpr std::string_view type = "initiative_answer";
  static constexpr std::string_view audience = "everyone";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  RawJson text;  // Markdown tree.
  std::string source;  // Markdown.
  std::string language;  // Language.
  PersonaId persona{};  // By whom.
  Time at{};  // When.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeAnswer&) const = default;
};

// A version, for history and diff. Topics: {council}/initiative/{id}/history.
struct InitiativeVersion {
  static constexpr std::string_view type = "initiative_version";
  static constexpr std::string_view audience = "everyone";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  std::int64_t version{};  // Version.
  Time at{};  // Written.
  PersonaId persona{};  // By whom.
  std::optional<std::string> note;  // What changed.
  protocol::Content content{};  // What it said.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeVersion&) const = default;
};

// An initiative as moderators see it, whatever its state. Topics: {council}/screening.
struct InitiativeReview {
  static constexpr std::string_view type = "initiative_review";
  static constexpr std::string_view audience = "moderators";
  using Key = InitiativeId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::string number;  // Number.
  protocol::InitiativeState state{};  // State.
  bool hidden{};  // Hidden.
  PersonaId persona{};  // Author.
  std::int64_t version{};  // Version.
  protocol::Content content{};  // What it says.
  Time submitted_at{};  // Received.
  Time due_at{};  // Screened by, by the statutes.
  std::optional<std::string> reason;  // Last reason given. (at most reason_max)
  std::optional<PersonaId> screened_by;  // Who has it in hand.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const InitiativeReview&) const = default;
};

// One's own initiative, whatever its state. Topics: {council}/me.
struct MyInitiative {
  static constexpr std::string_view type = "my_initiative";
  static constexpr std::string_view audience = "member";
  using Key = InitiativeId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::string number;  // Number.
  protocol::InitiativeState state{};  // State.
  bool hidden{};  // Hidden.
  std::int64_t version{};  // Version.
  protocol::Content content{};  // What it says.
  Time submitted_at{};  // Received.
  std::optional<std::string> reason;  // Last reason given. (at most reason_max)

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MyInitiative&) const = default;
};

// One supports this. Topics: {council}/me.
struct MySupport {
  static constexpr std::string_view type = "my_support";
  static constexpr std::string_view audience = "member";
  using Key = InitiativeId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  Time at{};  // Since.
  std::optional<bool> shown;  // One stands on its public list of supporters.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MySupport&) const = default;
};

// Who supports it, of those alone who asked to be shown. Topics: {council}/initiative/{id}/supporters.
struct Supporter {
  static constexpr std::string_view type = "supporter";
  static constexpr std::string_view audience = "everyone";
  using Key = PersonaId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  Time at{};  // Since.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Supporter&) const = default;
};

// A merge offer, for both authors. Topics: {council}/me.
struct MergeOffer {
  static constexpr std::string_view type = "merge_offer";
  static constexpr std::string_view audience = "member";
  using Key = MergeId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  InitiativeId from{};  // Goes away.
  std::string from_title;  // Its title. (at most title_max)
  InitiativeId into{};  // Stays.
  std::string into_title;  // Its title. (at most title_max)
  PersonaId offered_by{};  // Who offered.
  bool mine{};  // One's own offer.
  std::string message;  // Message. (at most reason_max)
  Time at{};  // When.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MergeOffer&) const = default;
};

// The question to a supporter after a merge. Topics: {council}/me.
struct SupportMove {
  static constexpr std::string_view type = "support_move";
  static constexpr std::string_view audience = "member";
  using Key = MergeId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  InitiativeId from{};  // Went away.
  std::string from_title;  // Its title. (at most title_max)
  InitiativeId into{};  // Stays.
  std::string into_title;  // Its title. (at most title_max)
  Time at{};  // When.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SupportMove&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

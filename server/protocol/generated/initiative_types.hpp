#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/settings_types.hpp"

namespace radslag::protocol {

// Where an initiative stands.
enum class InitiativeState {
  submitted,  // Inlämnat: received, waits for screening.
  screening,  // Granskas: a moderator looks.
  returned,  // Komplettering: sent back to its author.
  rejected,  // Avvisat, with a reason.
  forwarded,  // Vidarebefordrat to who can decide.
  published,  // Publicerat: support, questions, changes.
  shortlisted,  // Prioriterat.
  merged,  // Sammanslaget with another.
  lapsed,  // Fick inte tillräckligt stöd i tid.
  withdrawn,  // Återkallat by its author.
};
[[nodiscard]] std::string_view to_string(InitiativeState word);
[[nodiscard]] bool parse_word(std::string_view word, InitiativeState& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, InitiativeState& out);

// What happened on the timeline.
enum class StepKind {
  submitted,  // Received.
  screening,  // Screening began.
  returned,  // Sent back.
  rejected,  // Rejected.
  forwarded,  // Forwarded.
  published,  // Published.
  shortlisted,  // Shortlisted.
  merged,  // Merged.
  lapsed,  // Lapsed.
  withdrawn,  // Withdrawn.
  edited,  // A new version.
  hidden,  // Hidden.
  shown,  // Shown again.
  answered,  // An officer answered.
  merge_took,  // Took in another initiative.
};
[[nodiscard]] std::string_view to_string(StepKind word);
[[nodiscard]] bool parse_word(std::string_view word, StepKind& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, StepKind& out);

// Order of a search.
enum class InitiativeSort {
  newest,  // Newest first.
  support,  // Most support first.
  relevance,  // Best match first.
};
[[nodiscard]] std::string_view to_string(InitiativeSort word);
[[nodiscard]] bool parse_word(std::string_view word, InitiativeSort& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, InitiativeSort& out);

// What an initiative says.
struct Content {
  std::string title;  // Title. (at most title_max)
  std::string what;  // What should be done, Markdown. (at most body_max)
  std::string why;  // Why, Markdown. (at most body_max)
  std::string language;  // Language it is written in.
  std::optional<std::string> category;  // Category id.
  std::optional<std::string> area;  // Area id.
  std::optional<protocol::Point> place;  // Point on the map; absent: no place.
  std::optional<bool> place_is_coarse;  // The place is the middle of its neighbourhood: the server moves it there, and keeps the exact one nowhere.
  std::optional<std::string> place_label;  // The place in words.
  std::optional<std::int64_t> cost;  // Estimated cost in whole units of the council's currency, if known. (at most cost_max)
  std::optional<std::string> beneficiaries;  // Who it is for. (at most beneficiaries_max)

  [[nodiscard]] static Or<Content> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Content&) const = default;
};

// A half-written initiative: everything may be missing.
struct DraftContent {
  std::optional<std::string> title;  // Title. (at most title_max)
  std::optional<std::string> what;  // What. (at most body_max)
  std::optional<std::string> why;  // Why. (at most body_max)
  std::optional<std::string> language;  // Language.
  std::optional<std::string> category;  // Category id.
  std::optional<std::string> area;  // Area id.
  std::optional<protocol::Point> place;  // Point on the map.
  std::optional<bool> place_is_coarse;  // To be shown as its neighbourhood only.
  std::optional<std::string> place_label;  // The place in words.
  std::optional<std::int64_t> cost;  // Cost. (at most cost_max)
  std::optional<std::string> beneficiaries;  // Who it is for. (at most beneficiaries_max)

  [[nodiscard]] static Or<DraftContent> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DraftContent&) const = default;
};

// A draft of one's own.
struct Draft {
  InitiativeId initiative{};  // The id it will have.
  protocol::DraftContent content{};  // What is written.
  Time saved_at{};  // Saved.

  [[nodiscard]] static Or<Draft> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Draft&) const = default;
};

// An initiative in a list or a search.
struct Card {
  InitiativeId id{};  // The initiative.
  std::string number;  // The council's own number, e.g. 2026-14.
  std::string title;  // Title. (at most title_max)
  std::string language;  // Language.
  protocol::InitiativeState state{};  // State.
  PersonaId persona{};  // Author.
  std::optional<std::string> category;  // Category id.
  std::optional<std::string> area;  // Area id.
  std::optional<protocol::Point> place;  // Point.
  std::optional<std::int64_t> cost;  // Cost. (at most cost_max)
  std::optional<Time> published_at;  // Published.
  std::int64_t support{};  // Endorsements.
  std::int64_t comments{};  // Comments.

  [[nodiscard]] static Or<Card> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Card&) const = default;
};

}  // namespace radslag::protocol

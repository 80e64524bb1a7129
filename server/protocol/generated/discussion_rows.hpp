#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/discussion_types.hpp"
#include "protocol/generated/membership_types.hpp"

namespace radslag::protocol {

namespace rows {

// A comment. A taken-back or hidden one keeps its place, without text. Topics: {council}/initiative/{id}.
struct Comment {
  static constexpr std::string_view type = "comment";
  static constexpr std::string_view audience = "everyone";
  using Key = CommentId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::optional<CommentId> parent;  // What it answers.
  std::int64_t depth{};  // Level.
  PersonaId persona{};  // By whom.
  protocol::Role role{};  // In which role.
  protocol::Stance stance{};  // Stance.
  std::string language;  // Language.
  std::optional<RawJson> text;  // Markdown tree; absent when taken back or hidden.
  std::optional<std::string> source;  // Markdown. (at most comment_max)
  std::int64_t version{};  // Version.
  Time at{};  // Written.
  std::optional<Time> edited_at;  // Changed.
  bool taken_back{};  // Taken back.
  std::optional<std::string> hidden_reason;  // Hidden, because. (at most reason_max)

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Comment&) const = default;
};

// The volatile numbers of a comment. Topics: {council}/initiative/{id}.
struct CommentTally {
  static constexpr std::string_view type = "comment_tally";
  static constexpr std::string_view audience = "everyone";
  using Key = CommentId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::int64_t answers{};  // Answers.
  std::map<std::string, std::int64_t> reactions;  // Count by reaction.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentTally&) const = default;
};

// A hidden comment, as moderators see it. Topics: {council}/screening.
struct CommentReview {
  static constexpr std::string_view type = "comment_review";
  static constexpr std::string_view audience = "moderators";
  using Key = CommentId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::Subject subject{};  // About what.
  PersonaId persona{};  // By whom.
  std::string source;  // Markdown. (at most comment_max)
  std::string reason;  // Why hidden. (at most reason_max)
  Time at{};  // Hidden.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentReview&) const = default;
};

// One's own reactions to a comment. Topics: {council}/me.
struct MyReaction {
  static constexpr std::string_view type = "my_reaction";
  static constexpr std::string_view audience = "member";
  using Key = CommentId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::vector<protocol::Reaction> reactions;  // Which.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MyReaction&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/discussion_types.hpp"
#include "protocol/generated/membership_types.hpp"

namespace radslag::protocol {

namespace facts {

// Commented.
struct CommentPosted {
  static constexpr std::string_view kind = "comment_posted";
  static constexpr std::string_view feature = "discussion";
  static constexpr std::string_view audience = "everyone";
  CommentId comment{};  // Which.
  protocol::Subject subject{};  // About what.
  std::optional<CommentId> parent;  // Answers.
  std::int64_t depth{};  // Level.
  PersonaId persona{};  // By whom.
  protocol::Role role{};  // As.
  protocol::Stance stance{};  // Stance.
  std::string text;  // Markdown. (at most comment_max)
  std::string language;  // Language.

  [[nodiscard]] static Or<CommentPosted> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentPosted&) const = default;
};

// Changed.
struct CommentEdited {
  static constexpr std::string_view kind = "comment_edited";
  static constexpr std::string_view feature = "discussion";
  static constexpr std::string_view audience = "everyone";
  CommentId comment{};  // Which.
  std::int64_t version{};  // Version.
  protocol::Stance stance{};  // Stance.
  std::string text;  // Markdown. (at most comment_max)

  [[nodiscard]] static Or<CommentEdited> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentEdited&) const = default;
};

// Taken back.
struct CommentTakenBack {
  static constexpr std::string_view kind = "comment_taken_back";
  static constexpr std::string_view feature = "discussion";
  static constexpr std::string_view audience = "everyone";
  CommentId comment{};  // Which.

  [[nodiscard]] static Or<CommentTakenBack> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentTakenBack&) const = default;
};

// A reaction, or its taking back.
struct CommentReacted {
  static constexpr std::string_view kind = "comment_reacted";
  static constexpr std::string_view feature = "discussion";
  static constexpr std::string_view audience = "member";
  CommentId comment{};  // Which.
  PersonaId persona{};  // By whom.
  protocol::Reaction reaction{};  // Which.
  bool on{};  // On or off.

  [[nodiscard]] static Or<CommentReacted> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentReacted&) const = default;
};

// Hidden.
struct CommentHidden {
  static constexpr std::string_view kind = "comment_hidden";
  static constexpr std::string_view feature = "discussion";
  static constexpr std::string_view audience = "everyone";
  CommentId comment{};  // Which.
  PersonaId persona{};  // By whom.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<CommentHidden> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentHidden&) const = default;
};

// Shown again.
struct CommentShown {
  static constexpr std::string_view kind = "comment_shown";
  static constexpr std::string_view feature = "discussion";
  static constexpr std::string_view audience = "everyone";
  CommentId comment{};  // Which.
  PersonaId persona{};  // By whom.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<CommentShown> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentShown&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol

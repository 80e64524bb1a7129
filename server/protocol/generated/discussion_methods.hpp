#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/discussion_types.hpp"

namespace radslag::protocol {

// What comment.post answers.
struct CommentPostResult {
  std::optional<bool> held;  // It waits for a moderator.

  [[nodiscard]] static Or<CommentPostResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentPostResult&) const = default;
};

// Comment, or answer a comment.
struct CommentPost {
  static constexpr std::string_view method = "comment.post";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = CommentPostResult;
  CouncilId council{};  // The council.
  CommentId comment{};  // Its id, made by the client.
  protocol::Subject subject{};  // About what.
  std::optional<CommentId> parent;  // The comment it answers.
  protocol::Stance stance{};  // Stance.
  std::string text;  // Markdown. (at most comment_max)
  std::string language;  // Language.

  [[nodiscard]] static Or<CommentPost> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentPost&) const = default;
};

// What comment.edit answers.
struct CommentEditResult {
  std::int64_t version{};  // New version.

  [[nodiscard]] static Or<CommentEditResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentEditResult&) const = default;
};

// Its author changes it; that it was edited shows.
struct CommentEdit {
  static constexpr std::string_view method = "comment.edit";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = CommentEditResult;
  CouncilId council{};  // The council.
  CommentId comment{};  // Which.
  std::int64_t version{};  // The version that was edited.
  protocol::Stance stance{};  // Stance.
  std::string text;  // Markdown. (at most comment_max)

  [[nodiscard]] static Or<CommentEdit> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentEdit&) const = default;
};

// What comment.take_back answers.
struct CommentTakeBackResult {

  [[nodiscard]] static Or<CommentTakeBackResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentTakeBackResult&) const = default;
};

// Its author takes it back; that something stood there shows.
struct CommentTakeBack {
  static constexpr std::string_view method = "comment.take_back";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = CommentTakeBackResult;
  CouncilId council{};  // The council.
  CommentId comment{};  // Which.

  [[nodiscard]] static Or<CommentTakeBack> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentTakeBack&) const = default;
};

// What comment.react answers.
struct CommentReactResult {

  [[nodiscard]] static Or<CommentReactResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentReactResult&) const = default;
};

// React to a comment; again is the same act.
struct CommentReact {
  static constexpr std::string_view method = "comment.react";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = CommentReactResult;
  CouncilId council{};  // The council.
  CommentId comment{};  // Which.
  protocol::Reaction reaction{};  // How.

  [[nodiscard]] static Or<CommentReact> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentReact&) const = default;
};

// What comment.unreact answers.
struct CommentUnreactResult {

  [[nodiscard]] static Or<CommentUnreactResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentUnreactResult&) const = default;
};

// Take a reaction back.
struct CommentUnreact {
  static constexpr std::string_view method = "comment.unreact";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = CommentUnreactResult;
  CouncilId council{};  // The council.
  CommentId comment{};  // Which.
  protocol::Reaction reaction{};  // Which.

  [[nodiscard]] static Or<CommentUnreact> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentUnreact&) const = default;
};

// What comment.hide answers.
struct CommentHideResult {

  [[nodiscard]] static Or<CommentHideResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentHideResult&) const = default;
};

// A moderator hides a comment, with a reason.
struct CommentHide {
  static constexpr std::string_view method = "comment.hide";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = CommentHideResult;
  CouncilId council{};  // The council.
  CommentId comment{};  // Which.
  std::string reason;  // Why; shown to everyone. (at most reason_max)

  [[nodiscard]] static Or<CommentHide> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentHide&) const = default;
};

// What comment.show answers.
struct CommentShowResult {

  [[nodiscard]] static Or<CommentShowResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentShowResult&) const = default;
};

// A moderator shows a comment again, with a reason.
struct CommentShow {
  static constexpr std::string_view method = "comment.show";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::moderator;
  using Result = CommentShowResult;
  CouncilId council{};  // The council.
  CommentId comment{};  // Which.
  std::string reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<CommentShow> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CommentShow&) const = default;
};

}  // namespace radslag::protocol

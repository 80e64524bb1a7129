#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/roll_types.hpp"

namespace radslag::protocol {

// What roll.preview answers.
struct RollPreviewResult {
  std::int64_t entries{};  // How many would be on it.
  std::int64_t added{};  // Of them, how many are not on the latest version.
  std::int64_t gone{};  // How many of the latest version would not be.
  std::int64_t faulty{};  // Faulty lines.
  std::optional<std::string> separator;  // Between cells, as it was found: comma, semicolon or tab, by name.
  std::vector<protocol::FileLine> lines;  // Line by line.

  [[nodiscard]] static Or<RollPreviewResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RollPreviewResult&) const = default;
};

// Who would be on a roll, in number; of a file with names line by line what each comes to. Nothing is written.
struct RollPreview {
  static constexpr std::string_view method = "roll.preview";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::chair | Needs::secretary | Needs::operator_;
  using Result = RollPreviewResult;
  CouncilId council{};  // The council.
  std::optional<RollId> roll;  // The roll that would be fixed anew.
  protocol::RollSource source{};  // Of whom.
  std::optional<std::string> area;  // Only residents of this area.
  std::optional<std::string> file;  // For names: a table with the heading "namn" or "name". (at most file_max)

  [[nodiscard]] static Or<RollPreview> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RollPreview&) const = default;
};

// What roll.fix answers.
struct RollFixResult {
  std::int64_t version{};  // The version that was fixed.
  std::int64_t entries{};  // How many are on it.

  [[nodiscard]] static Or<RollFixResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RollFixResult&) const = default;
};

// Fix a roll: who is on it now stays so. What changes later is fixed anew, as the next version; earlier ones are kept. A file with a faulty line is refused whole.
struct RollFix {
  static constexpr std::string_view method = "roll.fix";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::chair | Needs::secretary | Needs::operator_;
  static constexpr bool step_up = true;
  using Result = RollFixResult;
  CouncilId council{};  // The council.
  RollId roll{};  // Its id, the same in every version.
  std::int64_t version{};  // The latest version one has on screen; 0 for a new roll.
  std::string name;  // Its name, e.g. of the meeting.
  std::string purpose;  // What it is for.
  protocol::RollSource source{};  // Of whom.
  std::optional<std::string> area;  // Only residents of this area.
  std::optional<std::string> file;  // For names: as in roll.preview. (at most file_max)

  [[nodiscard]] static Or<RollFix> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RollFix&) const = default;
};

// What members.preview answers.
struct MembersPreviewResult {
  std::int64_t fresh{};  // New lines.
  std::int64_t changed{};  // Lines with another area than before.
  std::int64_t same{};  // Lines that stand there already.
  std::int64_t gone{};  // Of the list so far, lines that are not in this file.
  std::int64_t faulty{};  // Faulty lines.
  std::optional<std::string> separator;  // Between cells, as it was found: comma, semicolon or tab, by name.
  std::vector<protocol::FileLine> lines;  // Line by line.

  [[nodiscard]] static Or<MembersPreviewResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembersPreviewResult&) const = default;
};

// What taking in this list of members would do, line by line. Nothing is written, and nothing is said of who has an account.
struct MembersPreview {
  static constexpr std::string_view method = "members.preview";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::chair | Needs::secretary | Needs::operator_;
  using Result = MembersPreviewResult;
  CouncilId council{};  // The council.
  std::string file;  // A table with the heading "e-post" or "email" and, if one likes, "område" or "area". (at most file_max)

  [[nodiscard]] static Or<MembersPreview> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembersPreview&) const = default;
};

// What members.take_in answers.
struct MembersTakeInResult {
  std::int64_t listed{};  // Lines on the list now.
  std::int64_t invited{};  // Letters sent.

  [[nodiscard]] static Or<MembersTakeInResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembersTakeInResult&) const = default;
};

// Take in a list of members: whoever signs in with an address on it can be confirmed as living here by it (the way `roll`). Of an address only a keyed hash is kept. A file with a faulty line is refused whole; the same file again changes nothing.
struct MembersTakeIn {
  static constexpr std::string_view method = "members.take_in";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::chair | Needs::secretary | Needs::operator_;
  static constexpr bool step_up = true;
  using Result = MembersTakeInResult;
  CouncilId council{};  // The council.
  std::string file;  // As in members.preview. (at most file_max)
  bool replace{};  // What is not in the file leaves the list.
  bool invite{};  // Send a letter with an invitation to join to every address that has none yet.
  std::string language;  // Of the letters.

  [[nodiscard]] static Or<MembersTakeIn> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MembersTakeIn&) const = default;
};

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// What a council may ask a level for.
enum class Activity {
  propose,  // Hand in an initiative.
  comment,  // Write a comment.
  support,  // Support an initiative.
  vote,  // Vote.
  hold_role,  // Hold a role.
};
[[nodiscard]] std::string_view to_string(Activity word);
[[nodiscard]] bool parse_word(std::string_view word, Activity& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, Activity& out);

// How far one keeps somebody away.
enum class Silence {
  none,  // Not at all.
  muted,  // Their texts are folded for one.
  blocked,  // As muted, and their comments, answers and offers to merge come to one's inbox no longer; what they decide in a role still does.
};
[[nodiscard]] std::string_view to_string(Silence word);
[[nodiscard]] bool parse_word(std::string_view word, Silence& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, Silence& out);

// The least level for each activity: 1 anonymous with a code, 2 alias with verified contact, 3 alias known to the council, 4 public name. Reading asks for none (0).
struct LeastLevels {
  std::int64_t propose{};  // Hand in an initiative.
  std::int64_t comment{};  // Write a comment.
  std::int64_t support{};  // Support.
  std::int64_t vote{};  // Vote.
  std::int64_t hold_role{};  // Hold a role.

  [[nodiscard]] static Or<LeastLevels> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const LeastLevels&) const = default;
};

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// What a comment is to the proposal.
enum class Stance {
  for_,  // För.
  against,  // Emot.
  question,  // Fråga.
  neither,  // Varken eller.
};
[[nodiscard]] std::string_view to_string(Stance word);
[[nodiscard]] bool parse_word(std::string_view word, Stance& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, Stance& out);

// A reaction to a comment.
enum class Reaction {
  thanks,  // Tack.
  agree,  // Håller med.
  thoughtful,  // Tänkvärt.
};
[[nodiscard]] std::string_view to_string(Reaction word);
[[nodiscard]] bool parse_word(std::string_view word, Reaction& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, Reaction& out);

// What can be discussed.
enum class SubjectType {
  initiative,  // An initiative.
};
[[nodiscard]] std::string_view to_string(SubjectType word);
[[nodiscard]] bool parse_word(std::string_view word, SubjectType& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, SubjectType& out);

// What a comment is about.
struct Subject {
  protocol::SubjectType type_{};  // Type.
  SubjectId id{};  // Id.

  [[nodiscard]] static Or<Subject> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Subject&) const = default;
};

}  // namespace radslag::protocol

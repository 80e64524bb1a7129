#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol::sample {

// Where a comment stands.
enum class Stance {
  for_,  // in favour
  against,  // opposed
  question,  // asks
};
[[nodiscard]] std::string_view to_string(Stance word);
[[nodiscard]] bool parse_word(std::string_view word, Stance& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, Stance& out);

// A point on the map.
struct Place {
  double latitude{};  // degrees north
  double longitude{};  // degrees east
  std::optional<std::string> label;  // what it is called

  [[nodiscard]] static Or<Place> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Place&) const = default;
};

}  // namespace radslag::protocol::sample

#pragma once
// What the model says of a method beside its shape. The table of all of them is generated/methods.hpp.
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace radslag::protocol {

enum class MethodKind { command, query, session };  // changes something; reads; is about this socket
enum class Transport { any, http, socket };

// Who may call. A set: some methods are open to several roles, none of which includes the other.
enum class Needs : std::uint16_t {
  visitor = 1,
  member = 2,
  resident = 4,
  seat_holder = 8,
  deputy = 16,
  chair = 32,
  secretary = 64,
  minutes_checker = 128,
  teller = 256,
  moderator = 512,
  process_lead = 1024,
  officer = 2048,
  operator_ = 4096,
};

[[nodiscard]] constexpr Needs operator|(Needs left, Needs right) {
  return static_cast<Needs>(std::to_underlying(left) | std::to_underlying(right));
}
[[nodiscard]] constexpr bool has_any(Needs set, Needs wanted) {
  return (std::to_underlying(set) & std::to_underlying(wanted)) != 0;
}

// "moderator|officer": as it stands in `needs` of a refusal.
[[nodiscard]] inline std::string to_string(Needs needs) {
  static constexpr std::array<std::string_view, 13> words = {
      "visitor", "member",          "resident", "seat_holder", "deputy",       "chair",
      "secretary", "minutes_checker", "teller",   "moderator",   "process_lead", "officer", "operator"};
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!has_any(needs, static_cast<Needs>(1U << i))) continue;
    if (!text.empty()) text += '|';
    text += words[i];
  }
  return text;
}

// Whether the model says `"step_up": true` of a method: its generated type then has a constant of that name.
template <class Method>
inline constexpr bool asks_step_up = requires { requires Method::step_up; };

struct MethodEntry {
  std::string_view name;
  MethodKind kind;
  Needs needs;
  Transport transport;
};

}  // namespace radslag::protocol

#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// What a code on paper gives.
enum class PaperGift {
  join,  // An account, and the way into the council.
  belonging,  // The same, and that one belongs to the area: who hands it out has seen that.
};
[[nodiscard]] std::string_view to_string(PaperGift word);
[[nodiscard]] bool parse_word(std::string_view word, PaperGift& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, PaperGift& out);

// One code to be printed.
struct PaperCode {
  std::string code;  // Three groups of four, without letters or digits that look alike.
  std::int64_t size{};  // Modules on a side of its QR code.
  std::string modules;  // The QR code's modules, row by row, dark is 1, as hex digits.

  [[nodiscard]] static Or<PaperCode> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PaperCode&) const = default;
};

}  // namespace radslag::protocol

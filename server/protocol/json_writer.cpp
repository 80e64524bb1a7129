#include "protocol/json_writer.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace radslag::protocol {

namespace {

void append_escaped(std::string& out, unsigned char c) {
  static constexpr std::string_view digits = "0123456789abcdef";
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
  }
  out += "\\u00";
  out += digits[c >> 4];
  out += digits[c & 15];
}

bool needs_escape(unsigned char c) { return c < 0x20 || c == '"' || c == '\\' || c == '<' || c == 0x7f; }

// U+2028 and U+2029 are E2 80 A8 and E2 80 A9: line breaks to an old JavaScript parser.
bool is_line_separator(std::string_view text, std::size_t at) {
  return text[at] == '\xE2' && at + 2 < text.size() && text[at + 1] == '\x80' && (text[at + 2] == '\xA8' || text[at + 2] == '\xA9');
}

}  // namespace

void JsonWriter::comma() {
  if (!is_first_) out_ += ',';
  is_first_ = false;
}

void JsonWriter::open(char bracket) {
  comma();
  out_ += bracket;
  is_first_ = true;
}

void JsonWriter::close(char bracket) {
  out_ += bracket;
  is_first_ = false;
}

void JsonWriter::key(std::string_view name) {
  value(name);
  out_ += ':';
  is_first_ = true;
}

void JsonWriter::value(std::string_view text) {
  comma();
  out_ += '"';
  std::size_t copied = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const bool is_separator = is_line_separator(text, i);
    if (!is_separator && !needs_escape(c)) continue;
    out_.append(text, copied, i - copied);
    if (is_separator) {
      out_ += text[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
      i += 2;
    } else {
      append_escaped(out_, c);
    }
    copied = i + 1;
  }
  out_.append(text, copied);
  out_ += '"';
}

void JsonWriter::value(std::int64_t number) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  raw({digits.data(), end});
}

void JsonWriter::value(double number) {
  if (!std::isfinite(number)) return null();
  std::array<char, 40> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  raw({digits.data(), end});
}

void JsonWriter::raw(std::string_view json) {
  comma();
  out_ += json;
}

}  // namespace radslag::protocol

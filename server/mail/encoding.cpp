#include "mail/encoding.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <array>

namespace radslag::mail {

namespace {

constexpr std::size_t line_max = 76;

bool is_printable(char c) { return c >= 0x20 && c < 0x7f; }

std::string base64(std::string_view bytes) {
  std::string out(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                    sodium_base64_VARIANT_ORIGINAL);
  out.pop_back();  // the terminating zero
  return out;
}

bool continues_a_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

void encode(std::string& out, char c) { out += fmt::format("={:02X}", static_cast<unsigned char>(c)); }

}  // namespace

std::string header_text(std::string_view text, std::size_t column) {
  // "=?" in plain text would be read as an encoded word.
  if (std::ranges::all_of(text, is_printable) && !text.contains("=?") && column + text.size() <= line_max) {
    return std::string(text);
  }
  constexpr std::string_view prefix = "=?UTF-8?B?";
  constexpr std::string_view suffix = "?=";
  std::string out;
  while (!text.empty()) {
    const std::size_t room = line_max - 1 - std::min(column, line_max / 2) - prefix.size() - suffix.size();
    std::size_t take = std::min(text.size(), room / 4 * 3);
    while (take < text.size() && take > 0 && continues_a_character(text[take])) --take;  // a word holds whole characters
    if (take == 0) take = text.size();
    if (!out.empty()) out += "\r\n ";
    out += fmt::format("{}{}{}", prefix, base64(text.substr(0, take)), suffix);
    text.remove_prefix(take);
    column = 1;
  }
  return out;
}

bool is_safe_address(std::string_view address) {
  return std::ranges::count(address, '@') == 1 && address.size() <= 320 && std::ranges::none_of(address, [](char c) {
           return static_cast<unsigned char>(c) <= ' ' || c == 0x7f || std::string_view("<>(),;:\"[]\\").contains(c);
         });
}

std::string quoted_printable(std::string_view text) {
  std::string out;
  std::size_t column = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') {
      out += "\r\n";
      column = 0;
      continue;
    }
    const bool ends_line = i + 1 == text.size() || text[i + 1] == '\n';
    const bool plain = (c >= 33 && c <= 126 && c != '=') || ((c == ' ' || c == '\t') && !ends_line);
    const std::size_t width = plain ? 1 : 3;
    if (column + width > line_max - 1) {
      out += "=\r\n";
      column = 0;
    }
    if (plain) {
      out += c;
    } else {
      encode(out, c);
    }
    column += width;
  }
  return out;
}

std::string to_mail_time(Time time) {
  using namespace std::chrono;
  static constexpr std::array names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = floor<days>(time);
  const year_month_day date{day};
  const hh_mm_ss clock{floor<seconds>(time - day)};
  return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} +0000", names[weekday{day}.c_encoding()],
                     unsigned{date.day()}, months[unsigned{date.month()} - 1], int{date.year()}, clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count());
}

}  // namespace radslag::mail

#include "base/text.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <stdexcept>

namespace radslag {

namespace {

enum class Lines { one, many };

bool is_bidi_control(UChar32 c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_invisible(UChar32 c) {
  return u_isUWhiteSpace(c) || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

// What stands in the place of `c`; -1 for nothing.
UChar32 replacement(UChar32 c, UChar32 next, Lines lines) {
  if (c == '\r') return next == '\n' ? -1 : replacement('\n', 0, lines);
  if (c == '\n' || c == '\t') return lines == Lines::one ? ' ' : c;
  if (c == 0x2028 || c == 0x2029) return lines == Lines::one ? ' ' : '\n';
  if (c < 0x20 || (c >= 0x7f && c <= 0x9f) || is_bidi_control(c)) return -1;
  return c;
}

icu::UnicodeString trimmed(const icu::UnicodeString& text) {
  std::int32_t begin = 0;
  std::int32_t end = text.length();
  while (begin < end && u_isUWhiteSpace(text.char32At(begin))) ++begin;  // all white space is in the BMP
  while (end > begin && u_isUWhiteSpace(text.char32At(end - 1))) --end;
  for (std::int32_t i = begin; i < end; i = text.moveIndex32(i, 1)) {
    if (!is_invisible(text.char32At(i))) return {text, begin, end - begin};
  }
  return {};
}

std::string clean(std::string_view text, Lines lines) {
  const auto source = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  icu::UnicodeString kept;
  for (std::int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1)) {
    const UChar32 c = source.char32At(i);
    const UChar32 put = replacement(c, i + 1 < source.length() ? source.char32At(i + 1) : 0, lines);
    if (put >= 0) kept.append(put);
  }
  // Composed after the removal: what was removed may have stood between a letter and its accent.
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString composed = icu::Normalizer2::getNFCInstance(status)->normalize(kept, status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU could not normalise a text");
  std::string out;
  trimmed(composed).toUTF8String(out);
  return out;
}

// Printable ASCII that neither begins nor ends with a space is already clean: most lines are.
bool is_plain(std::string_view text) {
  return !text.empty() && text.front() != ' ' && text.back() != ' ' &&
         std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
}

}  // namespace

std::size_t utf8_prefix(std::string_view bytes) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int64_t>(bytes.size());
  std::int64_t i = 0;
  while (i < size) {
    const std::int64_t begin = i;
    UChar32 c = 0;
    U8_NEXT(data, i, size, c);
    if (c < 0) return static_cast<std::size_t>(begin);
  }
  return bytes.size();
}

bool is_utf8(std::string_view bytes) { return utf8_prefix(bytes) == bytes.size(); }

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string clean_line(std::string_view text) { return is_plain(text) ? std::string(text) : clean(text, Lines::one); }

std::string clean_text(std::string_view text) { return is_plain(text) ? std::string(text) : clean(text, Lines::many); }

std::string clip(std::string_view text, std::size_t max) {
  if (count_characters(text) <= max) return std::string(text);
  std::size_t characters = 0;
  std::size_t end = 0;
  while (end < text.size()) {
    if ((static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U && ++characters > max) break;
    ++end;
  }
  return std::string(text.substr(0, end)) + "…";
}

std::string quotable(std::string_view text) { return clean_line(clip(text, 40)); }

std::string escape_markup(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

}  // namespace radslag

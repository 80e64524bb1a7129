#pragma once
// Text from people, made safe to store, compare and show: NFC, without control characters and without the
// bidi controls that let a text be read in another order than it is stored (CVE-2021-42574).
// Removed: C0 and C1 controls, U+061C, U+200E/F, U+202A–202E, U+2066–2069. Joiners (U+200C/D) stay: Persian needs them.
#include <cstddef>
#include <string>
#include <string_view>

namespace radslag {

// How many bytes from the front are well-formed UTF-8.
[[nodiscard]] std::size_t utf8_prefix(std::string_view bytes);

// Well formed in the sense of Unicode table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool is_utf8(std::string_view bytes);

// How many code points: what every limit "in characters" counts. The text must be UTF-8.
[[nodiscard]] std::size_t count_characters(std::string_view text);

// One line: line breaks and tabs become spaces; trimmed. Empty when nothing visible is left.
[[nodiscard]] std::string clean_line(std::string_view text);

// Many lines: keeps \n and \t, turns \r\n and \r into \n; trimmed. Empty when nothing visible is left.
[[nodiscard]] std::string clean_text(std::string_view text);

// The first `max` characters, with "…" when something was cut.
[[nodiscard]] std::string clip(std::string_view text, std::size_t max);

// Input as a message may quote it: on one clean line of at most 40 characters.
[[nodiscard]] std::string quotable(std::string_view text);

// For HTML and XML, between tags and inside quoted attributes: & < > " and ' become character references.
[[nodiscard]] std::string escape_markup(std::string_view text);

}  // namespace radslag

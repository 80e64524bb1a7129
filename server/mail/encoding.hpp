#pragma once
// Text as it stands in an e-mail: 7-bit, in lines that every server carries (RFC 5322, 2045, 2047).
#include <string>
#include <string_view>

#include "base/time.hpp"

namespace radslag::mail {

// A header's free text. Anything but printable ASCII becomes encoded words (RFC 2047, "B") of at most 75 characters,
// folded; so a line break in a text can never begin another header. `column` is what already stands on the line.
[[nodiscard]] std::string header_text(std::string_view text, std::size_t column);
// May this stand between < and > of an address header and in an SMTP command? No spaces, controls or brackets, one @.
[[nodiscard]] bool is_safe_address(std::string_view address);
// RFC 2045 section 6.7; \n becomes CRLF, lines have at most 76 characters.
[[nodiscard]] std::string quoted_printable(std::string_view text);
// "Sun, 22 Nov 2026 12:49:38 +0000"
[[nodiscard]] std::string to_mail_time(Time time);

}  // namespace radslag::mail

#pragma once
// Reads an e-mail the way a mail program does, enough to tell whether ours are right.
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace radslag::mail {

struct ReadPart {
  std::map<std::string, std::string> headers;
  std::string body;  // decoded
};

struct ReadMail {
  std::vector<std::pair<std::string, std::string>> headers;  // unfolded, not decoded, in their order
  std::vector<ReadPart> parts;

  [[nodiscard]] std::string header(std::string_view name) const;
};

// Throws std::runtime_error for what is no e-mail: a line without colon among the headers, a bare CR or LF, a line over
// 998 characters, a byte over 127, a missing end of the parts.
[[nodiscard]] ReadMail read_mail(std::string_view message);
// Encoded words (RFC 2047, "B" and UTF-8) back into text.
[[nodiscard]] std::string decode_words(std::string_view header);

}  // namespace radslag::mail

#pragma once
// One line of `export.jsonl` (spec: INTEGRITY section 1), closed: exactly
// {"seq","kind","time","commit","salt"?,"payload"?,"withheld"?}, no member twice, no other member.
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace radslag::methods {

inline constexpr std::size_t export_line_bytes_max = 8 * 1024 * 1024;

struct ExportLine {
  std::uint64_t seq = 0;
  std::string kind;
  std::string time;
  std::string commit;
  std::optional<std::string> salt;     // 64 hex digits
  std::optional<std::string> payload;  // the exact stored bytes
  bool withheld = false;               // this reader may not see the payload
};

// Checks JSON and shape; whether the words fit a leaf is the verifier's question. The error is a plain sentence.
[[nodiscard]] std::expected<ExportLine, std::string> parse_export_line(std::string_view line);

// The line without LF, members in the order above, absent ones left out. Texts must be UTF-8 (throws otherwise).
[[nodiscard]] std::string write_export_line(const ExportLine& line);

}  // namespace radslag::methods

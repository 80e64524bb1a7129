#pragma once
// What a verification found.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace radslag::methods {

// A spoilt export can have a problem in every line; the first ones are enough to act on.
inline constexpr std::size_t problems_max = 1000;

struct Problem {
  std::optional<std::uint64_t> seq;  // none where it is not about one entry
  std::string what;

  bool operator==(const Problem&) const = default;
};

struct VerifyReport {
  std::uint64_t size = 0;  // entries under the checkpoint
  std::string root;        // base64, computed from the export: at that size, or over all of it when it has fewer entries
  std::uint64_t entries_checked = 0;
  std::uint64_t redacted = 0;     // payloads that are gone and named by a later `redacted` entry
  std::vector<Problem> problems;  // at most problems_max
  std::uint64_t unlisted = 0;     // problems beyond those

  [[nodiscard]] bool ok() const { return problems.empty(); }
  void add(std::optional<std::uint64_t> seq, std::string what);
};

// {"size","root","entries_checked","redacted","problems":[{"seq","what"}],"ok"} on one line, without LF. `seq` is null where
// there is none; unlisted problems are counted in one more problem at the end.
[[nodiscard]] std::string to_json(const VerifyReport& report);

}  // namespace radslag::methods

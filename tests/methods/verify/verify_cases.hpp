#pragma once
// Exports, sound and spoilt, with what a verifier must say of them. The server's verifier and the independent one
// (tests/verifier/verify.mjs) are both held to this table.
#include <optional>
#include <string>
#include <vector>

#include "methods/verify/report.hpp"

namespace radslag::methods {

struct VerifyCase {
  std::string name;
  std::string lines;
  std::string checkpoint;
  std::string key;
  std::vector<std::string> older;
  std::vector<Problem> must_say;  // each of these, by seq and the beginning of its words; none means that the export is sound
};

[[nodiscard]] std::vector<VerifyCase> sound_cases();
[[nodiscard]] std::vector<VerifyCase> spoilt_entry_cases();
[[nodiscard]] std::vector<VerifyCase> spoilt_head_cases();
[[nodiscard]] std::vector<VerifyCase> key_change_cases();

}  // namespace radslag::methods

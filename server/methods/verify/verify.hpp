#pragma once
// Checks an exported journal offline, from what the server publishes: the export's lines, a checkpoint, the key file, and any
// older checkpoints that the reader kept (spec: INTEGRITY section 1, formats by example: docs/JOURNAL.md).
//
// Found: entries altered, removed, reordered, repeated, or beyond the checkpoint; a payload that is not the one committed to, or
// is gone without a later `redacted` entry; a time shown that must not be; a head that is not signed by the key of its time, is
// another journal's, or whose root is not the export's. Not found: what no checkpoint ever covered.
//
// One line at a time; memory grows only with the erasures and key changes.
#include <istream>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "methods/verify/report.hpp"

namespace radslag::methods {

struct VerifyInput {
  std::string_view checkpoint;         // the note
  std::string_view key;                // PEM
  std::span<const std::string> older;  // notes, in any order
};

class ExportVerifier {
 public:
  explicit ExportVerifier(const VerifyInput& input);
  ~ExportVerifier();

  // A line without its LF. Lines longer than export_line_bytes_max are problems.
  void feed(std::string_view line);
  // Call once, after the last line.
  [[nodiscard]] VerifyReport finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

[[nodiscard]] VerifyReport verify_export(std::istream& lines, const VerifyInput& input);

}  // namespace radslag::methods

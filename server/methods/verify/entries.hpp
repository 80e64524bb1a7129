#pragma once
// What can be said of an exported entry by itself and its neighbours, without the tree.
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "methods/verify/export_line.hpp"
#include "methods/verify/heads.hpp"
#include "methods/verify/key_chain.hpp"
#include "methods/verify/payload.hpp"
#include "methods/verify/report.hpp"

namespace radslag::methods {

class Entries {
 public:
  // In the order of the export.
  void check(const ExportLine& line, VerifyReport& report);
  // After the last: each payload that is gone must have been named; counts those into `redacted`.
  void check_erasures(VerifyReport& report) const;

  [[nodiscard]] const std::vector<KeyChange>& key_changes() const { return key_changes_; }
  [[nodiscard]] std::span<const Restored> restored() const { return restored_; }

 private:
  void check_order(std::uint64_t seq, VerifyReport& report);
  void check_payload(const ExportLine& line, VerifyReport& report);
  void read_meaning(const ExportLine& line, VerifyReport& report);
  void take_redacted(std::uint64_t seq, const PayloadMembers& fact, VerifyReport& report);
  void take_key_changed(std::uint64_t seq, const PayloadMembers& fact, VerifyReport& report);
  void take_restored(std::uint64_t seq, const PayloadMembers& fact, VerifyReport& report);

  std::uint64_t expected_ = 0;
  std::unordered_set<std::uint64_t> gone_;   // seqs whose payload is missing
  std::unordered_set<std::uint64_t> named_;  // seqs that `redacted` entries name
  std::vector<KeyChange> key_changes_;
  std::vector<Restored> restored_;
};

}  // namespace radslag::methods

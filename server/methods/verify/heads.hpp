#pragma once
// The checkpoints that an export is held against: the present one and older ones that somebody kept.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "methods/tree/checkpoint.hpp"
#include "methods/tree/merkle.hpp"
#include "methods/verify/report.hpp"

namespace radslag::methods {

struct Head {
  std::string label;  // "checkpoint" or "older checkpoint N", N counting from 1 as given
  SignedCheckpoint given;
  std::optional<Hash> found;  // the root that the export has at this size
};

// An entry that tells of a restored backup and names the head that was lost with it.
struct Restored {
  std::uint64_t seq = 0;
  Checkpoint lost;
};

class Heads {
 public:
  // The first must parse, or nothing can be checked and the result is empty; an older one that does not is a problem.
  [[nodiscard]] static std::optional<Heads> parse(std::string_view checkpoint, std::span<const std::string> older,
                                                  VerifyReport& report);

  // Call once before the first entry and after each: keeps the root where a head has this size.
  void reach(const Appender& tree);
  // Compares origins, sizes and roots.
  void compare(const Appender& tree, std::span<const Restored> restored, VerifyReport& report) const;

  [[nodiscard]] const Head& checkpoint() const { return heads_.front(); }
  [[nodiscard]] std::span<const Head> all() const { return heads_; }

 private:
  void compare_root(const Head& head, VerifyReport& report) const;

  std::vector<Head> heads_;
  std::vector<std::size_t> by_size_;
  std::size_t next_ = 0;
};

}  // namespace radslag::methods

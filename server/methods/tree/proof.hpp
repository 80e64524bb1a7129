#pragma once
// Proofs over the journal's tree, made from stored nodes and checked without them (RFC 9162, sections 2.1.3 and 2.1.4; the same
// proofs as RFC 6962's).
//   inclusion    that the entry `seq` is in the tree of `size` entries: how a reader checks one entry against a signed head
//   consistency  that the tree of `from` entries is the beginning of the tree of `to`: that nothing old was changed
#include <cstdint>
#include <span>
#include <vector>

#include "methods/tree/merkle.hpp"

namespace radslag::methods {

using Proof = std::vector<Hash>;

struct InclusionOf {
  std::uint64_t seq = 0;
  std::uint64_t size = 0;
};

struct ConsistencyOf {
  std::uint64_t from = 0;
  std::uint64_t to = 0;
};

// Needs seq < size and size ≤ the stored tree's; throws std::out_of_range for the first, the reader's failure for the second.
[[nodiscard]] Proof prove_inclusion(const NodeReader& nodes, InclusionOf what);
// Needs from ≤ to. Empty where there is nothing to prove: from = 0, or from = to.
[[nodiscard]] Proof prove_consistency(const NodeReader& nodes, ConsistencyOf what);

[[nodiscard]] bool verify_inclusion(InclusionOf what, const Hash& leaf, std::span<const Hash> proof, const Hash& root);

struct Roots {
  Hash from;
  Hash to;
};
[[nodiscard]] bool verify_consistency(ConsistencyOf what, std::span<const Hash> proof, const Roots& roots);

}  // namespace radslag::methods

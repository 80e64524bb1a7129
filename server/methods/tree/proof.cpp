#include "methods/tree/proof.hpp"

#include <bit>
#include <stdexcept>

namespace radslag::methods {

namespace {

// The leaves [begin, end) of a tree, as RFC 6962 splits them: begin is always a multiple of the largest power of two in it.
struct Range {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;

  [[nodiscard]] std::uint64_t size() const { return end - begin; }
  // The largest power of two smaller than the size: where the left subtree ends.
  [[nodiscard]] std::uint64_t middle() const { return begin + std::bit_floor(size() - 1); }
};

Hash hash_range(const NodeReader& nodes, Range range) {
  if (std::has_single_bit(range.size())) {
    const auto level = static_cast<unsigned>(std::countr_zero(range.size()));
    return nodes.node(level, range.begin >> level);
  }
  const std::uint64_t middle = range.middle();
  const Hash left = hash_range(nodes, {range.begin, middle});
  return hash_node(left, hash_range(nodes, {middle, range.end}));
}

void prove_seq(const NodeReader& nodes, std::uint64_t seq, Range range, Proof& proof) {
  if (range.size() == 1) return;
  const std::uint64_t middle = range.middle();
  const Range left{range.begin, middle};
  const Range right{middle, range.end};
  prove_seq(nodes, seq, seq < middle ? left : right, proof);
  proof.push_back(hash_range(nodes, seq < middle ? right : left));
}

// SUBPROOF of RFC 6962, section 2.1.2. `is_old_root`: this range is the whole old tree, whose root the verifier has.
void prove_prefix(const NodeReader& nodes, std::uint64_t from, Range range, bool is_old_root, Proof& proof) {
  if (from == range.end) {
    if (!is_old_root) proof.push_back(hash_range(nodes, range));
    return;
  }
  const std::uint64_t middle = range.middle();
  if (from <= middle) {
    prove_prefix(nodes, from, {range.begin, middle}, is_old_root, proof);
    proof.push_back(hash_range(nodes, {middle, range.end}));
  } else {
    prove_prefix(nodes, from, {middle, range.end}, false, proof);
    proof.push_back(hash_range(nodes, {range.begin, middle}));
  }
}

}  // namespace

Proof prove_inclusion(const NodeReader& nodes, InclusionOf what) {
  if (what.seq >= what.size) throw std::out_of_range("prove_inclusion: seq is not in a tree of this size");
  Proof proof;
  prove_seq(nodes, what.seq, {0, what.size}, proof);
  return proof;
}

Proof prove_consistency(const NodeReader& nodes, ConsistencyOf what) {
  if (what.from > what.to) throw std::out_of_range("prove_consistency: from is larger than to");
  Proof proof;
  if (what.from != 0 && what.from != what.to) prove_prefix(nodes, what.from, {0, what.to}, true, proof);
  return proof;
}

bool verify_inclusion(InclusionOf what, const Hash& leaf, std::span<const Hash> proof, const Hash& root) {
  if (what.seq >= what.size) return false;
  std::uint64_t index = what.seq;
  std::uint64_t last = what.size - 1;
  Hash hash = leaf;
  for (const Hash& step : proof) {
    if (last == 0) return false;
    if ((index & 1) != 0 || index == last) {
      hash = hash_node(step, hash);
      // A last node without a sibling moves up unchanged until it has one on its left.
      while ((index & 1) == 0 && index != 0) {
        index >>= 1;
        last >>= 1;
      }
    } else {
      hash = hash_node(hash, step);
    }
    index >>= 1;
    last >>= 1;
  }
  return last == 0 && hash == root;
}

bool verify_consistency(ConsistencyOf what, std::span<const Hash> proof, const Roots& roots) {
  if (what.from > what.to) return false;
  if (what.from == what.to) return proof.empty() && roots.from == roots.to;
  if (what.from == 0) return proof.empty() && roots.from == hash_nothing();
  std::uint64_t index = what.from - 1;
  std::uint64_t last = what.to - 1;
  while ((index & 1) != 0) {
    index >>= 1;
    last >>= 1;
  }
  // Where the old tree is one perfect subtree, the proof leaves out its root: the verifier has it.
  const bool starts_at_old_root = std::has_single_bit(what.from);
  if (!starts_at_old_root && proof.empty()) return false;
  Hash old_hash = starts_at_old_root ? roots.from : proof.front();
  Hash new_hash = old_hash;
  for (const Hash& step : proof.subspan(starts_at_old_root ? 0 : 1)) {
    if (last == 0) return false;
    if ((index & 1) != 0 || index == last) {
      old_hash = hash_node(step, old_hash);
      new_hash = hash_node(step, new_hash);
      while ((index & 1) == 0 && index != 0) {
        index >>= 1;
        last >>= 1;
      }
    } else {
      new_hash = hash_node(new_hash, step);
    }
    index >>= 1;
    last >>= 1;
  }
  return last == 0 && old_hash == roots.from && new_hash == roots.to;
}

}  // namespace radslag::methods

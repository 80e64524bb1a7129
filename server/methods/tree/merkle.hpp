#pragma once
// The journal's Merkle tree (RFC 6962, section 2.1), kept as its *perfect subtrees*: node (level, index) is the hash over the
// leaves [index × 2^level, (index + 1) × 2^level). A perfect subtree never changes once its leaves exist, so each node is
// written once, and the root of any past size can be put together from at most 64 of them.
//
// Level 0 holds the leaf hashes. A tree of n leaves has fewer than 2n nodes.
#include <cstdint>
#include <vector>

#include "methods/tree/hash.hpp"

namespace radslag::methods {

// Where stored nodes are read from. Only nodes that are full at the size in question are asked for. An implementation that has
// lost a node throws: that is damage, not an answer.
class NodeReader {
 public:
  virtual ~NodeReader() = default;
  [[nodiscard]] virtual Hash node(unsigned level, std::uint64_t index) const = 0;
};

struct StoredNode {
  unsigned level = 0;
  std::uint64_t index = 0;
  Hash hash{};
};

// Grows a tree leaf by leaf without reading anything: it holds only the roots of the perfect subtrees that make up the present
// size (at most 64). A value: copy it before a transaction and put the copy back when that fails.
class Appender {
 public:
  Appender() = default;
  // Takes up a stored tree of `size` leaves; reads as many nodes as `size` has one bits.
  Appender(const NodeReader& nodes, std::uint64_t size);

  // Adds a leaf (its hash) and appends to `stored` the nodes that it completes, the leaf itself first: two a leaf on average.
  void append(const Hash& leaf, std::vector<StoredNode>& stored);
  void append(const Hash& leaf);

  [[nodiscard]] std::uint64_t size() const { return size_; }
  // At most 64 hashes. The empty tree's root is SHA-256("").
  [[nodiscard]] Hash root() const;

 private:
  template <class Store>
  void grow(const Hash& leaf, Store store);

  std::uint64_t size_ = 0;
  std::vector<Hash> peaks_;  // largest subtree first
};

// The root that the tree had at `size`, out of O(log size) stored nodes.
[[nodiscard]] Hash root_of(const NodeReader& nodes, std::uint64_t size);

}  // namespace radslag::methods

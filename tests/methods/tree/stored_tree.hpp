#pragma once
// A tree in memory, as a store would keep it, and RFC 6962's definition of its root, for comparing.
#include <bit>
#include <map>
#include <span>
#include <stdexcept>

#include "methods/tree/merkle.hpp"

namespace radslag::methods {

class StoredTree final : public NodeReader {
 public:
  Hash node(unsigned level, std::uint64_t index) const override {
    ++reads;
    return nodes_.at({level, index});
  }

  void append(const Hash& leaf) {
    std::vector<StoredNode> stored;
    appender_.append(leaf, stored);
    for (const StoredNode& node : stored) {
      if (!nodes_.emplace(std::pair{node.level, node.index}, node.hash).second) throw std::logic_error("node stored twice");
    }
    leaves.push_back(leaf);
  }

  void append_numbered(std::uint64_t count) {
    for (std::uint64_t i = 0; i < count; ++i) append(hash_leaf("leaf " + std::to_string(leaves.size())));
  }

  [[nodiscard]] const Appender& appender() const { return appender_; }
  [[nodiscard]] std::size_t node_count() const { return nodes_.size(); }

  std::vector<Hash> leaves;
  mutable std::size_t reads = 0;

 private:
  Appender appender_;
  std::map<std::pair<unsigned, std::uint64_t>, Hash> nodes_;
};

inline Hash defined_root(std::span<const Hash> leaves) {
  if (leaves.empty()) return hash_nothing();
  if (leaves.size() == 1) return leaves[0];
  const std::size_t middle = std::bit_floor(leaves.size() - 1);
  return hash_node(defined_root(leaves.first(middle)), defined_root(leaves.subspan(middle)));
}

}  // namespace radslag::methods

#include "methods/tree/merkle.hpp"

#include <bit>

namespace radslag::methods {

Appender::Appender(const NodeReader& nodes, std::uint64_t size) : size_(size) {
  std::uint64_t begin = 0;
  for (std::uint64_t rest = size; rest != 0;) {
    const auto level = static_cast<unsigned>(std::bit_width(rest) - 1);
    const std::uint64_t width = std::uint64_t{1} << level;
    peaks_.push_back(nodes.node(level, begin / width));
    begin += width;
    rest -= width;
  }
}

template <class Store>
void Appender::grow(const Hash& leaf, Store store) {
  store(StoredNode{0, size_, leaf});
  peaks_.push_back(leaf);
  unsigned level = 0;
  // As in binary counting: each one bit at the end of the old size is a subtree that the new leaf makes twice as large.
  for (std::uint64_t rest = size_; (rest & 1) != 0; rest >>= 1) {
    const Hash right = peaks_.back();
    peaks_.pop_back();
    peaks_.back() = hash_node(peaks_.back(), right);
    ++level;
    store(StoredNode{level, size_ >> level, peaks_.back()});
  }
  ++size_;
}

void Appender::append(const Hash& leaf, std::vector<StoredNode>& stored) {
  grow(leaf, [&](const StoredNode& node) { stored.push_back(node); });
}

void Appender::append(const Hash& leaf) {
  grow(leaf, [](const StoredNode&) {});
}

Hash Appender::root() const {
  if (peaks_.empty()) return hash_nothing();
  Hash root = peaks_.back();
  for (std::size_t i = peaks_.size() - 1; i-- > 0;) root = hash_node(peaks_[i], root);
  return root;
}

Hash root_of(const NodeReader& nodes, std::uint64_t size) { return Appender(nodes, size).root(); }

}  // namespace radslag::methods

#include "methods/tree/merkle.hpp"

#include <gtest/gtest.h>

#include "base/random.hpp"
#include "methods/tree/stored_tree.hpp"

namespace radslag::methods {

namespace {

// The reference inputs and roots of the certificate-transparency project's Merkle tests (RFC 6962).
const std::vector<std::string> reference_leaves = {
    "", std::string("\0", 1), "\x10", "\x20\x21", "\x30\x31", "\x40\x41\x42\x43", "\x50\x51\x52\x53\x54\x55\x56\x57",
    "\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f"};
const std::vector<std::string> reference_roots = {
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

}  // namespace

TEST(Merkle, roots_of_the_reference_leaves_are_the_published_ones) {
  StoredTree tree;
  EXPECT_EQ(to_hex(tree.appender().root()), reference_roots[0]);
  for (std::size_t i = 0; i < reference_leaves.size(); ++i) {
    tree.append(hash_leaf(std::string_view(reference_leaves[i])));
    EXPECT_EQ(to_hex(tree.appender().root()), reference_roots[i + 1]) << i + 1;
  }
  for (std::size_t size = 0; size < reference_roots.size(); ++size) {
    EXPECT_EQ(to_hex(root_of(tree, size)), reference_roots[size]) << "a past size, " << size;
  }
}

TEST(Merkle, every_past_root_comes_from_few_stored_nodes_and_equals_the_definition) {
  StoredTree tree;
  tree.append_numbered(300);
  EXPECT_LT(tree.node_count(), 600U);
  for (std::uint64_t size = 0; size <= 300; ++size) {
    tree.reads = 0;
    EXPECT_EQ(root_of(tree, size), defined_root(std::span(tree.leaves).first(size))) << size;
    EXPECT_LE(tree.reads, 9U);
  }
}

TEST(Merkle, an_appender_taken_up_from_storage_grows_like_the_one_that_never_stopped) {
  SeededRandom random(7);
  StoredTree tree;
  for (int round = 0; round < 60; ++round) {
    Appender taken_up(tree, tree.appender().size());
    std::vector<StoredNode> again;
    const std::uint64_t batch = random.below(20);
    for (std::uint64_t i = 0; i < batch; ++i) {
      const Hash leaf = sha256(random.hex(8));
      taken_up.append(leaf, again);
      tree.append(leaf);
    }
    EXPECT_EQ(taken_up.root(), tree.appender().root());
    for (const StoredNode& node : again) EXPECT_EQ(tree.node(node.level, node.index), node.hash);
  }
}

TEST(Merkle, a_copied_appender_can_be_put_back) {
  StoredTree tree;
  tree.append_numbered(11);
  Appender working = tree.appender();
  working.append(sha256("rolled back"));
  EXPECT_NE(working.root(), tree.appender().root());
  working = tree.appender();
  EXPECT_EQ(working.root(), root_of(tree, 11));
}

TEST(Hash, hex_and_base64_are_read_only_in_their_canonical_form) {
  const Hash hash = sha256("x");
  EXPECT_EQ(hash_from_hex(to_hex(hash)), hash);
  EXPECT_EQ(hash_from_base64(to_base64(hash)), hash);
  std::string upper = to_hex(hash);
  upper[1] = 'D';  // "2d7…"
  EXPECT_EQ(hash_from_hex(upper), std::nullopt);
  EXPECT_EQ(hash_from_hex(to_hex(hash).substr(1)), std::nullopt);
  EXPECT_EQ(hash_from_base64(to_base64(hash) + "\n"), std::nullopt);
  EXPECT_EQ(from_base64("AB==", 8), std::nullopt) << "bits beyond the last byte must be zero";
  EXPECT_EQ(from_base64("AA", 8), std::nullopt) << "padding is part of the form";
  EXPECT_EQ(from_base64("AA==", 8), std::string("\0", 1));
}

}  // namespace radslag::methods

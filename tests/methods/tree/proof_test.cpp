#include "methods/tree/proof.hpp"

#include <gtest/gtest.h>

#include "base/random.hpp"
#include "methods/tree/stored_tree.hpp"

namespace radslag::methods {

namespace {

Hash flip(Hash hash, std::size_t bit) {
  hash[bit / 8] = static_cast<std::uint8_t>(hash[bit / 8] ^ (1U << (bit % 8)));
  return hash;
}

// Every bit of small proofs, a random one of each hash otherwise: a flip anywhere must be noticed.
template <class Verify>
void expect_no_bit_can_be_flipped(const Proof& proof, Random& random, Verify verify) {
  for (std::size_t step = 0; step < proof.size(); ++step) {
    const bool every_bit = proof.size() <= 2;
    for (std::size_t turn = 0; turn < (every_bit ? 256U : 1U); ++turn) {
      Proof changed = proof;
      changed[step] = flip(changed[step], every_bit ? turn : random.below(256));
      EXPECT_FALSE(verify(changed)) << "step " << step;
    }
    Proof shorter = proof;
    shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(step));
    EXPECT_FALSE(verify(shorter));
  }
  Proof longer = proof;
  longer.push_back(sha256("one more"));
  EXPECT_FALSE(verify(longer));
}

}  // namespace

TEST(Proof, the_reference_tree_gives_the_published_proofs) {
  StoredTree tree;
  for (const std::string& leaf : {std::string(), std::string("\0", 1), std::string("\x10"), std::string("\x20\x21"),
                                  std::string("\x30\x31"), std::string("\x40\x41\x42\x43"),
                                  std::string("\x50\x51\x52\x53\x54\x55\x56\x57"),
                                  std::string("\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f")}) {
    tree.append(hash_leaf(std::string_view(leaf)));
  }
  const auto hex = [](const Proof& proof) {
    std::vector<std::string> text;
    for (const Hash& hash : proof) text.push_back(to_hex(hash));
    return text;
  };
  const std::vector<std::string> first_of_eight = {"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                                   "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                                   "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"};
  const std::vector<std::string> sixth_of_eight = {"bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                                                   "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                                   "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"};
  EXPECT_EQ(hex(prove_inclusion(tree, {.seq = 0, .size = 8})), first_of_eight);
  EXPECT_EQ(hex(prove_inclusion(tree, {.seq = 5, .size = 8})), sixth_of_eight);
  EXPECT_EQ(hex(prove_consistency(tree, {.from = 1, .to = 8})), first_of_eight);
}

TEST(Proof, every_entry_of_every_size_is_proved_and_nothing_else_is) {
  SeededRandom random(21);
  StoredTree tree;
  tree.append_numbered(70);
  for (std::uint64_t size = 1; size <= 70; ++size) {
    const Hash root = root_of(tree, size);
    for (std::uint64_t seq = 0; seq < size; ++seq) {
      const Proof proof = prove_inclusion(tree, {seq, size});
      const Hash leaf = tree.leaves[seq];
      ASSERT_TRUE(verify_inclusion({seq, size}, leaf, proof, root)) << seq << " of " << size;
      EXPECT_FALSE(verify_inclusion({seq, size}, flip(leaf, random.below(256)), proof, root));
      EXPECT_FALSE(verify_inclusion({seq, size}, leaf, proof, flip(root, random.below(256))));
      EXPECT_FALSE(verify_inclusion({size, size}, leaf, proof, root));
      if (size > 1) EXPECT_FALSE(verify_inclusion({(seq + 1) % size, size}, leaf, proof, root));
    }
  }
}

TEST(Proof, no_bit_of_an_inclusion_proof_can_be_flipped) {
  SeededRandom random(22);
  StoredTree tree;
  tree.append_numbered(1500);
  for (int round = 0; round < 150; ++round) {
    const std::uint64_t size = round < 40 ? 1 + random.below(6) : 1 + random.below(1500);
    const std::uint64_t seq = random.below(size);
    const Hash root = root_of(tree, size);
    expect_no_bit_can_be_flipped(prove_inclusion(tree, {seq, size}), random, [&](const Proof& proof) {
      return verify_inclusion({seq, size}, tree.leaves[seq], proof, root);
    });
  }
}

TEST(Proof, every_earlier_size_is_proved_to_be_a_beginning) {
  SeededRandom random(23);
  StoredTree tree;
  tree.append_numbered(70);
  for (std::uint64_t to = 0; to <= 70; ++to) {
    for (std::uint64_t from = 0; from <= to; ++from) {
      const Roots roots{root_of(tree, from), root_of(tree, to)};
      const Proof proof = prove_consistency(tree, {from, to});
      ASSERT_TRUE(verify_consistency({from, to}, proof, roots)) << from << " to " << to;
      const std::size_t bit = random.below(256);
      EXPECT_FALSE(verify_consistency({from, to}, proof, {flip(roots.from, bit), roots.to}));
      if (from != 0) EXPECT_FALSE(verify_consistency({from, to}, proof, {roots.from, flip(roots.to, bit)}));
    }
  }
  EXPECT_FALSE(verify_consistency({5, 4}, {}, {root_of(tree, 5), root_of(tree, 4)}));
}

TEST(Proof, no_bit_of_a_consistency_proof_can_be_flipped) {
  SeededRandom random(24);
  StoredTree tree;
  tree.append_numbered(1500);
  for (int round = 0; round < 150; ++round) {
    const std::uint64_t to = 1 + random.below(round < 40 ? 6 : 1500);
    const std::uint64_t from = 1 + random.below(to);
    const Roots roots{root_of(tree, from), root_of(tree, to)};
    expect_no_bit_can_be_flipped(prove_consistency(tree, {from, to}), random,
                                 [&](const Proof& proof) { return verify_consistency({from, to}, proof, roots); });
  }
}

TEST(Proof, a_tree_with_another_past_has_no_proof) {
  StoredTree honest;
  honest.append_numbered(40);
  StoredTree forked;
  for (std::size_t i = 0; i < 64; ++i) forked.append(i == 7 ? sha256("changed") : hash_leaf("leaf " + std::to_string(i)));
  for (std::uint64_t from = 8; from <= 40; ++from) {
    EXPECT_FALSE(verify_consistency({from, 64}, prove_consistency(forked, {from, 64}), {root_of(honest, from), root_of(forked, 64)}));
  }
}

TEST(Proof, what_is_not_in_the_tree_is_not_asked_of_the_store) {
  StoredTree tree;
  tree.append_numbered(3);
  EXPECT_THROW((void)prove_inclusion(tree, {.seq = 3, .size = 3}), std::out_of_range);
  EXPECT_THROW((void)prove_consistency(tree, {.from = 3, .to = 2}), std::out_of_range);
}

}  // namespace radslag::methods

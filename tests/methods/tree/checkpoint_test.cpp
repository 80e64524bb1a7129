#include "methods/tree/checkpoint.hpp"

#include <gtest/gtest.h>

#include "base/random.hpp"

namespace radslag::methods {

namespace {

SigningKey key_of(std::uint64_t seed) {
  SeededRandom random(seed);
  std::array<std::uint8_t, 32> bytes;
  random.fill(bytes);
  return SigningKey(bytes);
}

const Checkpoint head{"example.org/husby", 3, sha256("root")};

}  // namespace

TEST(SigningKey, the_first_vector_of_rfc_8032_gives_its_key_and_signature) {
  const auto seed = hash_from_hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
  const SigningKey key(*seed);
  EXPECT_EQ(to_hex(key.public_key()), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
  EXPECT_EQ(to_hex(key.sign("")),
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
}

TEST(SigningKey, a_pem_file_is_read_back_and_nothing_else_is) {
  const PublicKey key = key_of(1).public_key();
  const std::string pem = write_pem(key);
  EXPECT_EQ(parse_pem(pem), key);
  EXPECT_EQ(parse_pem("\r\n" + pem + "\n "), key);
  EXPECT_FALSE(parse_pem(pem + pem));
  EXPECT_FALSE(parse_pem(""));
  EXPECT_FALSE(parse_pem("-----BEGIN PUBLIC KEY-----"));
  std::string other = pem;
  other[30] = other[30] == 'A' ? 'B' : 'A';
  EXPECT_FALSE(parse_pem(other)) << "another algorithm's header";
}

TEST(Note, a_published_checkpoint_of_the_c2sp_specification_is_read) {
  const auto parsed = parse_checkpoint(
      "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
      "\xe2\x80\x94 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n");
  ASSERT_TRUE(parsed) << parsed.error();
  EXPECT_EQ(parsed->head.size, 20852163U);
  EXPECT_EQ(to_hex(parsed->note.signatures[0].key_id), "033de0ae");
}

TEST(Note, a_signed_checkpoint_is_read_back_and_its_signature_holds) {
  const SigningKey keys[] = {key_of(1)};
  const auto parsed = parse_checkpoint(sign_checkpoint(head, keys));
  ASSERT_TRUE(parsed) << parsed.error();
  EXPECT_EQ(parsed->head, head);
  EXPECT_TRUE(is_signed_by(*parsed, keys[0].public_key()));
  EXPECT_FALSE(is_signed_by(*parsed, key_of(2).public_key()));
}

TEST(Note, two_keys_sign_one_note) {
  const SigningKey keys[] = {key_of(1), key_of(2)};
  const auto parsed = parse_checkpoint(sign_checkpoint(head, keys));
  ASSERT_TRUE(parsed) << parsed.error();
  EXPECT_TRUE(is_signed_by(*parsed, keys[0].public_key()));
  EXPECT_TRUE(is_signed_by(*parsed, keys[1].public_key()));
}

TEST(Note, no_bit_can_be_flipped) {
  const SigningKey keys[] = {key_of(1)};
  const std::string note = sign_checkpoint(head, keys);
  for (std::size_t bit = 0; bit < note.size() * 8; ++bit) {
    std::string changed = note;
    changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
    const auto parsed = parse_checkpoint(changed);
    EXPECT_FALSE(parsed && is_signed_by(*parsed, keys[0].public_key())) << "bit " << bit;
  }
}

TEST(Note, bad_forms_are_told_apart) {
  const SigningKey keys[] = {key_of(1)};
  const std::string good = sign_checkpoint(head, keys);
  const std::string signature = good.substr(good.find("\n\n") + 2);
  const auto error = [](const std::string& note) {
    const auto parsed = parse_checkpoint(note);
    return parsed ? "none" : parsed.error();
  };
  EXPECT_EQ(error(""), "the note's last line is not ended");
  EXPECT_EQ(error(checkpoint_text(head)), "the note has no empty line before its signatures");
  EXPECT_EQ(error(checkpoint_text(head) + "\n"), "the note is not signed");
  EXPECT_EQ(error(good + "x\n"), "the note has a line that is not a signature");
  EXPECT_EQ(error("o o\n3\nAA\n\n" + signature), "the checkpoint's first line is not an origin");
  EXPECT_EQ(error("o\n03\nAA\n\n" + signature), "the checkpoint's second line is not a size");
  EXPECT_EQ(error("o\n3\nAA\n\n" + signature), "the checkpoint's third line is not a root in base64");
  EXPECT_EQ(error(checkpoint_text(head) + "more\n\n" + signature), "the checkpoint has lines after its root");
  EXPECT_EQ(error(std::string(note_bytes_max + 1, 'x')), "the note is too long");
}

}  // namespace radslag::methods

#include "methods/tree/leaf.hpp"

#include <gtest/gtest.h>

#include "base/random.hpp"

namespace radslag::methods {

namespace {

const Time when = from_unix_ms(1'800'000'000'000);

}  // namespace

TEST(Leaf, a_public_fact_shows_its_kind_and_time) {
  const Hash commit = sha256("anything");
  const Leaf leaf = make_public_leaf("example.org/husby", 41, {"initiative_published", when}, commit);
  EXPECT_EQ(leaf_bytes(leaf), "rk1\nexample.org/husby\n41\ninitiative_published\n2027-01-15T08:00:00Z\n" + to_hex(commit) + "\n");
}

TEST(Leaf, a_fact_that_is_not_for_everyone_shows_neither) {
  const Hash commit = sha256("anything");
  EXPECT_EQ(leaf_bytes(make_private_leaf("o", 0, commit)), "rk1\no\n0\nprivate\n-\n" + to_hex(commit) + "\n");
}

TEST(Leaf, an_envelope_never_shows_its_time) {
  EXPECT_EQ(make_public_leaf("o", 0, {"envelope", when}, Hash{}).time, "-");
}

TEST(Leaf, the_commitment_is_over_domain_salt_and_payload) {
  Salt salt;
  salt.fill(7);
  const std::string whole = std::string("rk1-payload\0", 12) + std::string(32, '\x07') + "{\"a\":1}";
  EXPECT_EQ(commit_payload(salt, "{\"a\":1}"), sha256(whole));
}

TEST(Leaf, only_what_fits_a_line_is_accepted) {
  EXPECT_TRUE(is_origin("radslag.example/husby"));
  for (const char* bad : {"", "two words", "a+b", "line\nbreak", "hus\xc3\xa4" "by"}) EXPECT_FALSE(is_origin(bad)) << bad;
  EXPECT_TRUE(is_kind("key_changed"));
  for (const char* bad : {"", "Upper", "_x", "a b", "a\nb"}) EXPECT_FALSE(is_kind(bad)) << bad;
  EXPECT_TRUE(is_leaf_time("-"));
  EXPECT_TRUE(is_leaf_time("2026-02-28T23:59:59Z"));
  for (const char* bad : {"", "2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01 00:00:00Z", "2026-01-01T00:00:00.000Z"}) {
    EXPECT_FALSE(is_leaf_time(bad)) << bad;
  }
}

}  // namespace radslag::methods

// The same envelope on both sides (client-web/src/parts/ballot/seal.test.ts).
#include <gtest/gtest.h>
#include <sodium.h>

#include "council/rounds/sealing.hpp"

namespace radslag::council::rounds {

TEST(RoundSealing, what_the_browser_sealed_opens_here_and_with_one_bit_changed_does_not) {
  constexpr std::string_view hex =
      "57db4b359f23ae5e146e4e2512056704722506348c150c14753d0c933d04d421f424f37cbc7f6eb87ca7b7573b037c0a58b3"
      "8319cfbd7fb23488b77d48cb3c2c9ab8347ef8c8d044499f416f8de610d1fd";
  std::string envelope(hex.size() / 2, '\0');
  ASSERT_EQ(sodium_hex2bin(reinterpret_cast<unsigned char*>(envelope.data()), envelope.size(), hex.data(), hex.size(), nullptr, nullptr, nullptr), 0);
  Secret key{};
  key.fill(7);
  std::string text = R"({"p":"A","t":"B","b":[1,2]})";
  text.resize(33, '\0');
  EXPECT_EQ(unseal(envelope, key), text);
  for (const std::size_t at : {std::size_t{0}, std::size_t{40}, envelope.size() - 1}) {
    std::string spoilt = envelope;
    spoilt[at] = static_cast<char>(spoilt[at] ^ 1);
    EXPECT_EQ(unseal(spoilt, key), std::nullopt) << at;
  }
  EXPECT_EQ(unseal(envelope.substr(0, 47), key), std::nullopt);
  key[5] ^= 4;
  EXPECT_EQ(unseal(envelope, key), std::nullopt);
}

}  // namespace radslag::council::rounds

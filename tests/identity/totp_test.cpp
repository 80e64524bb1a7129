// Codes by the clock, against the table of RFC 6238 (its eight digits' last six).
#include "identity/totp.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <ranges>

#include "base/random.hpp"
#include "identity/sealing.hpp"

namespace radslag::identity {

namespace {

std::span<const std::uint8_t> bytes_of(std::string_view text) { return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}; }
Time at_second(std::int64_t second) { return from_unix_ms(second * 1000); }
const auto secret = bytes_of("12345678901234567890");

}  // namespace

TEST(Totp, gives_the_codes_of_the_standards_table) {
  struct Case {
    std::int64_t second;
    const char* code;
  };
  for (const auto& [second, code] : {Case{59, "287082"}, {1111111109, "081804"}, {1111111111, "050471"}, {1234567890, "005924"},
                                     {2000000000, "279037"}, {20000000000, "353130"}}) {
    EXPECT_EQ(totp_code(secret, totp_step(at_second(second))), code) << second;
  }
}

TEST(Totp, a_code_counts_a_step_early_and_late_and_no_more) {
  const std::int64_t step = 1000;
  for (std::int64_t away = -3; away <= 3; ++away) {
    const auto found = totp_match(secret, totp_code(secret, step + away), at_second(step * 30 + 15), 0);
    EXPECT_EQ(found.has_value(), away >= -1 && away <= 1) << away;
    if (found) EXPECT_EQ(*found, step + away);
  }
}

TEST(Totp, a_code_counts_once_and_none_before_it_after) {
  const std::int64_t step = 1000;
  const Time now = at_second(step * 30);
  EXPECT_TRUE(totp_match(secret, totp_code(secret, step), now, step - 1));
  EXPECT_FALSE(totp_match(secret, totp_code(secret, step), now, step));
  EXPECT_FALSE(totp_match(secret, totp_code(secret, step - 1), now, step));
  EXPECT_TRUE(totp_match(secret, totp_code(secret, step + 1), now, step));
}

TEST(Totp, what_is_no_code_counts_for_nothing) {
  const Time now = at_second(30000);
  for (const char* code : {"", "0", "00000", "0000000", "abcdef", "287 82"}) EXPECT_FALSE(totp_match(secret, code, now, 0)) << code;
}

TEST(Totp, writes_the_secret_as_apps_read_it) {
  struct Case {
    const char* plain;
    const char* text;
  };
  for (const auto& [plain, text] : {Case{"", ""}, {"f", "MY"}, {"fo", "MZXQ"}, {"foo", "MZXW6"}, {"foob", "MZXW6YQ"}, {"fooba", "MZXW6YTB"}, {"foobar", "MZXW6YTBOI"}}) {
    EXPECT_EQ(base32(bytes_of(plain)), text);
  }
  EXPECT_EQ(totp_address("Rådslag", "a&b@example.org", bytes_of("foobar")),
            "otpauth://totp/R%C3%A5dslag:a%26b%40example%2Eorg?secret=MZXW6YTBOI&issuer=R%C3%A5dslag&algorithm=SHA1&digits=6&period=30");
}

TEST(Totp, draws_a_square_with_the_three_corners_of_a_qr_code) {
  const std::string lines = qr_lines("otpauth://totp/x");
  const auto width = lines.find('\n');
  EXPECT_EQ(lines.size(), width * width + width - 1);
  EXPECT_TRUE(lines.starts_with("1111111"));
  EXPECT_EQ(lines.substr(width - 7, 7), "1111111");
  EXPECT_EQ(lines.substr(lines.size() - width, 7), "1111111");
}

TEST(Sealing, opens_under_the_same_key_alone_and_not_when_changed) {
  SeededRandom random(1);
  council::Secret key{1}, other{2};
  auto box = sealed(key, bytes_of("hemligt"), random);
  EXPECT_TRUE(std::ranges::equal(opened(key, box).value(), bytes_of("hemligt")));
  EXPECT_FALSE(opened(other, box));
  EXPECT_FALSE(opened(key, std::span(box).first(20)));
  EXPECT_EQ(std::ranges::search(box, bytes_of("hemligt")).size(), 0U);
  box.back() ^= 1;
  EXPECT_FALSE(opened(key, box));
}

}  // namespace radslag::identity

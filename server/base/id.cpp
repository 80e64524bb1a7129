#include "base/id.hpp"

#include <algorithm>
#include <array>

namespace radslag {

namespace {

constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

using Bytes16 = std::array<std::uint8_t, 16>;

Bytes16 time_then_random(Time now, Random& random) {
  Bytes16 bytes{};
  random.fill(bytes);
  auto ms = static_cast<std::uint64_t>(to_unix_ms(now));
  for (std::size_t i = 6; i-- > 0; ms >>= 8) bytes[i] = static_cast<std::uint8_t>(ms & 0xff);
  return bytes;
}

}  // namespace

bool is_ulid(std::string_view text) {
  // The first character carries three bits only: above 7 the value would not fit 128 bits.
  return text.size() == 26 && text[0] <= '7' &&
         std::ranges::all_of(text, [](char c) { return crockford.contains(c); });
}

bool is_uuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool dash_here = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash_here ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) return false;
  }
  return true;
}

bool is_slug(std::string_view text) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  if (text.size() < 2 || text.size() > 40 || !is_letter(text[0])) return false;
  return std::ranges::all_of(text, [&](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-'; });
}

std::string make_ulid(Time now, Random& random) {
  const Bytes16 bytes = time_then_random(now, random);
  std::string text(26, '0');
  // 130 bits of text for 128 of value: the two missing ones are zeros in front.
  for (std::size_t i = 0; i < 26; ++i) {
    unsigned value = 0;
    for (std::size_t bit = 0; bit < 5; ++bit) {
      const std::size_t at = i * 5 + bit;
      const unsigned one = at < 2 ? 0U : (bytes[(at - 2) / 8] >> (7 - (at - 2) % 8)) & 1U;
      value = value << 1 | one;
    }
    text[i] = crockford[value];
  }
  return text;
}

std::string make_uuid7(Time now, Random& random) {
  Bytes16 bytes = time_then_random(now, random);
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x70);
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
  std::string text = to_hex(bytes);
  for (const std::size_t at : {8U, 13U, 18U, 23U}) text.insert(at, "-");
  return text;
}

}  // namespace radslag

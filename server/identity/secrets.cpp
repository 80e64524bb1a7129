#include "identity/secrets.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <array>

#include "identity/address.hpp"

namespace radslag::identity {

namespace {

// The first two bytes of U+0660–0669 and U+06F0–06F9 in UTF-8; the third number is the byte of the zero.
struct Digits {
  char lead;
  unsigned char zero;
};
constexpr std::array arabic_digits{Digits{'\xD9', 0xA0}, Digits{'\xDB', 0xB0}};

// The European digit that begins at `text[i]`, or 0.
char arabic_digit(std::string_view text, std::size_t i) {
  if (i + 1 >= text.size()) return 0;
  const auto next = static_cast<unsigned char>(text[i + 1]);
  for (const auto& [lead, zero] : arabic_digits) {
    if (text[i] == lead && next >= zero && next < zero + 10) return static_cast<char>('0' + (next - zero));
  }
  return 0;
}

}  // namespace

std::string make_token(Random& random) {
  std::array<std::uint8_t, 32> bytes{};
  random.fill(bytes);
  std::array<char, sodium_base64_ENCODED_LEN(32, sodium_base64_VARIANT_URLSAFE_NO_PADDING)> text{};
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  sodium_memzero(bytes.data(), bytes.size());
  return text.data();
}

std::string make_code(Random& random) { return fmt::format("{:06}", random.below(1'000'000)); }

namespace {

std::string make_typed_code(Random& random, int length) {
  static constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::string code;
  for (int i = 0; i < length; ++i) {
    if (i > 0 && i % 4 == 0) code += '-';
    code += letters[random.below(letters.size())];
  }
  return code;
}

}  // namespace

std::string make_operator_code(Random& random) { return make_typed_code(random, 16); }

std::string make_recovery_code(Random& random) { return make_typed_code(random, 24); }

std::string typed_code(std::string_view text) {
  // The long code of a link stays as it is: hyphens are part of it.
  if (text.size() > 30) return std::string(text);
  std::string out = european_digits(text);
  std::erase_if(out, [](char c) { return c == ' ' || c == '-'; });
  return out;
}

std::string european_digits(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const char digit = arabic_digit(text, i)) {
      out += digit;
      ++i;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string typed_operator_code(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) out += c;
  }
  return out;
}

Secret hash_of_token(const KeyRing& keys, std::string_view token) { return keys.keyed_hash("session", token); }

Secret hash_of_request(const KeyRing& keys, std::string_view request) { return keys.keyed_hash("request", request); }

Secret hash_of_code(const KeyRing& keys, std::string_view request, std::string_view code) {
  return keys.keyed_hash("code", fmt::format("{}\n{}", request, code));
}

Secret hash_of_link(const KeyRing& keys, std::string_view request, std::string_view link) {
  return keys.keyed_hash("link", fmt::format("{}\n{}", request, link));
}

Secret hash_of_operator_code(const KeyRing& keys, std::string_view code) {
  return keys.keyed_hash("operator code", typed_operator_code(code));
}

Secret hash_of_listed_address(const KeyRing& keys, const CouncilId& council, std::string_view email) {
  return keys.keyed_hash("member list", fmt::format("{}\n{}", council.value, email_key(email)));
}

bool equal(const Secret& left, const Secret& right) { return sodium_memcmp(left.data(), right.data(), left.size()) == 0; }

}  // namespace radslag::identity

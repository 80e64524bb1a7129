#include "identity/totp.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

#include <chrono>
#include <qrcodegen.hpp>
#include <stdexcept>

namespace radslag::identity {

namespace {

constexpr std::chrono::seconds step_length{30};
constexpr std::int64_t neighbours = 1;

// All but letters and digits of ASCII, so that a name cannot end the address's part that it stands in.
std::string percent_encoded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool is_plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (is_plain) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

}  // namespace

std::int64_t totp_step(Time at) { return std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()) / step_length; }

std::string totp_code(std::span<const std::uint8_t> secret, std::int64_t step) {
  std::array<std::uint8_t, 8> counter{};
  for (std::size_t i = 0; i < counter.size(); ++i) counter[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(step) >> (8 * (7 - i)));
  std::array<std::uint8_t, EVP_MAX_MD_SIZE> hash{};
  unsigned int length = 0;
  if (HMAC(EVP_sha1(), secret.data(), static_cast<int>(secret.size()), counter.data(), counter.size(), hash.data(), &length) == nullptr) {
    throw std::runtime_error("HMAC failed");
  }
  const std::size_t offset = hash[length - 1] & 0x0FU;
  const std::uint32_t number = (hash[offset] & 0x7FU) << 24U | static_cast<std::uint32_t>(hash[offset + 1]) << 16U |
                               static_cast<std::uint32_t>(hash[offset + 2]) << 8U | hash[offset + 3];
  return fmt::format("{:06}", number % 1'000'000);
}

std::optional<std::int64_t> totp_match(std::span<const std::uint8_t> secret, std::string_view code, Time now, std::int64_t last_step) {
  std::optional<std::int64_t> found;
  const std::int64_t present = totp_step(now);
  for (std::int64_t step = present - neighbours; step <= present + neighbours; ++step) {
    const std::string right = totp_code(secret, step);
    const bool is_right = code.size() == right.size() && sodium_memcmp(code.data(), right.data(), right.size()) == 0;
    if (is_right && step > last_step) found = step;
  }
  return found;
}

std::string base32(std::span<const std::uint8_t> bytes) {
  static constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  std::string out;
  std::uint32_t buffer = 0;
  int bits = 0;
  for (const std::uint8_t byte : bytes) {
    buffer = (buffer << 8U | byte) & 0xFFFFU;
    for (bits += 8; bits >= 5; bits -= 5) out += letters[buffer >> static_cast<unsigned>(bits - 5) & 31U];
  }
  if (bits > 0) out += letters[buffer << static_cast<unsigned>(5 - bits) & 31U];
  return out;
}

std::string totp_address(std::string_view issuer, std::string_view account, std::span<const std::uint8_t> secret) {
  return fmt::format("otpauth://totp/{0}:{1}?secret={2}&issuer={0}&algorithm=SHA1&digits=6&period=30", percent_encoded(issuer),
                     percent_encoded(account), base32(secret));
}

std::string qr_lines(const std::string& text) {
  const auto code = qrcodegen::QrCode::encodeText(text.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
  std::string lines;
  for (int y = 0; y < code.getSize(); ++y) {
    if (y > 0) lines += '\n';
    for (int x = 0; x < code.getSize(); ++x) lines += code.getModule(x, y) ? '1' : '0';
  }
  return lines;
}

}  // namespace radslag::identity

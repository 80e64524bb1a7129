#pragma once
// One-time codes by the clock (RFC 6238 over RFC 4226): HMAC-SHA-1, thirty seconds a step, six digits. What every app
// for such codes can do; longer hashes and codes many of them cannot. HMAC is OpenSSL's.
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/time.hpp"

namespace radslag::identity {

using TotpSecret = std::array<std::uint8_t, 20>;  // RFC 4226: as long as the hash

// The step that a moment lies in.
[[nodiscard]] std::int64_t totp_step(Time at);
[[nodiscard]] std::string totp_code(std::span<const std::uint8_t> secret, std::int64_t step);
// The step whose code this is: the present one or a neighbour, for a clock that is half a minute off, and later than
// `last_step`, the newest whose code was used. All three are compared, always.
[[nodiscard]] std::optional<std::int64_t> totp_match(std::span<const std::uint8_t> secret, std::string_view code, Time now, std::int64_t last_step);

// RFC 4648, without padding: how the secret is typed.
[[nodiscard]] std::string base32(std::span<const std::uint8_t> bytes);
// otpauth://totp/…: what the app reads from the QR code.
[[nodiscard]] std::string totp_address(std::string_view issuer, std::string_view account, std::span<const std::uint8_t> secret);

// The QR code of a text as lines of 0 and 1, one a row, 1 for dark. Without the quiet zone around it.
[[nodiscard]] std::string qr_lines(const std::string& text);

}  // namespace radslag::identity

#include "methods/pabulib/amount.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace radslag::methods::pabulib {

namespace {

// Twice a numerator still fits in 63 bits.
constexpr std::int64_t part_max = 4'000'000'000'000'000'000;
constexpr std::size_t decimals_max = 18;

std::optional<std::int64_t> parse_digits(std::string_view text) {
  if (text.empty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
  std::int64_t number = 0;
  const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (ec != std::errc{} || number > part_max) return std::nullopt;
  return number;
}

Amount reduced(std::int64_t numerator, std::int64_t denominator) {
  const std::int64_t divisor = std::gcd(numerator, denominator);
  return {numerator / divisor, denominator / divisor};
}

}  // namespace

std::optional<Amount> Amount::parse(std::string_view text) {
  if (const auto slash = text.find('/'); slash != std::string_view::npos) {
    const auto above = parse_digits(text.substr(0, slash));
    const auto below = parse_digits(text.substr(slash + 1));
    if (!above || !below || *below == 0) return std::nullopt;
    return reduced(*above, *below);
  }
  const auto point = text.find('.');
  const auto whole = parse_digits(text.substr(0, point));
  if (!whole || point == std::string_view::npos) return whole ? std::optional(Amount{*whole, 1}) : std::nullopt;
  const std::string_view decimals = text.substr(point + 1);
  const auto rest = parse_digits(decimals);
  if (!rest || decimals.size() > decimals_max) return std::nullopt;
  std::int64_t scale = 1;
  for (std::size_t i = 0; i < decimals.size(); ++i) scale *= 10;
  if (*whole > (part_max - *rest) / scale) return std::nullopt;
  return reduced(*whole * scale + *rest, scale);
}

std::string Amount::to_string() const {
  return is_whole() ? std::to_string(numerator) : std::to_string(numerator) + "/" + std::to_string(denominator);
}

}  // namespace radslag::methods::pabulib

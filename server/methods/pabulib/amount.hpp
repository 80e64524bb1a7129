#pragma once
// A cost or a budget, exactly as written: a fraction in lowest terms. Floating point would round a third of a budget.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace radslag::methods::pabulib {

struct Amount {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;  // positive

  // "1200", "1200.50" (a decimal point) or "2401/2"; not negative, with no more digits than fit into 62 bits.
  [[nodiscard]] static std::optional<Amount> parse(std::string_view text);
  [[nodiscard]] bool is_whole() const { return denominator == 1; }
  // "1200" or "2401/2".
  [[nodiscard]] std::string to_string() const;
  // Rounded to the nearest whole unit, halves up.
  [[nodiscard]] std::int64_t rounded() const { return (2 * numerator + denominator) / (2 * denominator); }
  bool operator==(const Amount&) const = default;
};

}  // namespace radslag::methods::pabulib

#pragma once
// Exact fractions (GMP). Money that is shared out equally does not stay whole, and a tie is a tie only when it is exact.
#include <gmpxx.h>

#include <cstdint>
#include <string>

namespace radslag::methods {

using Rational = mpq_class;

[[nodiscard]] Rational rational(std::int64_t numerator, std::int64_t denominator = 1);
// "3" or "7/2", in lowest terms.
[[nodiscard]] std::string to_string(const Rational& value);

}  // namespace radslag::methods

#include "methods/rational.hpp"

namespace radslag::methods {

namespace {

// GMP's constructors take `long`, which is 64 bits here.
static_assert(sizeof(long) == sizeof(std::int64_t));

}  // namespace

Rational rational(std::int64_t numerator, std::int64_t denominator) {
  Rational value(static_cast<long>(numerator), static_cast<long>(denominator));
  value.canonicalize();
  return value;
}

std::string to_string(const Rational& value) { return value.get_str(); }

}  // namespace radslag::methods

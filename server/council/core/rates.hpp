#pragma once
// Token buckets, a member and a kind of act each (SECURITY.md, Limits). In memory: a restart forgives.
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

#include "base/time.hpp"
#include "council/core/registry.hpp"

namespace radslag::council {

class Rates {
 public:
  // Takes one token; otherwise the milliseconds until there is one. `crowd`: so many share the bucket, and it is so much
  // larger (visitors, of whom nothing is known but an address that a whole hall may have).
  [[nodiscard]] std::optional<std::int64_t> take(const std::string& who, Rate rate, Time now, double crowd = 1);

 private:
  struct Bucket {
    double tokens = 0;
    Time filled{};
  };
  void forget_the_full(Time now);

  std::unordered_map<std::string, Bucket> buckets_;
};

}  // namespace radslag::council

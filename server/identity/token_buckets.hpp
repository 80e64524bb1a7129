#pragma once
// So many at once, so many a second, for each key. In memory: a restart forgives. From any thread.
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "base/time.hpp"

namespace radslag::identity {

class TokenBuckets {
 public:
  TokenBuckets(double a_second, double burst) : a_second_(a_second), burst_(burst) {}

  // Takes one; otherwise the milliseconds until there is one.
  [[nodiscard]] std::optional<std::int64_t> take(const std::string& key, Time now);
  // What was taken turned out not to count.
  void give_back(const std::string& key);

 private:
  struct Bucket {
    double tokens = 0;
    Time filled{};
  };
  void forget_the_full(Time now);
  [[nodiscard]] double level(const Bucket& bucket, Time now) const;

  double a_second_;
  double burst_;
  std::mutex mutex_;
  std::unordered_map<std::string, Bucket> buckets_;
  std::size_t look_at_ = 1024;  // how many buckets there may be before the full ones are dropped
};

}  // namespace radslag::identity

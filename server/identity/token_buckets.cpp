#include "identity/token_buckets.hpp"

#include <algorithm>
#include <cmath>

namespace radslag::identity {

double TokenBuckets::level(const Bucket& bucket, Time now) const {
  const double seconds = std::chrono::duration<double>(now - bucket.filled).count();
  return std::min(burst_, bucket.tokens + std::max(0.0, seconds) * a_second_);
}

std::optional<std::int64_t> TokenBuckets::take(const std::string& key, Time now) {
  const std::lock_guard lock(mutex_);
  if (buckets_.size() >= look_at_) forget_the_full(now);
  const auto [found, is_new] = buckets_.try_emplace(key, Bucket{burst_, now});
  Bucket& bucket = found->second;
  bucket = {level(bucket, now), now};
  if (bucket.tokens < 1) return static_cast<std::int64_t>(std::ceil((1 - bucket.tokens) / a_second_ * 1000));
  bucket.tokens -= 1;
  return std::nullopt;
}

void TokenBuckets::give_back(const std::string& key) {
  const std::lock_guard lock(mutex_);
  const auto found = buckets_.find(key);
  if (found != buckets_.end()) found->second.tokens = std::min(burst_, found->second.tokens + 1);
}

// A full bucket says nothing that a new one would not.
void TokenBuckets::forget_the_full(Time now) {
  std::erase_if(buckets_, [&](const auto& entry) { return level(entry.second, now) >= burst_; });
  look_at_ = std::max<std::size_t>(1024, buckets_.size() * 2);
}

}  // namespace radslag::identity

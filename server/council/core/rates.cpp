#include "council/core/rates.hpp"

#include <algorithm>
#include <cmath>

namespace radslag::council {

namespace {

struct Limit {
  double a_second;
  double burst;
};

// Figures: SECURITY.md, Limits; an initiative is a text like a comment, written far less often.
std::optional<Limit> limit_of(Rate rate) {
  switch (rate) {
    case Rate::none: return std::nullopt;
    case Rate::comment: return Limit{0.2, 10};
    case Rate::vote: return Limit{1, 10};
    case Rate::search: return Limit{2, 20};
    case Rate::upload: return Limit{0.05, 5};
    case Rate::initiative: return Limit{0.05, 10};
    case Rate::report: return Limit{0.05, 5};
    case Rate::reports_of_a_hall: return Limit{1, 200};
  }
  return std::nullopt;
}

constexpr std::size_t buckets_max = 200'000;

}  // namespace

std::optional<std::int64_t> Rates::take(const std::string& who, Rate rate, Time now, double crowd) {
  auto limit = limit_of(rate);
  if (!limit) return std::nullopt;
  limit = Limit{limit->a_second * crowd, limit->burst * crowd};
  if (buckets_.size() > buckets_max) forget_the_full(now);
  const auto [found, is_new] = buckets_.try_emplace(who + static_cast<char>('0' + static_cast<int>(rate)));
  Bucket& bucket = found->second;
  if (is_new) {
    bucket = {limit->burst, now};
  } else {
    const double seconds = std::chrono::duration<double>(now - bucket.filled).count();
    bucket = {std::min(limit->burst, bucket.tokens + std::max(0.0, seconds) * limit->a_second), now};
  }
  if (bucket.tokens >= 1) {
    bucket.tokens -= 1;
    return std::nullopt;
  }
  return static_cast<std::int64_t>(std::ceil((1 - bucket.tokens) / limit->a_second * 1000));
}

void Rates::forget_the_full(Time now) {
  // After this long every bucket but an upload's has filled up by itself; an upload's owner is forgiven.
  constexpr std::chrono::minutes long_enough{5};
  std::erase_if(buckets_, [&](const auto& entry) { return now - entry.second.filled > long_enough; });
}

}  // namespace radslag::council

#include "cli/vote_count.hpp"

#include <algorithm>
#include <cmath>

#include "protocol/json_writer.hpp"

namespace radslag::cli {

double VoteCount::percentile_ms(double share) const {
  if (ack_ms.empty()) return 0;
  std::vector<float> sorted = ack_ms;
  std::ranges::sort(sorted);
  const auto index = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
  return static_cast<double>(sorted[std::clamp<std::size_t>(index, 1, sorted.size()) - 1]);
}

std::string VoteCount::to_json() const {
  const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
  std::string text;
  protocol::JsonWriter out(text);
  out.begin_object();
  out.member("voters", voters);
  out.member("commands", commands);
  out.member("acknowledged", acknowledged);
  out.member("refused", std::map<std::string, std::int64_t>(refused.begin(), refused.end()));
  out.member("sent_again", sent_again);
  out.member("lost", lost);
  out.member("seconds", rounded(seconds));
  out.member("commands_per_second", rounded(seconds > 0 ? static_cast<double>(acknowledged) / seconds : 0));
  out.member("p50_ack_ms", rounded(percentile_ms(0.5)));
  out.member("p99_ack_ms", rounded(percentile_ms(0.99)));
  out.member("tallies_equal", tallies_equal);
  if (result_official) out.member("result_official", *result_official);
  if (!differing.empty()) out.member("differing", differing);
  out.end_object();
  return text;
}

}  // namespace radslag::cli

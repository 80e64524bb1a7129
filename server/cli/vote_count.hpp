#pragma once
// What a replay counts while it runs, and prints at its end.
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace radslag::cli {

struct VoteCount {
  std::size_t voters = 0;
  std::size_t commands = 0;
  std::size_t acknowledged = 0;
  std::size_t lost = 0;                         // never answered
  std::map<std::string, std::size_t> refused;   // by reason; those sent again are not among them
  std::size_t sent_again = 0;                   // asked to wait
  std::vector<float> ack_ms;
  double seconds = 0;
  std::vector<std::string> differing;           // projects whose tallies are not the file's
  bool tallies_equal = false;
  std::optional<bool> result_official{};        // of a round: the winners are those that the file says were chosen

  // The smallest time within which this share of the answers came.
  [[nodiscard]] double percentile_ms(double share) const;
  // One JSON object on one line.
  [[nodiscard]] std::string to_json() const;
};

}  // namespace radslag::cli

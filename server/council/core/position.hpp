#pragma once
// Where a viewer stands on a topic: `seq-hash8-labels8`: the journal sequence, the first eight hex digits of that
// entry's leaf hash, and of a hash of the viewer's labels. When either hash disagrees, the answer is a reset.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace radslag::council {

struct Position {
  std::int64_t seq = -1;
  std::string hash8 = "00000000";
  std::string labels8;

  [[nodiscard]] std::string to_string() const;
  [[nodiscard]] static std::optional<Position> parse(std::string_view text);
  bool operator==(const Position&) const = default;
};

}  // namespace radslag::council

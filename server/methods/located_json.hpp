#pragma once
// JSON of which every value knows where it stands, so that a file that is wrong can be put right by hand.
#include <cstddef>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "methods/pabulib/records.hpp"

namespace radslag::methods {

struct LocatedJson {
  enum class Kind : std::uint8_t { null, boolean, whole, decimal, text, list, object };

  Kind kind = Kind::null;
  std::size_t byte = 0;             // where it begins
  std::int64_t whole = 0;           // `whole`, and 1 for true
  std::string text;
  std::vector<std::string> names;   // an object's members, each name once: names[i] is items[i]
  std::vector<LocatedJson> items;   // a list's values, too

  // Nothing where there is no such member.
  [[nodiscard]] const LocatedJson* find(std::string_view name) const;
  // A whole number in [min, max].
  [[nodiscard]] bool is_whole(std::int64_t min, std::int64_t max) const { return kind == Kind::whole && whole >= min && whole <= max; }
};

// A place in the file, told by its line and column.
[[nodiscard]] pabulib::Fault fault_at(std::string_view text, std::size_t byte, std::string words);

// UTF-8, nested no deeper than `depth_max`. A whole number beyond 64 bits is a decimal.
inline constexpr std::size_t json_depth_max = 16;
[[nodiscard]] std::expected<LocatedJson, pabulib::Fault> parse_located_json(std::string_view text);

}  // namespace radslag::methods

#pragma once
// What every generated header needs, and no more: such headers are included widely, so they stay light.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "base/refusal.hpp"
#include "base/time.hpp"

namespace radslag::protocol {

class Value;
class JsonWriter;
class Faults;
struct Where;

// JSON that is already text: put into the answer as it is.
struct RawJson {
  std::string text = "null";
  bool operator==(const RawJson&) const = default;
};

// A word of the wire as the enum E of the model; none when it is not one of its words.
template <class E>
[[nodiscard]] std::optional<E> from_string(std::string_view word) {
  E found{};
  if (!parse_word(word, found)) return std::nullopt;
  return found;
}

}  // namespace radslag::protocol

#pragma once
// JSON text from outside → Value, by a SAX parser that neither recurses nor loses what a DOM loses: repeated keys,
// -0, numbers that do not fit. Built on nlohmann's SAX interface, which only reader.cpp includes.
#include <cstddef>
#include <string_view>

#include "base/refusal.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/value.hpp"

namespace radslag::protocol {

struct ReaderLimits {
  std::size_t depth_max = limits::json_depth_max;      // nested objects and lists
  std::size_t members_max = limits::json_members_max;  // members and elements in the whole text
  [[nodiscard]] static ReaderLimits for_own_text() { return {.depth_max = 64, .members_max = 1'000'000}; }
};

struct Unreadable {
  // parse_error (with line and column), or with `field` a pointer into the text: duplicate_key, too_deep, too_many, bad_number.
  Refusal refusal;
  bool is_utf8 = true;  // false: the connection is to be closed with 1007
  // Scalar members of the outermost object, where the text is JSON at all: to find the id that the answer must carry.
  Value outermost;
};

[[nodiscard]] std::expected<Value, Unreadable> read_json(std::string_view text, ReaderLimits limits = {});

}  // namespace radslag::protocol

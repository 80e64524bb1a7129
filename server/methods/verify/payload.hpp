#pragma once
// The members of a payload that a verifier needs. A payload is {"kind","at","actor"?,"role","fact":{…}}: `kind` and `at` (unix
// milliseconds) are the entry's true ones, `fact` holds the fact's own members. A payload may also be the fact's members alone,
// or no JSON at all: then there is nothing to compare, and its commitment still holds.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace radslag::methods {

struct PayloadMembers {
  std::optional<std::string> kind;
  std::optional<std::uint64_t> at;
  std::optional<std::uint64_t> seq;
  std::optional<std::string> key, replaces, lost;
};

struct Payload {
  PayloadMembers outer;
  std::optional<PayloadMembers> fact;

  // The fact's own members, wherever they stand.
  [[nodiscard]] const PayloadMembers& own() const { return fact ? *fact : outer; }
};

// Everything is absent when the payload is not a JSON object. Of two members with one name the last counts.
[[nodiscard]] Payload read_payload(std::string_view payload);

}  // namespace radslag::methods

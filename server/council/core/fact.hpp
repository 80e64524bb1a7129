#pragma once
// A fact: something that happened, in the past tense. The journal holds facts; the books change only by folding one.
#include <cstdint>
#include <optional>
#include <string>

#include "base/id.hpp"
#include "base/time.hpp"
#include "council/core/audience.hpp"

namespace radslag::council {

// A fact about to be written.
struct Fact {
  CouncilId council;
  std::string kind;       // e.g. "initiative_endorsed", from the protocol model
  Audience audience;      // who may read the payload; anything but everyone has the leaf kind `private` and time `-`
  std::string fields;     // the fact's own fields as JSON
  // A rule of the statutes did it: the entry names no actor. Whoever happened to set it off (the supporter who reached a
  // threshold) must not stand in a public entry.
  bool by_rule = false;

  template <class Typed>
  static Fact of(CouncilId council, Audience audience, const Typed& typed) {
    return {std::move(council), std::string(Typed::kind), std::move(audience), typed.to_json(), false};
  }
};

// A fact as it stands in the journal, handed to folds and notices.
struct Entry {
  CouncilId council;
  std::int64_t seq = 0;
  Time at{};
  Audience audience;
};

}  // namespace radslag::council

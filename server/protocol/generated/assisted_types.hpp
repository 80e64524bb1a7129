#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// What was entered with help.
enum class AssistedThing {
  initiative,  // An initiative.
  comment,  // A comment.
};
[[nodiscard]] std::string_view to_string(AssistedThing word);
[[nodiscard]] bool parse_word(std::string_view word, AssistedThing& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, AssistedThing& out);

}  // namespace radslag::protocol

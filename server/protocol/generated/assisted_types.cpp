// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/assisted_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(AssistedThing word) {
  switch (word) {
    case AssistedThing::initiative: return "initiative";
    case AssistedThing::comment: return "comment";
  }
  return "";
}

bool parse_word(std::string_view word, AssistedThing& out) {
  if (word == "initiative") return out = AssistedThing::initiative, true;
  if (word == "comment") return out = AssistedThing::comment, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, AssistedThing& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"initiative", "comment"});
}

}  // namespace radslag::protocol

// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/sample/generated/council_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/sample/generated/limits.hpp"

namespace radslag::protocol::sample {

std::string_view to_string(Stance word) {
  switch (word) {
    case Stance::for_: return "for";
    case Stance::against: return "against";
    case Stance::question: return "question";
  }
  return "";
}

bool parse_word(std::string_view word, Stance& out) {
  if (word == "for") return out = Stance::for_, true;
  if (word == "against") return out = Stance::against, true;
  if (word == "question") return out = Stance::question, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, Stance& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"for", "against", "question"});
}

Or<Place> Place::decode(const Value& value) { return decode_object<Place>(value, Members::open); }

void Place::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"latitude", "longitude", "label"});
  in.take("latitude", latitude, NumberRule{.min = -90, .max = 90});
  in.take("longitude", longitude, NumberRule{.min = -180, .max = 180});
  in.take("label", label, TextRule{.kind = TextKind::one_line, .max = 10, .empty = Empty::allowed});
}

void Place::write(JsonWriter& out) const {
  out.begin_object();
  out.member("latitude", latitude);
  out.member("longitude", longitude);
  out.member("label", label);
  out.end_object();
}

std::string Place::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol::sample

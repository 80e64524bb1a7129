// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/levels_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void LeastLevels::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"propose", "comment", "support", "vote", "hold_role"});
  in.take("propose", propose, IntRule{.min = 1, .max = 4});
  in.take("comment", comment, IntRule{.min = 1, .max = 4});
  in.take("support", support, IntRule{.min = 1, .max = 4});
  in.take("vote", vote, IntRule{.min = 1, .max = 4});
  in.take("hold_role", hold_role, IntRule{.min = 1, .max = 4});
}

void LeastLevels::write(JsonWriter& out) const {
  out.begin_object();
  out.member("propose", propose);
  out.member("comment", comment);
  out.member("support", support);
  out.member("vote", vote);
  out.member("hold_role", hold_role);
  out.end_object();
}

std::string LeastLevels::to_json() const { return to_json_text(*this); }

void HiddenName::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"name"});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = limits::display_name_max});
}

void HiddenName::write(JsonWriter& out) const {
  out.begin_object();
  out.member("name", name);
  out.end_object();
}

std::string HiddenName::to_json() const { return to_json_text(*this); }

void Silenced::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"silence"});
  in.take("silence", silence, WordRule{});
}

void Silenced::write(JsonWriter& out) const {
  out.begin_object();
  out.member("silence", silence);
  out.end_object();
}

std::string Silenced::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol

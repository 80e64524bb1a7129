// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/live_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<Restored> Restored::decode(const Value& value) { return decode_object<Restored>(value, Members::open); }

void Restored::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"lost"});
  in.take("lost", lost, TextRule{.kind = TextKind::many_lines, .max = 4000});
}

void Restored::write(JsonWriter& out) const {
  out.begin_object();
  out.member("lost", lost);
  out.end_object();
}

std::string Restored::to_json() const { return to_json_text(*this); }

Or<Redacted> Redacted::decode(const Value& value) { return decode_object<Redacted>(value, Members::open); }

void Redacted::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"seq", "ground", "authority"});
  in.take("seq", seq, IntRule{.min = 0, .max = 9007199254740991});
  in.take("ground", ground, TextRule{.kind = TextKind::one_line, .max = 200});
  in.take("authority", authority, TextRule{.kind = TextKind::one_line, .max = 200});
}

void Redacted::write(JsonWriter& out) const {
  out.begin_object();
  out.member("seq", seq);
  out.member("ground", ground);
  out.member("authority", authority);
  out.end_object();
}

std::string Redacted::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol

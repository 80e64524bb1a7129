// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/recusal_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void Recusal::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "reason", "noted_by", "at"});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("noted_by", noted_by, IdRule{});
  in.take("at", at, TimeRule{});
}

void Recusal::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("reason", reason);
  out.member("noted_by", noted_by);
  out.member("at", at);
  out.end_object();
}

std::string Recusal::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol

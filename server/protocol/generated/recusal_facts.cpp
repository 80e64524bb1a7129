// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/recusal_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<RecusalNoted> RecusalNoted::decode(const Value& value) { return decode_object<RecusalNoted>(value, Members::open); }

void RecusalNoted::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona", "noted_by", "reason"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("noted_by", noted_by, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void RecusalNoted::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("noted_by", noted_by);
  out.member("reason", reason);
  out.end_object();
}

std::string RecusalNoted::to_json() const { return to_json_text(*this); }

Or<RecusalLifted> RecusalLifted::decode(const Value& value) { return decode_object<RecusalLifted>(value, Members::open); }

void RecusalLifted::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona", "lifted_by", "reason"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("lifted_by", lifted_by, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void RecusalLifted::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("lifted_by", lifted_by);
  out.member("reason", reason);
  out.end_object();
}

std::string RecusalLifted::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol

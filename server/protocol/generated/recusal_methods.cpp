// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/recusal_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<RecusalNoteResult> RecusalNoteResult::decode(const Value& value) { return decode_object<RecusalNoteResult>(value, Members::open); }

void RecusalNoteResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void RecusalNoteResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string RecusalNoteResult::to_json() const { return to_json_text(*this); }

Or<RecusalNote> RecusalNote::decode(const Value& value) { return decode_object<RecusalNote>(value, Members::closed); }

void RecusalNote::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "persona", "reason"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void RecusalNote::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string RecusalNote::to_json() const { return to_json_text(*this); }

Or<RecusalLiftResult> RecusalLiftResult::decode(const Value& value) { return decode_object<RecusalLiftResult>(value, Members::open); }

void RecusalLiftResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void RecusalLiftResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string RecusalLiftResult::to_json() const { return to_json_text(*this); }

Or<RecusalLift> RecusalLift::decode(const Value& value) { return decode_object<RecusalLift>(value, Members::closed); }

void RecusalLift::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "persona", "reason"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void RecusalLift::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string RecusalLift::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol

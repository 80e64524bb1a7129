// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/operator_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void Backup::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"at", "bytes", "outcome", "fault", "journals", "entries", "took_ms", "kept"});
  in.take("at", at, TimeRule{});
  in.take("bytes", bytes, IntRule{.min = 0, .max = 9007199254740991});
  in.take("outcome", outcome, WordRule{});
  in.take("fault", fault, TextRule{.kind = TextKind::one_line, .max = 400, .empty = Empty::allowed});
  in.take("journals", journals, IntRule{.min = 0, .max = 1000000});
  in.take("entries", entries, IntRule{.min = 0, .max = 9007199254740991});
  in.take("took_ms", took_ms, IntRule{.min = 0, .max = 9007199254740991});
  in.take("kept", kept, BoolRule{});
}

void Backup::write(JsonWriter& out) const {
  out.begin_object();
  out.member("at", at);
  out.member("bytes", bytes);
  out.member("outcome", outcome);
  out.member("fault", fault);
  out.member("journals", journals);
  out.member("entries", entries);
  out.member("took_ms", took_ms);
  out.member("kept", kept);
  out.end_object();
}

std::string Backup::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol

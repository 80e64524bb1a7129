// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/roll_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void Roll::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"version", "name", "purpose", "source", "area", "entries", "fixed_at", "fixed_by"});
  in.take("version", version, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = 120, .empty = Empty::allowed});
  in.take("purpose", purpose, TextRule{.kind = TextKind::one_line, .max = 300, .empty = Empty::allowed});
  in.take("source", source, WordRule{});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("entries", entries, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("fixed_at", fixed_at, TimeRule{});
  in.take("fixed_by", fixed_by, IdRule{});
}

void Roll::write(JsonWriter& out) const {
  out.begin_object();
  out.member("version", version);
  out.member("name", name);
  out.member("purpose", purpose);
  out.member("source", source);
  out.member("area", area);
  out.member("entries", entries);
  out.member("fixed_at", fixed_at);
  out.member("fixed_by", fixed_by);
  out.end_object();
}

std::string Roll::to_json() const { return to_json_text(*this); }

void RollEntry::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"version"});
  in.take("version", version, IntRule{.min = INT64_MIN, .max = INT64_MAX});
}

void RollEntry::write(JsonWriter& out) const {
  out.begin_object();
  out.member("version", version);
  out.end_object();
}

std::string RollEntry::to_json() const { return to_json_text(*this); }

void OwnRoll::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"version", "name"});
  in.take("version", version, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = 120, .empty = Empty::allowed});
}

void OwnRoll::write(JsonWriter& out) const {
  out.begin_object();
  out.member("version", version);
  out.member("name", name);
  out.end_object();
}

std::string OwnRoll::to_json() const { return to_json_text(*this); }

void MemberList::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"lines", "taken_in_at"});
  in.take("lines", lines, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("taken_in_at", taken_in_at, TimeRule{});
}

void MemberList::write(JsonWriter& out) const {
  out.begin_object();
  out.member("lines", lines);
  out.member("taken_in_at", taken_in_at);
  out.end_object();
}

std::string MemberList::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
